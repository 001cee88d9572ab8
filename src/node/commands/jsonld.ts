import { parseArgs } from 'node:util';
import { structuredEvent, structuredText } from '../../structured/event.js';
import { soleFeed, type Command } from '../command.js';
import { readFeedFile } from '../feed.js';
import { languageTag, tellLanguage } from '../language.js';
import { write } from '../output.js';

export const command: Command = {
  summary: 'write a meeting with its sessions as structured data for search engines (schema.org, JSON-LD)',
  usage: `npx meeting-widgets jsonld FEED [--language TAG]… [--output FILE]

  FEED             a file, an http or https address, or - for standard input
  --language TAG   the language of the texts, such as es; else the default language of the feed. Given several times,
                   a list with an event for each language is written
  --output FILE    the file to write, such as meeting.jsonld; else standard output
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { language: { type: 'string', multiple: true }, output: { type: 'string' } },
    });
    const where = soleFeed(positionals);
    const tags = values.language?.map((tag) => languageTag(tag)!);
    const { feed, problems, base } = await readFeedFile(where, io);
    const say = (sentence: string) => io.stderr(`meeting-widgets jsonld: ${sentence}\n`);
    if (problems.length > 0) {
      say(
        `${problems.length} problem${problems.length === 1 ? '' : 's'} in the feed: what is wrong there is left out.`,
      );
    }
    for (const tag of tags ?? []) tellLanguage(tag, feed, say);
    const events = (tags ?? [feed.defaultLanguage]).map((language) =>
      structuredEvent(feed, { language, base, now: Date.now() }),
    );
    await write(`${structuredText(events.length === 1 ? events[0] : events, 2)}\n`, values.output, io);
    return 0;
  },
};
