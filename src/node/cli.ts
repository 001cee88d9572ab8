#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import type { Io } from './command.js';
import { dispatch, type Commands } from './dispatch.js';

const COMMANDS: Commands = {
  convert: () => import('./commands/convert.js'),
  check: () => import('./commands/check.js'),
  diff: () => import('./commands/diff.js'),
  digest: () => import('./commands/digest.js'),
  ics: () => import('./commands/ics.js'),
  receive: () => import('./commands/receive.js'),
  jsonld: () => import('./commands/jsonld.js'),
  render: () => import('./commands/render.js'),
};

// The file is as far from package.json once it is built.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const plain = Boolean(process.env['NO_COLOR']) || process.env['TERM'] === 'dumb';

const io: Io = {
  stdin: process.stdin,
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  env: process.env,
  // Node leaves isTTY unset for what is no terminal.
  terminal: process.stderr.isTTY ? !plain : false,
  colors: process.stdout.isTTY ? !plain : false,
};

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has had enough, as `head` does.
    if (error.code === 'EPIPE') process.exit(0);
    process.exitCode = 1;
    if (stream === process.stdout) io.stderr(`meeting-widgets: the output cannot be written: ${error.message}\n`);
  });
}

// Not process.exit(): what is still on its way into a pipe would be lost.
process.exitCode = await dispatch(process.argv.slice(2), io, COMMANDS, version);
