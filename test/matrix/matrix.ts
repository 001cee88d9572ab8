import { expect } from 'chai';
import { LOCALES } from '../../src/locale/locale.js';
import { keepFigures } from '../support/figures.js';
import { clearPage } from '../support/page.js';
import { open, STORIES, type Drawn } from '../support/stories.js';
import { faults } from './geometry.js';
import { loadEngines, scan, unjudged, type Finding } from './engines.js';
import { overlaps } from './overlaps.js';
import { dress, layOpen, MODES, prepare, SETTINGS, THEMES_AND_WIDTHS, type Setting } from './settings.js';

declare const __WHOLE_MATRIX__: boolean;

/** What a run found, for the file of results. */
interface Results {
  readonly whole: boolean;
  readonly states: number;
  scans: number;
  violations: number;
  readonly open: Record<string, number>;
}

const READ_IN_EVERY_MODE: readonly string[] = ['es', 'ar', 'ru'];

/** Shows hundreds of times what another state shows once, and would take as long to look at. */
const MORE_OF_THE_SAME = 'Agenda Large';

/** Of the matrix, one square for each state: each language and each setting has its turn. */
const slice = (index: number): readonly (readonly [string, readonly Setting[]])[] => {
  const turn = Math.floor(index / LOCALES.length);
  return [[LOCALES[index % LOCALES.length]!, [SETTINGS[(index + turn) % SETTINGS.length]!]]];
};

/** Themes and widths in every language; modes in one of each script that differs in measure and direction. */
const whole = LOCALES.map(
  (lang) => [lang, [...THEMES_AND_WIDTHS, ...(READ_IN_EVERY_MODE.includes(lang) ? MODES : [])]] as const,
);

/** Puts both engines and a ruler to every state of a widget. */
export function describeMatrix(widget: string): void {
  const stories = [...STORIES.filter(([name]) => name !== MORE_OF_THE_SAME).entries()].filter(
    ([, [, { title }]]) => title === widget,
  );
  const results: Results = { whole: __WHOLE_MATRIX__, states: stories.length, scans: 0, violations: 0, open: {} };

  describe('both engines', () => {
    before(loadEngines);
    afterEach(clearPage);
    after(keepFigures(`matrix-${widget.toLowerCase()}`, results));

    for (const [index, [name, story]] of stories) {
      for (const [lang, settings] of __WHOLE_MATRIX__ ? whole : slice(index)) {
        it(`find nothing in ${name} in ${lang}`, async () => {
          document.title = name;
          const said = await look(story, lang, settings, results);
          expect(said, said.join('\n')).to.have.length(0);
        }).timeout(__WHOLE_MATRIX__ ? 1_800_000 : 300_000);
      }
    }
  });
}

/** Mounts a story once, and looks at it in each setting. */
async function look(
  story: Drawn,
  lang: string,
  settings: readonly Setting[],
  results: Results,
): Promise<readonly string[]> {
  await prepare(settings[0]!);
  const host = await open(story, lang, settings[0]!.theme);
  const said: string[] = [];
  for (const setting of settings) {
    await prepare(setting);
    await dress(host, setting);
    said.push(...faults(host, setting).map((fault) => `${setting.name}: ${fault}`));
    await layOpen(host);
    said.push(...overlaps(host).map((fault) => `${setting.name}: ${fault}`));
    const found = await scan(host);
    keep(found, results);
    said.push(
      ...unjudged(found).map(({ engine, kind, rule, what }) => `${setting.name}: ${engine} ${kind} ${rule}: ${what}`),
    );
  }
  return said;
}

function keep(found: readonly Finding[], results: Results): void {
  results.scans += 2;
  for (const { engine, kind, rule } of found) {
    if (kind === 'violation') results.violations += 1;
    else results.open[`${engine} ${rule}`] = (results.open[`${engine} ${rule}`] ?? 0) + 1;
  }
}
