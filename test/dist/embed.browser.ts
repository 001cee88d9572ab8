import { expect } from 'chai';
import { heightOf, resizeTo } from '../../src/embed/message.js';
import { isLength, isPlain, readSettings } from '../../src/embed/settings.js';
import { clearPage, fake, FOREIGN, next, openPage, until } from '../support/page.js';

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';
const FRAME = `${FOREIGN}/dist/embed.html?widget=agenda&lang=es&src=${FOREIGN}/feeds/u4ssc-8.json`;

/** A page without any script of ours but the one that gives frames their height. */
const pageWith = (address: string, sandbox = SANDBOX) => `<!doctype html><html lang="es"><body style="margin: 0">
  <script src="${FOREIGN}/dist/embed-resizer.js"></script>
  <iframe data-meeting-frame src="${address}" title="Programa" sandbox="${sandbox}" referrerpolicy="no-referrer"
    style="inline-size: 100%; block-size: 200px; border: 0"></iframe></body></html>`;

const policy = `default-src 'none'; script-src ${FOREIGN}; frame-src ${FOREIGN}; style-src 'unsafe-inline'`;

describe('a widget in a frame', () => {
  afterEach(clearPage);

  it('shows a meeting on a page that takes no script of widgets, as high as it is', async () => {
    const { page } = await openPage(pageWith(`${FRAME}&page=${location.origin}`), {
      headers: { 'content-security-policy': policy },
    });
    const frame = page.querySelector('iframe')!;
    await until(() => frame.getBoundingClientRect().height > 600);
  });

  it('tells only the page that its address names, and nothing but heights and states', async () => {
    const messages: MessageEvent[] = [];
    const { view } = await openPage(pageWith(`${FRAME}&page=${location.origin}`));
    view.addEventListener('message', (event) => messages.push(event));
    await until(() => messages.some(({ data }) => heightOf(data) !== undefined && heightOf(data)! > 600));
    for (const { data, origin } of messages) {
      expect(origin).to.equal('null');
      if (heightOf(data) === undefined) expect(data).to.deep.equal({ state: 'shown' });
    }
    expect(messages.map(({ data }) => data as unknown)).to.deep.include({ state: 'shown' });

    const unnamed: unknown[] = [];
    const { view: other, page } = await openPage(pageWith(`${FRAME}&page=https://other.example`));
    other.addEventListener('message', ({ data }) => unnamed.push(data));
    // A second frame on the same page, which tells it: by then the first would have as well.
    const second = page.createElement('iframe');
    second.setAttribute('sandbox', SANDBOX);
    second.src = `${FRAME}&page=${location.origin}`;
    const told = next<MessageEvent>(other, 'message');
    page.body.append(second);
    expect((await told).source).to.equal(second.contentWindow);
    expect(unnamed.length).to.be.greaterThan(0);
  });

  it('tells of its height at most ten times a second, however often that changes', async () => {
    const heights: number[] = [];
    const { view, page } = await openPage(pageWith(`${FRAME}&page=${location.origin}`));
    view.addEventListener('message', ({ data }) => {
      const height = heightOf(data);
      if (height !== undefined) heights.push(height);
    });
    await until(() => heights.some((height) => height > 600));
    const frame = page.querySelector('iframe')!;
    const [told, start] = [heights.length, performance.now()];
    for (let width = 400; heights.length < told + 3; width = width === 400 ? 800 : 400) {
      frame.style.inlineSize = `${width}px`;
      await new Promise((done) => view.requestAnimationFrame(done));
    }
    // The first may come at once.
    expect(performance.now() - start).to.be.at.least(150);
  });

  it('gives a frame the height that it asks for itself, in no other words', async () => {
    const saying = (...messages: unknown[]) =>
      fake(
        [
          {
            body: `<!doctype html><script>for (const it of ${JSON.stringify(messages)}) parent.postMessage(it, '*')</script>`,
            headers: { 'content-type': 'text/html' },
          },
        ],
        FOREIGN,
      );
    const wrong = [
      { resize: 700, more: 1 },
      { resize: '700' },
      { resize: 1e9 },
      { resize: -1 },
      { resize: 0.5 },
      700,
      null,
    ];
    const stranger = await saying({ resize: 800 }, 'stranger');
    const { page, view } = await openPage(pageWith('about:blank'));
    const frame = page.querySelector('iframe')!;
    const heights: [unknown, string][] = [];
    view.addEventListener('message', ({ data }) => heights.push([data, frame.style.height]));
    const other = page.createElement('iframe');
    other.src = stranger;
    page.body.append(other);
    await until(() => heights.some(([data]) => data === 'stranger'));
    view.postMessage({ resize: 800 }, '*');
    frame.src = await saying(...wrong, 'last', { resize: 900 });
    await until(() => frame.style.height !== '');
    expect(heights.find(([data]) => data === 'last')).to.deep.equal(['last', '']);
    expect(heights.length).to.equal(2 + 1 + wrong.length + 2);
    expect(frame.getBoundingClientRect().height).to.equal(900);
  });

  it('shows nothing of a feed when it is opened by itself or names no widget', async () => {
    for (const query of ['', '?widget=constructor', '?widget=__proto__', '?widget=script']) {
      expect(readSettings(new URLSearchParams(query))).to.equal(undefined);
    }
  });

  it('takes of its address what a page may write, and nothing else', () => {
    const { attributes, page, theme } = readSettings(
      new URLSearchParams(
        'widget=speakers&src=https://a.example/f.json&onclick=x&image-hosts=b.example&style=x&accent=red&page=javascript:1',
      ),
    )!;
    expect(attributes).to.deep.equal({ src: 'https://a.example/f.json' });
    expect(page).to.equal(undefined);
    expect(theme).to.deep.equal({ accent: 'red' });
    for (const value of [
      'var(--x)',
      'url(https://x.example)',
      'red; color: blue',
      'env(a)',
      'image-set("x")',
      '\\75rl(x)',
    ]) {
      expect(isPlain(value), value).to.equal(false);
    }
    expect(['4px', '0.25rem', 'calc(1px)', '1vw', '99999px'].map(isLength)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('asks for whole heights within bounds', () => {
    expect([12.2, -5, 1e9].map((height) => heightOf(resizeTo(height)))).to.deep.equal([13, 0, 20_000]);
  });
});
