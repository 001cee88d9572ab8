import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureConversions } from './convert.js';
import { measurePublish } from './publish.js';
import { measureReceiver } from './receiver.js';
import { loadNow, print, reportOf, type Report } from './report.js';
import { VARIANTS } from './variants.js';
import { MEASURES, measureWidgets, type Measure } from './widgets.js';

const OTHERS = { publish: measurePublish, convert: measureConversions, receiver: measureReceiver };
const PARTS = [...MEASURES, ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[])];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: PARTS.join() },
    variants: { type: 'string', default: VARIANTS.map(({ name }) => name).join() },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run bench -- [--rounds 5] [--only ${PARTS.join()}] [--variants ${VARIANTS.map(({ name }) => name).join()}] [--write]
--write keeps the figures of the widgets for the documentation: to be done on a machine that does nothing else.`);
} else {
  const wanted = values.only.split(',');
  const names = values.variants.split(',');
  const measures = MEASURES.filter((measure): measure is Measure => wanted.includes(measure));
  if (measures.length > 0) {
    const load = loadNow();
    const rounds = Number(values.rounds);
    const variants = VARIANTS.map(({ name }) => name).filter((name) => names.includes(name));
    const { results, browser } = await measureWidgets(rounds, measures, variants);
    const report = reportOf(results, { browser, rounds, load });
    print(report);
    if (values.write) await keep(report);
  }
  for (const [part, measure] of Object.entries(OTHERS)) if (wanted.includes(part)) await measure();
}

/** Keeps a report for the documentation. */
async function keep(report: Report): Promise<void> {
  const path = fileURLToPath(new URL('../../stories/docs/bench.json', import.meta.url));
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(report), { ...options, filepath: path }));
}
