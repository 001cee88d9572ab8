import { table } from '../house/markdown.js';
import { PRETALX } from './budgets.js';
import type { Spread } from './figures.js';
import type { Report } from './report.js';

/** What a table of all pages tells, with the sizes it was measured at. */
const FIGURES: readonly (readonly [figure: string, what: string, sizes: readonly number[]])[] = [
  ['transfer', 'script and styles, bytes in brotli', [200]],
  ['all', 'data → all painted, ms', [20, 200, 1400, 5000]],
  ['first', 'data → first session painted, ms', [1400, 5000]],
  ['chainedAll', 'navigation → all words painted, by a script tag, slow phone and network, ms', [20, 200, 1400]],
  ['longest', 'longest task, ms', [1400]],
  ['heap', 'script heap, MB', [1400]],
  ['nodes', 'nodes', [1400]],
];

/** The page of the documentation that tells how fast the agenda is, from the last run that was kept. */
export function speedPage({ machine, load, rounds, budgets, figures }: Report): string {
  const variants = [...new Set(figures.filter(({ figure }) => figure === 'all').map(({ variant }) => variant))];
  const find = (variant: string, figure: string, size: number) =>
    figures.find((one) => one.variant === variant && one.figure === figure && one.size === size)?.spread.median;
  const compared = FIGURES.flatMap(([figure, what, sizes]) =>
    sizes.map((size) => [
      sizes.length > 1 || size !== 200 ? `${what}, ${number(size)} sessions` : what,
      ...variants.map((variant) => number(find(variant, figure, size))),
    ]),
  );
  const judged = budgets.map(({ what, unit, budget, larger, result, met }) => [
    what,
    `${larger ? 'at least' : 'at most'} ${budget} ${unit}`.trim(),
    `${spread(result)} ${unit}`.trim(),
    met ? 'yes' : '**no**',
  ]);
  return `# How fast the agenda is

Made by \`npm run docs\` from the last run of \`npm run bench -- --write\`: ${machine}; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, in
each of which every page had its turn. ${
    load > QUIET || rounds < ENOUGH
      ? `**The machine was busy with other work (${load} processes for each core when the run began) or the rounds were few: read these figures as a first look.**`
      : ''
  } Only ratios mean anything elsewhere: run it on your own machine.

\`limit\` is the least that a page could do: one script that reads the JSON and sets the markup of the agenda once, with
\`content-visibility\` for each session, and a field and a list of tracks to find some of them. \`lit\` is the same list as one template
of Lit. EventCalendar and FullCalendar are given room, speakers and abstract as content of their list; Schedule-X shows titles and
times only. What begins with the data begins on a page at rest: its script has run, and the browser has had a second to finish with
it.

## What was promised

Middle value, and in brackets the smallest and the largest.

${table(['What', 'Promised', 'Measured', 'Kept'], judged)}

## Side by side

${table(['Middle values', ...variants], compared)}

The peers have fewer nodes because they say less of a session: none has a button for it, or words for those who hear the page
alone, and Schedule-X has titles and times only.

add-to-calendar-button, which draws one button, loads ${number(find('add-to-calendar-button', 'transfer', 0))} bytes. pretalx's own widget is not on npm; on another
machine of two cores it loaded 138.9 kB, and took ${number(PRETALX[200].widget)} ms from data to painted at 200 sessions, ${number(PRETALX[1000].widget)} at 1,000 and ${number(PRETALX[5000].widget)} at 5,000, where
the limit took ${PRETALX[200].limit}, ${PRETALX[1000].limit} and ${PRETALX[5000].limit}.

## Where the time goes

From the feed's arrival until 1,400 sessions are painted, by a profile of the processor: 7 % reads and checks the feed, 10 % makes of
it what is to be shown, 20 % copies nodes and fills them, 8 % puts them into the page, 10 % collects garbage, and a third is styles,
layout and paint. The number of nodes decides: each session has a button, a folded abstract and words for screen readers besides
its title, time, room and people. Of a short programme most of the time is what runs
for the first time: code that a browser has not seen before takes several times as long. While it has nothing to do but wait for
a feed, it therefore draws a short programme that nobody sees, four times over, so that a feed that comes meanwhile waits for one of them at most
(not in Safari, which does not tell when it has nothing to do).

Up to 250 sessions are drawn at once if that is soon done. Of more, what does not fill the first screens is drawn afterwards, in goes of less than
a tenth of a second between which the browser paints and answers the visitor, from the top downwards so that nothing moves. Sessions that differ
in their words alone are then copied from one that stands, and all are laid out only where they are looked at. A filter hides what it leaves out,
and shows it again as it was when it is taken back. Search and filters are fetched when they are opened, which takes ${number(find('agenda', 'opened', 1400))} ms
with 1,400 sessions; these stay as they are drawn.

The slow phone has a quarter of this processor, and 4G at 1.6 Mbit/s with 150 ms for each way there and back, of which a request takes
several, as DevTools and Lighthouse count it. There the number of requests that wait for one another decides. By the script tag they are
as many as in the limit: the page, the loader, then at the same time the widget, its words and the feed; a standalone file
comes with the loader's request, and brings every language along. Only a page that names more of it in its own markup saves one. The
pinned snippet of the studio names the files of the first view, with the words where its language is chosen, so that they come with the loader;
a new release has other files, so that only a pinned snippet can. A page can ask for the feed as early, by a preload (see the README),
which Chromium and Firefox hand to the loader; WebKit does not, and asks twice, so that the studio leaves it to those who know their visitors.
`;
}

/** Processes for each core that a quiet machine stays below, and rounds that make a result. */
const QUIET = 0.5;
const ENOUGH = 5;

function number(value: number | undefined): string {
  return value === undefined ? '' : value.toLocaleString('en', { maximumSignificantDigits: value < 1000 ? 3 : 6 });
}

function spread({ min, median, max }: Spread): string {
  return `${number(median)} (${number(min)} to ${number(max)})`;
}
