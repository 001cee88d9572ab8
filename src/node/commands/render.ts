import { parseArgs } from 'node:util';
import { isRightToLeft } from '../../feed/text.js';
import { isTimeZone } from '../../feed/time.js';
import { soleFeed, UsageError, type Command } from '../command.js';
import { readFeedFile } from '../feed.js';
import { isAddress } from '../input.js';
import { languageTag, tellLanguage } from '../language.js';
import { write } from '../output.js';
import { plainHtml, tag } from '../render/plain.js';

const WIDGETS: readonly string[] = ['agenda', 'notice', 'speakers', 'registration'];

/** What the command says by options of its own. */
const OWN = /^(src|lang|dir|time-zone|heading-level|view)$/;

export const command: Command = {
  summary: 'write a widget with its words as HTML, for pages that are to be read before any script',
  usage: `npx meeting-widgets render FEED --widget NAME [--lang TAG] [--src URL] [--attribute NAME=VALUE]… [--output FILE]

  FEED                    a file, an http or https address, or - for standard input
  --widget NAME           agenda, notice, speakers or registration
  --lang TAG              the language, such as es; else the default language of the feed
  --src URL               where the page finds the feed; else FEED where that is an address
  --time-zone ZONE        the zone of the times: meeting, visitor or an IANA name
  --heading-level N       the level of the widget's heading, 2 to 6
  --view NAME             the view of the widget, such as letter
  --attribute NAME=VALUE  another attribute of the widget, such as endpoint; can be given several times
  --at TIME               the moment it is written for, such as 2027-03-01T12:00Z; else now
  --without-feed          leaves out the copy of the feed: the page then asks for the feed at once
  --output FILE           the file to write, such as agenda.html; else standard output
`,
  async run(args, io) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        widget: { type: 'string' },
        lang: { type: 'string' },
        src: { type: 'string' },
        'time-zone': { type: 'string' },
        'heading-level': { type: 'string' },
        view: { type: 'string' },
        attribute: { type: 'string', multiple: true, default: [] },
        at: { type: 'string' },
        'without-feed': { type: 'boolean', default: false },
        output: { type: 'string' },
      },
    });
    const where = soleFeed(positionals);
    const { widget = '', 'time-zone': zone, 'heading-level': level, view, at } = values;
    if (!WIDGETS.includes(widget)) throw new UsageError(`--widget takes one of ${WIDGETS.join(', ')}.`);
    if (zone !== undefined && !/^(meeting|visitor)$/.test(zone) && !isTimeZone(zone))
      throw new UsageError(`--time-zone takes meeting, visitor or a name such as Europe/Madrid.`);
    if (level !== undefined && !/^[2-6]$/.test(level)) throw new UsageError('--heading-level takes 2 to 6.');
    const now = at === undefined ? Date.now() : Date.parse(at);
    if (Number.isNaN(now)) throw new UsageError('--at takes a moment such as 2027-03-01T12:00Z.');
    const src = values.src ?? (isAddress(where) ? where : undefined);
    if (src === undefined && values['without-feed'])
      throw new UsageError('Without --src, the copy of the feed is all that the widget has.');
    const said = languageTag(values.lang);
    const others = values.attribute.map(attribute);

    const { feed, problems, base, text } = await readFeedFile(where, io);
    const say = (sentence: string) => io.stderr(`meeting-widgets render: ${sentence}\n`);
    if (problems.length > 0) {
      say(
        `${problems.length} problem${problems.length === 1 ? '' : 's'} in the feed: what is wrong there is left out.`,
      );
    }
    tellLanguage(said, feed, say);
    const language = said ?? feed.defaultLanguage;
    const shown = {
      ...(zone !== undefined && { 'time-zone': zone }),
      ...(level !== undefined && { 'heading-level': level }),
      ...(view !== undefined && { view }),
      ...Object.fromEntries(others),
    };
    const { still } = await import('../render/still.js');
    const feedUrl = src !== undefined && URL.canParse(src) ? src : base;
    const words = plainHtml(await still(widget, feed, { language, now, feedUrl }, shown), language, '  ');
    const host = { src, lang: language, dir: isRightToLeft(language) ? 'rtl' : 'ltr', ...shown };
    const copy = `  ${tag('script', { type: 'application/json', 'data-at': new Date(now).toISOString() })}${inert(text)}</script>\n`;
    await write(
      `${tag(`meeting-${widget}`, host)}\n${words}${values['without-feed'] ? '' : copy}</meeting-${widget}>\n`,
      values.output,
      io,
    );
    return 0;
  },
};

function attribute(given: string): readonly [string, string] {
  const [, name, value] = /^([a-z][a-z-]*)(?:=(.*))?$/s.exec(given) ?? [];
  if (name === undefined) throw new UsageError('--attribute takes NAME=VALUE.');
  if (OWN.test(name)) throw new UsageError(`There is an option for that attribute: --${name}.`);
  if (/^on/.test(name)) throw new UsageError(`${name} is no attribute of a widget.`);
  return [name, value ?? ''];
}

/** JSON that no parser of HTML takes for the end of its element; else as it was served, so that a page sees it is the same. */
function inert(json: string): string {
  return json.replaceAll(/<(?=[!/s])/gi, '\\u003c');
}
