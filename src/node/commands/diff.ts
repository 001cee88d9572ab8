import { parseArgs } from 'node:util';
import type { Feed } from '../../feed/schema.js';
import { UsageError, type Command, type Io } from '../command.js';
import { differences, type Difference } from '../../tools/diff/differences.js';
import { sayDifference } from '../../tools/diff/say.js';
import { updatesOf } from '../../tools/diff/updates.js';
import { readFeedFile } from '../feed.js';

export const command: Command = {
  summary: 'say what changed between two versions of a feed, in words or as its next announcements',
  usage: `npx meeting-widgets diff OLD NEW [--json | --updates] [--exit-code]

  OLD, NEW     files or http and https addresses of feeds; one of them may be - for standard input
  --json       the differences as JSON, for other programs
  --updates    entries for the “updates” of the new version, in its languages
  --exit-code  the exit status is 3 when the feeds differ

The exit status is 0 when both feeds could be read, 1 when one could not, and 2 when the command was called in a wrong way.
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, updates: { type: 'boolean' }, 'exit-code': { type: 'boolean' } },
    });
    const [old, now, ...more] = positionals;
    if (old === undefined || now === undefined) throw new UsageError('Two feeds are compared: name both.');
    if (more.length > 0) throw new UsageError(`Two feeds are compared: ${more.join(', ')} is too much.`);
    if (old === '-' && now === '-') throw new UsageError('Standard input can be read only once.');
    if (values.json && values.updates) throw new UsageError('Choose --json or --updates.');
    const [before, after] = [await read(old, io), await read(now, io)];
    const found = differences(before, after);
    const json = (value: unknown) => io.stdout(`${JSON.stringify(value, undefined, 2)}\n`);
    if (values.json) json({ differences: found.map(inJson) });
    else if (values.updates) json(updatesOf(found, before, after, after.dateModified ?? new Date().toISOString()));
    else io.stdout(inWords(found, before, after));
    return values['exit-code'] && found.length > 0 ? 3 : 0;
  },
};

async function read(where: string, io: Io): Promise<Feed> {
  const { feed, problems } = await readFeedFile(where, io);
  if (problems.length > 0) {
    const many = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    io.stderr(`meeting-widgets diff: ${many} in ${where}: what is wrong there is left out.\n`);
  }
  return feed;
}

function inWords(found: readonly Difference[], before: Feed, after: Feed): string {
  if (found.length === 0) return 'Nothing that visitors see of the sessions and the meeting has changed.\n';
  const lines = found.flatMap((difference) => sayDifference(difference, before, after, 'en'));
  const gone = found.filter(({ what }) => what === 'removed').length;
  const advice =
    gone > 0
      ? ['', 'A session that does not take place should stay in the feed, with "eventStatus": "EventCancelled".']
      : [];
  return `${[...lines, ...advice].join('\n')}\n`;
}

function inJson(difference: Difference) {
  if (difference.what === 'meeting') return difference;
  const { what, session } = difference;
  return {
    what,
    id: session.id,
    name: session.name,
    ...('fields' in difference && { fields: difference.fields }),
  };
}
