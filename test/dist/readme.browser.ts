import { expect } from 'chai';
import { clearPage, fake, FOREIGN, openPage, parts, read, until } from '../support/page.js';

const blocks = (markdown: string, language: string) =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(([, code]) => code!);

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
      const widget = await until(() => page.querySelector('meeting-agenda, meeting-notice'));
      await until(() => parts(widget, 'heading').length > 0);
      expect(read(widget)).to.contain('Reunión de ejemplo');
      if (widget.matches('meeting-agenda')) expect(read(widget)).to.contain('10:00–10:30').and.to.contain('Apertura');
    }
  });
});
