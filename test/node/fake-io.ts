import type { Io } from '../../src/node/command.js';

/** A terminal of memory: what is read comes from `input`, what is written is kept. */
export function fakeIo(input: readonly (Uint8Array | string)[] = []): Io & {
  readonly out: () => string;
  readonly err: () => string;
} {
  let out = '';
  let err = '';
  return {
    stdin: (async function* () {
      await Promise.resolve();
      yield* input;
    })(),
    stdout: (text) => void (out += text),
    stderr: (text) => void (err += text),
    env: {},
    terminal: false,
    colors: false,
    out: () => out,
    err: () => err,
  };
}
