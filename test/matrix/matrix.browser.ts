import { expect } from 'chai';
import { LOCALES } from '../../src/locale/locale.js';
import { clearPage } from '../support/page.js';
import { open, STORIES } from '../support/stories.js';
import { loadEngines, scan, unjudged } from './engines.js';
import { faults } from './geometry.js';
import { dress, prepare, SETTINGS, type Setting } from './settings.js';

declare const __WHOLE_MATRIX__: boolean;

/** Of the matrix, one square for each state: nine languages and nine settings, each turn one setting further. */
const slice = (index: number) => {
  const turn = Math.floor(index / LOCALES.length);
  return [[LOCALES[index % LOCALES.length]!, SETTINGS[(index + turn) % SETTINGS.length]!]] as const;
};
const whole = LOCALES.flatMap((lang) => SETTINGS.map((setting) => [lang, setting] as const));

describe('both engines, over every state', () => {
  before(loadEngines);
  afterEach(clearPage);

  for (const [index, [name, story]] of STORIES.entries()) {
    const squares: readonly (readonly [string, Setting])[] = __WHOLE_MATRIX__ ? whole : slice(index);
    for (const [lang, setting] of squares) {
      it(`${name} in ${lang}, ${setting.name}`, async () => {
        await prepare(setting);
        document.title = name;
        document.body.style.margin = '0';
        const host = await open(story, lang, setting.theme);
        dress(host, setting);
        const found = unjudged(await scan(host));
        const said = [
          ...found.map(({ engine, kind, rule, what }) => `${engine} ${kind} ${rule}: ${what}`),
          ...faults(host, setting),
        ];
        expect(said, said.join('\n')).to.have.length(0);
      }).timeout(120_000);
    }
  }
});
