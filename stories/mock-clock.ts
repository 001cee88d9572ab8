const real = Date.now;

/** Lets this page's clock go on from another moment, in milliseconds since 1970; from now, when there is none. */
export function setClock(moment: number | undefined): void {
  const started = real();
  Date.now = moment === undefined ? real : () => moment + real() - started;
}
