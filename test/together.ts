import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs files of tests in this one process: what they share is read and compiled once. */
for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
