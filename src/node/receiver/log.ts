/** One line of the log: nothing in it tells who sent what. */
export interface LogLine {
  readonly level: 'info' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | undefined;
}

export type Log = (line: LogLine) => void;
