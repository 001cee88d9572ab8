import { parseArgs } from 'node:util';
import { askedText, digestOf } from '../../feed/digest.js';
import { KnownError, soleFeed, type Command } from '../command.js';
import { readFeedFile } from '../feed.js';

export const command: Command = {
  summary: 'print the digest by which a page pins the questions of a feed (form-digest)',
  usage: `npx meeting-widgets digest FEED

  FEED  a file, an http or https address, or - for standard input
`,
  async run(args, io) {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const where = soleFeed(positionals);
    const { feed } = await readFeedFile(where, io);
    const text = askedText(feed.registration);
    if (text === undefined) throw new KnownError('The feed asks nothing: it has no registration.fields.');
    io.stdout(`${await digestOf(text)}\n`);
    return 0;
  },
};
