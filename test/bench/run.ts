import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { largeFeed } from '../support/large.js';
import { slots } from '../support/slots.js';
import { measureConversions } from './convert.js';

/** How often each variant is measured; they take turns. */
const ROUNDS = 7;
const SESSIONS = 1400;

/** What is compared: each page sets `field`, which finds its search, and `count`, how many sessions are left. */
const VARIANTS: Readonly<Record<string, string>> = {
  // The limit: a list that a dozen lines of script set as markup once, and a search that hides items.
  limit: `<input id="words"><ol id="list"></ol><style>#list > li { content-visibility: auto; contain-intrinsic-block-size: auto 7em }</style>
    <script type="module">
      const feed = await (await fetch('/large.json')).json();
      const rooms = new Map(feed.rooms.map(({ id, name }) => [id, name]));
      const people = new Map(feed.people.map(({ id, name }) => [id, name]));
      list.innerHTML = feed.sessions.map((s) => '<li><h3>' + s.name + '</h3><p>' + s.startDate + ' ' + rooms.get(s.rooms[0])
        + '</p><ul>' + s.people.map(({ person }) => '<li>' + people.get(person) + '</li>').join('') + '</ul><details><summary>More</summary>'
        + s.abstract + '</details></li>').join('');
      const items = [...list.children].map((node) => [node, node.textContent.toLowerCase()]);
      words.addEventListener('input', () => { for (const [node, text] of items) node.hidden = !text.includes(words.value); });
      window.field = () => words;
      window.count = () => items.filter(([node]) => !node.hidden).length;
    </script>`,
  agenda: `<script type="module" src="/meeting-widgets.js"></script><meeting-agenda src="/large.json" lang="en"></meeting-agenda>
    <script type="module">
      const agenda = document.querySelector('meeting-agenda');
      await new Promise((done) => agenda.addEventListener('meeting-load', done));
      await agenda.updateComplete;
      const inside = (selector) => agenda.shadowRoot.querySelector(selector);
      inside('[data-tool=find]').click();
      while (!inside('[part=panel] input')) await new Promise(requestAnimationFrame);
      window.field = () => inside('[part=panel] input');
      window.count = () => agenda.shadowRoot.querySelectorAll('[part=session]').length;
    </script>`,
};

const PRESS = `async (text) => {
  const field = window.field();
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
  const handled = performance.now() - start;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { handled, painted: performance.now() - start, left: window.count() };
}`;

/** Words as they are typed, and taken back. */
const TYPED = ['w', 'wa', 'wat', 'water', 'water and school', 'water', 'wa', ''];

interface Sample {
  readonly handled: number[];
  readonly painted: number[];
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const feed = JSON.stringify(largeFeed(slots));
const files = sirv(`${root}/dist`);
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const page = VARIANTS[pathname.slice(1)];
  response.setHeader('content-type', page === undefined ? 'application/json' : 'text/html; charset=utf-8');
  if (page !== undefined) response.end(`<!doctype html><html lang="en"><body>${page}</body></html>`);
  else if (pathname === '/large.json') response.end(feed);
  else {
    response.removeHeader('content-type');
    files(request, response);
  }
});
await new Promise<void>((done) => server.listen(0, done));
const { port } = server.address() as { port: number };
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

const samples = new Map<string, Sample>(
  Object.keys(VARIANTS).map((name) => [name, { handled: [], painted: [] }] as const),
);
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { handled, painted }] of samples) {
    const page = await browser.newPage({ viewport: { width: 1024, height: 768 } });
    await page.goto(`http://localhost:${port}/${name}`);
    await page.waitForFunction('window.field && window.count()');
    const results: { handled: number; painted: number; left: number }[] = [];
    for (const text of TYPED) {
      results.push(await page.evaluate(`(${PRESS})(${JSON.stringify(text)})`));
    }
    if (results.at(-1)!.left !== SESSIONS)
      throw new Error(`${name} shows ${results.at(-1)!.left} sessions at the end.`);
    handled.push(...results.map((result) => result.handled));
    painted.push(...results.map((result) => result.painted));
    await page.close();
  }
}
await browser.close();
server.close();

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const spread = (values: readonly number[]) =>
  [Math.min(...values), median(values), Math.max(...values)].map((value) => value.toFixed(1).padStart(6)).join(' /');
console.log(
  `Search, one key press, ${SESSIONS} sessions; milliseconds: least / median / most of ${ROUNDS} × ${TYPED.length}`,
);
for (const [name, { handled, painted }] of samples) {
  console.log(`  ${name.padEnd(8)} handled ${spread(handled)}   painted ${spread(painted)}`);
}
const ratio = (part: keyof Sample) =>
  (median(samples.get('agenda')![part]) / median(samples.get('limit')![part])).toFixed(2);
console.log(`  agenda : limit   painted ${ratio('painted')}`);

measureConversions();
