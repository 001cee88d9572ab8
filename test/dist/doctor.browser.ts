import { expect } from 'chai';
import type { Answer } from '../server.js';
import { clearPage, fake, FOREIGN, openPage, read, until } from '../support/page.js';

const LOADER = `<script type="module" src="${FOREIGN}/dist/meeting-widgets.js" crossorigin></script>`;
const GOOD = `${FOREIGN}/feeds/u4ssc-8.json`;
const agenda = (src: string) => `<meeting-agenda src="${src}"><a href="#">Programme</a></meeting-agenda>`;
const answering = (...answers: Answer[]) => fake(answers, FOREIGN);
const withPolicy = (policy: string) => ({ headers: { 'content-security-policy': policy } });

const PHOTO = {
  meeting: { name: 'A' },
  people: [{ id: 'ana', name: 'Ana', image: { url: 'https://photos.example/ana.jpg' } }],
};

/** The loader and the doctor, in a folder whose server calls the scripts of the widgets plain text. */
async function withWrongType(): Promise<string> {
  const put = (name: string, answer: Answer) =>
    fetch(`${FOREIGN}/fake/${name}`, { method: 'PUT', body: JSON.stringify([answer]) });
  for (const file of ['meeting-widgets.js', 'doctor.js']) {
    const body = await (await fetch(`${FOREIGN}/dist/${file}`)).text();
    await put(file, { body, headers: { 'content-type': 'text/javascript' } });
  }
  for (const folder of ['widgets', 'shared', 'locales']) {
    await put(folder, { body: 'export {}', headers: { 'content-type': 'text/plain' } });
  }
  return LOADER.replace('/dist/', '/fake/');
}

/** What a page has, and what the doctor says of it. Where the loader itself is refused, no doctor can come. */
interface Case {
  readonly body: () => Promise<string> | string;
  readonly says: readonly RegExp[];
  readonly options?: { readonly headers: Record<string, string> };
}

const CASES: Readonly<Record<string, Case>> = {
  'a page that is well': {
    body: () => LOADER + agenda(GOOD),
    says: [/Fine: The feed is read and without mistakes/, /Fine: The widget shows its content/],
  },
  'an element without an address': {
    body: () => `${LOADER}<meeting-agenda></meeting-agenda>`,
    says: [/Wrong: The element names no feed.*Write src="https/],
  },
  'an address that is none': {
    body: () => LOADER + agenda('https://'),
    says: [/Wrong: src="https:\/\/" is no address/],
  },
  'an address without encryption': {
    body: () => LOADER + agenda('http://feeds.example/m.json'),
    says: [/Wrong: http:\/\/feeds.example\/m.json is not encrypted/],
  },
  'a server that is not there': {
    body: () => LOADER + agenda('https://127.0.0.1:1/m.json'),
    says: [/Wrong: Nothing answers at https:\/\/127.0.0.1:1\/m.json/],
  },
  'a server that allows no other site': {
    body: async () =>
      LOADER + agenda(await answering({ headers: { 'access-control-allow-origin': 'https://nobody.example' } })),
    says: [/Wrong: http:\S+ answers, but does not let other sites read.*Access-Control-Allow-Origin: \*/],
  },
  'a feed that moved to another site': {
    body: async () =>
      LOADER + agenda(await answering({ status: 302, headers: { location: `${location.origin}/feeds/u4ssc-8.json` } })),
    says: [/Wrong: http:\S+ leads on to another place/],
  },
  'a feed that is not there': {
    body: async () => LOADER + agenda(await answering({ status: 404 })),
    says: [/Wrong: http:\S+ answers with 404/],
  },
  'a web page in its place': {
    body: async () =>
      LOADER + agenda(await answering({ body: '<!doctype html>', headers: { 'content-type': 'text/html' } })),
    says: [/Wrong: http:\S+ is a web page and no JSON/],
  },
  'a feed that is no JSON': {
    body: async () => LOADER + agenda(await answering({ body: '{"meeting": {"name": "A",}}' })),
    says: [/Wrong: The feed cannot be shown: it is no valid meeting JSON\./, /Line 1, column 25: .*comma/],
  },
  'a feed with mistakes': {
    body: () => LOADER + agenda(`${FOREIGN}/broken/unknown-room.json`),
    says: [/Mind: The feed was read; 1 places? in it should be mended/, /Line \d+, column \d+: /],
  },
  'a feed of another kind of content': {
    body: async () => LOADER + agenda(await answering({ feed: 'u4ssc-8', headers: { 'content-type': 'text/plain' } })),
    says: [/Mind: The server calls the feed “text\/plain”/, /Fine: The widget shows its content/],
  },
  'a feed that has nothing for the widget': {
    body: async () =>
      `${LOADER}<meeting-speakers src="${await answering({ body: '{"meeting":{"name":"A"}}' })}"></meeting-speakers>`,
    says: [/Mind: The feed says nothing that this widget could show/],
  },
  'colours that are hard to read': {
    body: () => `<style>body { background: #fff; color: #999 }</style>${LOADER}${agenda(GOOD)}`,
    says: [/Mind: Words of the widget are hard to read: #\w{6} on #ffffff has a contrast of [12]\.\d/],
  },
  'a widget that the page hides': {
    body: () => `${LOADER}<div style="display: none">${agenda(GOOD)}</div>`,
    says: [/Wrong: <meeting-agenda> has no size on this page/],
  },
  'two scripts': { body: () => LOADER + LOADER + agenda(GOOD), says: [/Mind: Scripts of the widgets stand 2 times/] },
  'another version that came first': {
    body: () =>
      `<script>customElements.define('meeting-agenda', class extends HTMLElement { static version = '0.0.1' })</script>${LOADER}${agenda(GOOD)}`,
    says: [/Mind: This page runs version 0\.0\.1, which came first, beside version \d/],
  },
  'a form without a place for answers': {
    body: () => `${LOADER}<meeting-registration src="${GOOD}"></meeting-registration>`,
    says: [/Wrong: The form does not know where to send answers/],
  },
  'a policy that refuses the feed': {
    body: () => LOADER + agenda('https://feeds.example/m.json'),
    options: withPolicy(`connect-src ${FOREIGN}`),
    says: [/Wrong: The policy of this page refuses to ask https:\/\/feeds.example.*connect-src/],
  },
  'a policy that refuses a photo': {
    body: async () =>
      `${LOADER}<meeting-speakers image-hosts="photos.example" src="${await answering({ body: JSON.stringify(PHOTO) })}"></meeting-speakers>`,
    options: withPolicy("img-src 'none'"),
    says: [/Mind: The policy of this page \(img-src\) refused https:\/\/photos\.example/],
  },
  'a feed that is no meeting': {
    body: async () => LOADER + agenda(await answering({ body: '["not", "a", "meeting"]' })),
    says: [/Wrong: The feed cannot be shown: it is no valid meeting JSON\..*Mend what stands below\./],
  },
  'a script of the wrong type': {
    body: async () => (await withWrongType()) + agenda(GOOD),
    says: [/Wrong: The script of <meeting-agenda> could not be loaded/, /Fine: The feed is read/],
  },
  // No page that a test can read is without a network or without encryption: a loopback address counts as encrypted.
  'a device that is offline': {
    body: () =>
      `<script>Object.defineProperty(navigator, 'onLine', { value: false })</script>${LOADER}${agenda('https://127.0.0.1:1/m.json')}`,
    says: [/Wrong: This device is offline/],
  },
  'a form on a page that is not encrypted': {
    body: () =>
      `<script>Object.defineProperty(window, 'isSecureContext', { value: false })</script>${LOADER}<meeting-registration src="${GOOD}" endpoint="${FOREIGN}/fake/desk"></meeting-registration>`,
    says: [/Wrong: This page is not encrypted: the form will send nothing/],
  },
  'a policy that refuses a script': {
    body: () => LOADER + agenda(GOOD),
    options: withPolicy(`script-src ${FOREIGN}/dist/meeting-widgets.js ${FOREIGN}/dist/doctor.js`),
    says: [/Wrong: The policy of this page refuses a script: \S+widgets\/meeting-agenda/],
  },
};

const panel = (page: Document) => page.querySelector('[data-meeting-doctor]')?.shadowRoot?.querySelector('section');

describe('the doctor', () => {
  afterEach(clearPage);

  for (const [what, { body, says, options }] of Object.entries(CASES)) {
    it(`says what to do about ${what}`, async () => {
      const html = `<!doctype html><html lang="en"><body>${await body()}</body></html>`;
      const { page } = await openPage(html, { query: '?meeting-widgets-doctor', ...options });
      await until(() => says.every((sentence) => sentence.test(read(panel(page)))));
    });
  }

  it('tells of an older version that stays on screen', async () => {
    const feed = await answering({ feed: 'u4ssc-8' }, { feed: 'u4ssc-8' }, { feed: 'u4ssc-8' }, { status: 500 });
    const element = agenda(feed).replace('src', 'refresh="1" src');
    const { page } = await openPage(`<!doctype html><html lang="en"><body>${LOADER}${element}</body></html>`, {
      query: '?meeting-widgets-doctor',
    });
    await until(() => /Mind: A newer version of the feed could not be read/.test(read(panel(page))));
  });

  it('speaks Spanish on a Spanish page, and goes when it is told to', async () => {
    const html = `<!doctype html><html lang="es"><body>${LOADER}${agenda(GOOD)}</body></html>`;
    const { page } = await openPage(html, { query: '?meeting-widgets-doctor' });
    await until(() => /Bien: El widget muestra su contenido/.test(read(panel(page))));
    panel(page)!.querySelector('button')!.click();
    expect(page.querySelector('[data-meeting-doctor]')).to.equal(null);
  });

  it('is not fetched by a page that did not ask', async () => {
    const html = `<!doctype html><html lang="en"><body>${LOADER}${agenda(GOOD)}</body></html>`;
    const { page, view } = await openPage(html);
    await until(() => read(page.querySelector('meeting-agenda')).includes('Madrid'));
    expect(view.performance.getEntriesByType('resource').filter(({ name }) => /doctor/.test(name))).to.deep.equal([]);
    expect(panel(page)).to.equal(undefined);
  });
});
