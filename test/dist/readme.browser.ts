import { expect } from 'chai';
import type { MeetingRegistration } from '../../src/registration/meeting-registration.js';
import { clearPage, fake, FOREIGN, log, openPage, parts, read, until } from '../support/page.js';

const blocks = (markdown: string, language: string) =>
  [...markdown.matchAll(new RegExp(`^ *\`\`\`${language}\\n([^]*?)^ *\`\`\``, 'gm'))].map(([, code]) => code!);

/** What each widget shows of the feed of the README, in Spanish. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'meeting-agenda': ['Reunión de ejemplo', '10:00–10:30', 'Apertura'],
  'meeting-notice': ['Reunión de ejemplo'],
  'meeting-speakers': ['Presidencia', 'Sample Speaker'],
};

describe('the README', () => {
  afterEach(clearPage);

  it('shows html that works as it stands, with the feed it shows', async () => {
    const markdown = await (await fetch('/README.md')).text();
    // The meeting, and what registration adds to it.
    const json = blocks(markdown, 'json').map((block) => JSON.parse(block) as object);
    const feed = await fake([{ body: JSON.stringify(Object.assign({}, ...json)) }], FOREIGN);
    const receipt = { reference: 'K7M-9QX-2RT', state: 'confirmed', receivedAt: '2030-05-01T10:00:00Z' };
    const pages = blocks(markdown, 'html');
    expect(pages.length).to.be.greaterThan(0);
    for (const html of pages) {
      const receiver = await fake([{ status: 201, body: JSON.stringify(receipt) }], FOREIGN);
      const { page } = await openPage(
        `<!doctype html><html lang="es"><body>${html
          .replaceAll('https://example.org/meeting-widgets.js', `${FOREIGN}/dist/meeting-widgets.js`)
          .replaceAll(/https:\/\/(example.org\/(api\/registrations|register\.php)|formspree.io\/f\/FORM_ID)/g, receiver)
          .replaceAll('https://example.org/meeting.json', feed)}</body></html>`,
      );
      const registration = page.querySelector('meeting-registration');
      if (registration) {
        await registers(registration, receiver);
        continue;
      }
      const [tag, words] = Object.entries(SHOWN).find(([name]) => html.includes(`<${name} `))!;
      const widget = await until(() => page.querySelector(tag));
      await until(() => words.every((word) => read(widget).includes(word)));
    }
  });
});

/** Somebody registers, or is led to where that is done. */
async function registers(widget: MeetingRegistration, receiver: string): Promise<void> {
  await until(() => parts(widget, 'heading').length > 0);
  const root = widget.shadowRoot!;
  if (widget.href) {
    expect(root.querySelector<HTMLAnchorElement>('.way-out a')!.href).to.equal(widget.href);
    return;
  }
  for (const [name, value] of Object.entries({ name: 'Ana', email: 'ana@example.org' })) {
    const control = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  root.querySelector<HTMLButtonElement>('[part~="submit"]')!.click();
  await until(() => parts(widget, 'receipt').length > 0);
  const posted = (await log(receiver)).filter(({ method }) => method === 'POST');
  expect(posted.map(({ body }) => body.includes('Ana'))).to.deep.equal([true]);
}
