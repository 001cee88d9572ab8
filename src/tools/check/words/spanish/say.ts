import type { Words } from '../words.js';

/** What is wrong and what to write instead, in another language than English. */
export type Sayings = Readonly<Record<string, Pick<Words, 'says' | 'write'>>>;

export const say = (says: Words['says'], write: Words['write']): Pick<Words, 'says' | 'write'> => ({ says, write });

/** A value as it stands in the file, cut where it is long. */
export function cita(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `«${text.length > 60 ? `${text.slice(0, 57)}…` : text}»`;
}

export const quiso = (guess: string | undefined, else_: string) =>
  guess === undefined ? else_ : `¿Quiso decir ${cita(guess)}?`;
