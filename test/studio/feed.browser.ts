import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ENGINE } from '../support/engine.js';
import { clearPage, read, until } from '../support/page.js';
import { openStudio, previewIn, violationsIn, violationsWithin } from './opened.js';

const open = (lang = 'en', width = 1200) => openStudio('.problems', { lang, width, hash: '#meeting' });

const preview = (page: Document) => previewIn(page, 'feed');

const editorOf = (page: Document) => page.querySelector('.editor')!.shadowRoot!;

const verdict = (page: Document) => read(page.querySelector('.verdict'));

const sample = async () => (await fetch('/dist/studio/sample.json')).text();

/** Opens a file as somebody does who chooses it. */
function choose(page: Document, name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  const input = page.querySelector<HTMLInputElement>('input[type="file"]')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A feed as it comes from somebody's hands, what is wrong with it, and with what it is mended. */
const MISTAKES: readonly (readonly [right: string, wrong: string, said: RegExp])[] = [
  ['"startDate": "2030-05-06",', '"startDate": "6 May 2030",', /day/],
  ['"timeZone": "Europe/Madrid"', '"timeZone": "Europe/Madird"', /Europe\/Madrid/],
  ['"id": "garden"', '"id": "gardens"', /“garden”/],
  ['"person": "chen"', '"person": "chan"', /“chan”/],
  ['"type": "workshop"', '"type": "worshop"', /workshop/],
  ['"jobTitle"', '"jobtitle"', /jobTitle/],
  ['"endDate": "2030-05-07T11:30"', '"endDate": "2030-05-07T10:30"', /before|start/],
  ['"status": "open"', '"status": "opened"', /“open”/],
  ['"id": "coffee"', '"id": "buses"', /“buses”/],
  ['"tracks": ["data"]', '"tracks": ["date"]', /“data”/],
];

/** What somebody writes where a message says how, and cannot say what. */
const CHOSEN: readonly (readonly [said: string, written: string])[] = [
  ['Write a day as', '2030-05-06'],
  ['Give each its own id', 'coffee'],
  ['Correct endDate or startDate', '2030-05-07T11:30'],
];

/** Writes over what is selected: by the keyboard, whose keys WebKit's driver brings no further than the frame. */
async function writeOver(page: Document, text: string): Promise<void> {
  if (ENGINE === 'webkit') {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const content = editorOf(page).querySelector('.cm-content')!;
    content.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    return;
  }
  await sendKeys({ press: 'Delete' });
  await sendKeys({ type: text });
  await sendKeys({ press: 'Escape' });
}

/** Does what the first message says, in the place it leads to, as somebody does who knows no more than that. */
async function mendFirst(page: Document): Promise<void> {
  const problems = () => [...page.querySelectorAll<HTMLButtonElement>('.problems button')];
  const [said, ...others] = problems().map(read) as [string, ...string[]];
  problems()[0]!.click();
  await until(() => editorOf(page).querySelector('.cm-activeLineGutter')?.textContent === /line (\d+)/.exec(said)![1]);
  const meant = /Did you mean “([^”]+)”/.exec(said)?.[1] ?? CHOSEN.find(([words]) => said.includes(words))?.[1];
  expect(meant, said).to.be.a('string');
  await writeOver(page, `"${meant}"`);
  await until(() => problems().map(read).join() === others.join());
}

describe('the feed in the studio', () => {
  afterEach(clearPage);

  it('names each of ten mistakes, leads to its place, and is content once it is done as it says', async () => {
    const page = await open();
    page.defaultView!.focus();
    let wrong = await sample();
    for (const [good, bad] of MISTAKES) {
      expect(wrong, good).to.include(good);
      wrong = wrong.replace(good, bad);
    }
    choose(page, 'meeting.json', wrong);
    await until(() => verdict(page).startsWith('Not ready'));
    const problems = [...page.querySelectorAll<HTMLButtonElement>('.problems button')];
    for (const [, bad, said] of MISTAKES) {
      const line = wrong.slice(0, wrong.indexOf(bad)).split('\n').length;
      const found = problems.filter((button) => said.test(read(button)));
      expect(found.length, `${bad} in line ${line}: ${problems.map(read).join('\n')}`).to.be.greaterThan(0);
    }
    for (const _ of MISTAKES) await mendFirst(page);
    await until(() => verdict(page).startsWith('Ready'));
    expect(page.querySelectorAll('.problems li').length).to.equal(0);
  }).timeout(120_000);

  it('shows the four widgets of what is written, and the last good ones while it is broken', async () => {
    const page = await open();
    for (const [tag, words] of Object.entries({
      'meeting-notice': 'Sample meeting of cities',
      'meeting-agenda': 'Counting buses together',
      'meeting-speakers': 'Chen Muster',
      'meeting-registration': 'Full name',
    })) {
      const widget = await until(() => preview(page).querySelector(tag));
      await until(() => read(widget).includes(words));
    }
    const agenda = preview(page).querySelector('meeting-agenda');
    const text = await sample();
    choose(page, 'meeting.json', text.replaceAll('Counting buses together', 'Counting trams'));
    await until(() => read(agenda).includes('Counting trams'));
    choose(page, 'meeting.json', text.slice(0, 2000));
    await until(() => verdict(page).startsWith('Not ready'));
    expect(read(agenda)).to.include('Counting trams');
  });

  it('offers what can stand at a place, and lets Tab leave', async () => {
    const page = await open();
    page.defaultView!.focus();
    const content = await until(() => editorOf(page).querySelector<HTMLElement>('.cm-content'));
    choose(page, 'meeting.json', '{\n  "formatVersion": "1.0",\n  \n}\n');
    await until(() => read(content).includes('formatVersion') && !read(content).includes('sample-2030'));
    page.querySelector<HTMLButtonElement>('.languages [lang="es"]')!.click();
    content.focus();
    for (const press of ['ArrowDown', 'ArrowDown', 'End']) await sendKeys({ press });
    await sendKeys({ type: '"da' });
    await until(
      () =>
        read(editorOf(page).querySelector('.cm-completionInfo')).includes(
          'Cuándo se cambió el fichero por última vez',
        ) && !editorOf(page).querySelector('.cm-tooltip-autocomplete-disabled'),
    );
    // What has only just come up is not taken: who reads it first has passed that moment.
    const { Date } = page.defaultView as Window & typeof globalThis;
    const now = Date.now.bind(Date);
    Date.now = () => now() + 1000;
    await sendKeys({ press: 'Enter' });
    await until(() => read(content).includes('"dateModified"'));
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Tab' });
    expect(page.activeElement!.matches('.editor')).to.equal(false);
  });

  it('gives the feed to take along as it is written', async () => {
    const page = await open();
    const view = page.defaultView as Window & typeof globalThis;
    const taken: Blob[] = [];
    const make = view.URL.createObjectURL.bind(view.URL);
    view.URL.createObjectURL = (blob: Blob) => {
      taken.push(blob);
      return make(blob);
    };
    view.HTMLAnchorElement.prototype.click = () => undefined;
    [...page.querySelectorAll<HTMLButtonElement>('.write .bar button')].at(-1)!.click();
    expect(await taken[0]!.text()).to.equal(await sample());
  });

  // What one engine finds here, all do.
  for (const lang of ENGINE === 'chromium' ? (['en', 'es'] as const) : []) {
    it(`has no accessibility violation in ${lang}, speaks it, and asks no other server`, async () => {
      const page = await open(lang);
      choose(
        page,
        'meeting.json',
        (await sample()).replace('"type": "workshop"', '"type": "worshop"').replace('"en": "Coffee",', ''),
      );
      const told = { en: /Did you mean “workshop”\?/, es: /¿Quiso decir «workshop»\?/ };
      await until(() => told[lang].test(read(page.querySelector('.problems'))));
      expect(await violationsIn(page)).to.deep.equal([]);
      const other = lang === 'en' ? 'es' : 'en';
      const languages = [...page.querySelectorAll<HTMLButtonElement>('.languages button')];
      const press = (name: string) => languages.find((button) => button.lang === name)!.click();
      press(other);
      await until(() => told[other].test(read(page.querySelector('.problems'))));
      press(lang);
      await until(() => told[lang].test(read(page.querySelector('.problems'))));
      choose(page, 'programme.csv', 'Title,Date,Start\nOpening,2030-05-06,09:00\n');
      await until(() => page.getElementById('hint-zone'));
      expect(await violationsWithin(page.querySelector('.imported')!.parentElement!)).to.deep.equal([]);
      const asked = [page, preview(page)].flatMap((one) =>
        one.defaultView!.performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(asked.filter((name) => !name.startsWith(location.origin) && !name.startsWith('blob:'))).to.deep.equal([]);
    }).timeout(120_000);

    it(`fits 320 pixels in ${lang}`, async () => {
      const page = await open(lang, 320);
      choose(
        page,
        'meeting.json',
        (await sample()).replace('"type": "workshop"', '"type": "worshop"').replace('"en": "Coffee",', ''),
      );
      await until(() => page.querySelector('.problems li') && page.querySelector('.coverage button'));
      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
      choose(page, 'programme.csv', 'Title,Date,Start\nOpening,2030-05-06,09:00\n');
      await until(() => page.getElementById('hint-zone'));
      expect(page.documentElement.scrollWidth).to.be.at.most(page.documentElement.clientWidth);
    });
  }

  // What the script alone decides, and no engine does in a way of its own.
  if (ENGINE === 'chromium') {
    it('makes a feed of the export of another system, and asks what that does not say', async () => {
      const page = await open();
      const table =
        'Title,Date,Start,End,Room\nOpening,2030-05-06,09:00,10:00,Hall\nTrees,2030-05-06,10:00,11:00,Hall\n';
      choose(page, 'programme.csv', table);
      await until(() => read(page.querySelector('.imported')).includes('programme.csv was read as'));
      const agenda = await until(() => preview(page).querySelector('meeting-agenda'));
      await until(() => read(agenda).includes('Trees'));
      const name = page.getElementById('hint-name') as HTMLInputElement;
      name.value = 'Week of trees';
      name.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => read(agenda).includes('Week of trees'));
    });

    it('says what to do with what it cannot read', async () => {
      const page = await open();
      choose(page, 'programme.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]));
      await until(() => read(page.querySelector('.imported')).includes('Save a spreadsheet as CSV'));
      choose(page, 'other.json', '{"a": 1}');
      await until(() => read(page.querySelector('.imported')).includes('other.json is in no format'));
      page.querySelector<HTMLButtonElement>('.languages [lang="es"]')!.click();
      await until(() => read(page.querySelector('.imported')).includes('other.json no está en ningún formato'));
    });
  }
});
