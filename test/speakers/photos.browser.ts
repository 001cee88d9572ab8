import { expect } from 'chai';
import type { Person } from '../../src/feed/schema.js';
import '../../src/register.js';
import type { Answer } from '../server.js';
import { clearPage, fake, FOREIGN, log, parts, read, release, show, until } from '../support/page.js';

type Shown = { readonly widget: HTMLElement; readonly urls: readonly string[] };

/** People whose photos are answered like this, on a page that lists these hosts. */
async function withPhotos(answers: readonly (readonly Answer[])[], origin?: string, hosts = ''): Promise<Shown> {
  const urls = await Promise.all(answers.map((list) => fake(list, origin)));
  return { widget: await showPeople(urls, hosts), urls };
}

async function showPeople(urls: readonly string[], hosts = ''): Promise<HTMLElement> {
  const people: Person[] = urls.map((url, index) => ({ id: `p${index}`, name: `Sample Speaker`, image: { url } }));
  const feed = await fake([
    {
      body: JSON.stringify({
        $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
        formatVersion: '1.0',
        dateModified: '2030-05-01T00:00:00Z',
        defaultLanguage: 'en',
        languages: ['en'],
        meeting: { id: 'm', name: 'Sample', startDate: '2030-05-06', timeZone: 'Europe/Madrid' },
        people,
      }),
    },
  ]);
  return show(`<meeting-speakers lang="en" src="${feed}" image-hosts="${hosts}"></meeting-speakers>`);
}

const images = (widget: Element) => [...widget.shadowRoot!.querySelectorAll<HTMLImageElement>('[part~="photo"] img')];
const isSeen = (image: HTMLImageElement) => getComputedStyle(image).opacity === '1';
const areInitialsSeen = (image: HTMLImageElement) =>
  getComputedStyle(image.parentElement!.querySelector('.initials')!).visibility === 'visible';
const boxes = (widget: Element) =>
  [...parts(widget, 'photo'), ...parts(widget, 'name')].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join();
  });

describe('photos', () => {
  afterEach(clearPage);

  it('of every shape fill the same box, and nothing moves when they come', async () => {
    const shapes = ['amber', 'portrait', 'landscape', 'huge'];
    const { widget, urls } = await withPhotos(shapes.map((photo) => [{ photo, held: true }]));
    const before = boxes(widget);
    expect(images(widget).some(isSeen)).to.equal(false);
    expect(images(widget).every(areInitialsSeen)).to.equal(true);
    for (const url of urls) {
      await until(async () => (await log(url)).length > 0);
      await release(url);
    }
    await until(() => images(widget).every(isSeen));
    expect(boxes(widget)).to.deep.equal(before);
    expect(images(widget).some(areInitialsSeen)).to.equal(false);
    const sizes = parts(widget, 'photo').map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
    expect(sizes.every(([wide, high]) => wide === high && wide === sizes[0]![0])).to.equal(true);
  });

  it('that are missing, broken or cut off leave the initials; what is missing is asked for once more', async () => {
    const { widget, urls } = await withPhotos([
      [{ status: 404 }],
      [{ body: 'no picture', headers: { 'content-type': 'image/png' } }],
      [{ photo: 'teal', cut: true, headers: { 'content-length': '39577' } }],
    ]);
    const before = boxes(widget);
    const [missing, broken, cut] = urls as [string, string, string];
    await until(async () => (await log(missing)).length === 2);
    // Of what came whole and is no picture, Firefox may keep that in mind; of what is cut off, some engines show the part that came.
    await until(async () => (await log(broken)).length > 0 && (await log(cut)).length > 0);
    expect(images(widget).slice(0, 2).map(isSeen)).to.deep.equal([false, false]);
    expect(images(widget).slice(0, 2).map(areInitialsSeen)).to.deep.equal([true, true]);
    expect((await log(broken)).length).to.be.at.most(2);
    expect(read(parts(widget, 'photo')[0])).to.equal('SS');
    expect(boxes(widget)).to.deep.equal(before);
  }).timeout(10_000);

  it('that fail once are shown the second time', async () => {
    const { widget } = await withPhotos([[{ status: 503 }, { photo: 'plum' }]]);
    await until(() => images(widget).every(isSeen));
  }).timeout(10_000);

  it('that never come leave the initials', async () => {
    const { widget, urls } = await withPhotos([[{ photo: 'slate', stall: true }]]);
    await until(async () => (await log(urls[0]!)).length > 0);
    expect(images(widget).map(areInitialsSeen)).to.deep.equal([true]);
  });

  it('of other hosts are not asked for, until the page lists them; none tells where it is shown', async () => {
    const { widget, urls } = await withPhotos([[{ photo: 'amber' }]], FOREIGN);
    expect(images(widget)).to.deep.equal([]);
    expect(read(parts(widget, 'photo')[0])).to.equal('SS');
    widget.setAttribute('image-hosts', `photos.example.org ${FOREIGN}`);
    await until(() => images(widget).length === 1 && images(widget).every(isSeen));
    const asked = await log(urls[0]!);
    expect(asked.length).to.equal(1);
    expect(asked[0]!.headers['referer']).to.equal(undefined);
  });

  it('of five hundred people come without anything moving', async () => {
    const first = await fake([{ photo: 'amber' }]);
    const late = await fake([{ photo: 'portrait', held: true }, { photo: 'portrait' }]);
    const missing = await fake([{ status: 404 }]);
    const widget = await showPeople(Array.from({ length: 500 }, (_, index) => [first, late, missing][index % 3]!));
    await until(() => parts(widget, 'speaker').length === 500);
    const near = images(widget).slice(0, 2);
    await until(() => isSeen(near[0]!));
    const seen = () => boxes(widget).filter((_, index) => index % 500 < 3);
    const before = seen();
    expect(isSeen(near[1]!)).to.equal(false);
    await until(async () => (await log(late)).length > 0);
    await release(late);
    await until(() => near.every(isSeen));
    expect(seen()).to.deep.equal(before);
  }).timeout(20_000);

  it('are asked for where they are looked at, not before', async () => {
    const near = await fake([{ photo: 'amber' }]);
    const far = await fake([{ photo: 'teal' }]);
    const between = Array.from({ length: 300 }, () => `${location.origin}/fake/none.svg`);
    const widget = await showPeople([near, ...between, far]);
    await until(async () => (await log(near)).length === 1);
    await until(() => images(widget).some(isSeen));
    expect((await log(far)).length).to.equal(0);
    images(widget).at(-1)!.scrollIntoView();
    await until(async () => (await log(far)).length === 1);
  }).timeout(10_000);
});
