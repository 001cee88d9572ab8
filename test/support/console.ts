/** Keeps what is said as a warning or an error, in place of saying it, until the console is given back. */
export function listen(): { readonly said: readonly string[]; readonly stop: () => void } {
  const said: string[] = [];
  const own = { warn: console.warn, error: console.error };
  const keep = (...words: unknown[]) => void said.push(words.join(' '));
  Object.assign(console, { warn: keep, error: keep });
  return { said, stop: () => void Object.assign(console, own) };
}
