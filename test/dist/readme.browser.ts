import { expect } from 'chai';
import { clearPage, fake, FOREIGN, openPage, read, until } from '../support/page.js';

const blocks = (markdown: string, language: string) =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);

/** What each widget shows of the feed of the README, in Spanish. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'meeting-agenda': ['Reunión de ejemplo', '10:00–10:30', 'Apertura'],
  'meeting-speakers': ['Presidencia', 'Sample Speaker'],
};

describe('the README', () => {
  afterEach(clearPage);

  it('shows html that works as it stands, with the feed it shows', async () => {
    const markdown = await (await fetch('/README.md')).text();
    const [json] = blocks(markdown, 'json');
    const feed = await fake([{ body: json! }], FOREIGN);
    const pages = blocks(markdown, 'html');
    expect(pages.length).to.be.greaterThan(0);
    for (const html of pages) {
      const { page } = await openPage(
        `<!doctype html><html lang="es"><body>${html
          .replaceAll('https://example.org/meeting-widgets.js', `${FOREIGN}/dist/meeting-widgets.js`)
          .replaceAll('https://example.org/meeting.json', feed)}</body></html>`,
      );
      const [tag, words] = Object.entries(SHOWN).find(([name]) => html.includes(`<${name} `))!;
      const widget = await until(() => page.querySelector(tag));
      await until(() => words.every((word) => read(widget).includes(word)));
    }
  });
});
