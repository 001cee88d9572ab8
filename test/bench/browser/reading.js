// What the agenda does with a feed before it draws anything, on a page that has waited for it.
import '../../../src/agenda/define.ts';
import { agendaView } from '../../../src/agenda/agenda-view.ts';
import { readFeed } from '../../../src/feed/load.ts';
import { readerFor } from '../../../src/locale/reader.ts';

globalThis.readingOf = async (url) => {
  const body = await (await fetch(url)).text();
  const start = performance.now();
  const { feed } = readFeed(body);
  const checked = performance.now();
  const how = { language: 'en', timeZone: 'meeting', now: Date.now(), feedUrl: url, pageUrl: location.href };
  agendaView(feed, readerFor(feed, how), { days: [], rooms: [], tracks: [] });
  return { validation: checked - start, indexing: performance.now() - checked };
};
