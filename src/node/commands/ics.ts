import { parseArgs } from 'node:util';
import { icsOf, type Calendar, type Which } from '../../calendar/ics.js';
import type { Feed } from '../../feed/schema.js';
import { KnownError, soleFeed, UsageError, type Command } from '../command.js';
import { readFeedFile } from '../feed.js';
import { isAddress } from '../input.js';
import { languageTag, tellLanguage } from '../language.js';
import { write } from '../output.js';
import { similar } from '../../tools/similar.js';
import { ENGLISH } from '../words.js';

export const command: Command = {
  summary: 'write the sessions of a feed, or the meeting itself, as a calendar file (iCalendar)',
  usage: `npx meeting-widgets ics FEED [--language TAG] [--session ID]… [--meeting] [--source URL] [--output FILE]

  FEED             a file, an http or https address, or - for standard input
  --language TAG   the language of the texts, such as es; else the default language of the feed
  --session ID     this session only; can be given several times
  --meeting        one entry for the whole meeting instead of one for each session
  --source URL     the address where the calendar will be published, for programs that subscribe to it
  --output FILE    the file to write, such as meeting.ics; else standard output
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        session: { type: 'string', multiple: true },
        meeting: { type: 'boolean' },
        source: { type: 'string' },
        output: { type: 'string' },
      },
    });
    const { session: ids, meeting = false, source, output } = values;
    const where = soleFeed(positionals);
    if (meeting && ids) throw new UsageError('--meeting and --session cannot be combined.');
    if (source !== undefined && !(isAddress(source) && URL.canParse(source))) {
      throw new UsageError('--source takes an http or https address.');
    }
    const tag = languageTag(values.language);
    const { feed, problems, base } = await readFeedFile(where, io);
    const say = (sentence: string) => io.stderr(`meeting-widgets ics: ${sentence}\n`);
    if (problems.length > 0) {
      say(`${count(problems.length, 'problem')} in the feed: what is wrong there is left out.`);
    }
    tellLanguage(tag, feed, say);
    const which: Which = meeting ? 'meeting' : ids ? { sessions: known(ids, feed) } : 'sessions';
    const calendar = icsOf(feed, { which, language: tag ?? feed.defaultLanguage, words: ENGLISH, base, source });
    if (calendar.entries === 0) throw new KnownError(nothingTimed(which));
    if (calendar.untimed.length > 0) say(leftOut(calendar));
    await write(calendar.text, output, io);
    return 0;
  },
};

function known(ids: readonly string[], { sessions }: Feed): readonly string[] {
  const all = sessions.map(({ id }) => id);
  const wrong = ids.find((id) => !all.includes(id));
  if (wrong === undefined) return ids;
  const near = similar(wrong, all);
  throw new KnownError(
    `The feed has no session ${wrong}. ${near === undefined ? 'Look up its id in the feed.' : `Did you mean ${near}?`}`,
  );
}

function nothingTimed(which: Which): string {
  return which === 'meeting'
    ? 'The meeting has no startDate, so no calendar can hold it. Add one to the feed.'
    : 'No session has a time yet, so there is nothing to write. Use --meeting for the meeting itself.';
}

function leftOut({ untimed }: Calendar): string {
  const named = untimed.slice(0, 5).join(', ') + (untimed.length > 5 ? ', …' : '');
  return `${count(untimed.length, 'session')} without a start left out: ${named}`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
