import { expect } from 'chai';
import { checkBytes } from '../../src/tools/check/check.js';
import { explain } from '../../src/tools/check/explain.js';
import { convert } from '../../src/tools/convert/convert.js';
import { recognise } from '../../src/tools/convert/recognise.js';
import { hash } from '../../src/tools/convert/shelf.js';
import { KnownError } from '../../src/tools/known-error.js';

const SAMPLES = '/test/convert/samples';

async function sample(name: string): Promise<string> {
  const response = await fetch(`${SAMPLES}/${name}`);
  const body = name.endsWith('.gz') ? response.body!.pipeThrough(new DecompressionStream('gzip')) : response.body;
  return new Response(body).text();
}

const check = (json: unknown) => checkBytes(new TextEncoder().encode(JSON.stringify(json)));

describe('feed tools in a browser', () => {
  it('find the place of a mistake, and say what to write instead', async () => {
    const text = await (await fetch('/feeds/u4ssc-8.json')).text();
    const checked = checkBytes(new TextEncoder().encode(text.replace('"startDate"', '"startdate"')));
    const [problem] = explain(checked.problems, checked).filter(({ code }) => code === 'unknown-key');
    const before = text.slice(0, text.indexOf('"startDate"')).split('\n');
    expect([problem!.line, problem!.column]).to.deep.equal([before.length, before.at(-1)!.length + 1]);
    expect(problem!.hint).to.contain('startDate');
  });

  it('name what is broken in a file', () => {
    const bytes = new TextEncoder().encode('{\n  "meeting": {},\n}');
    expect(checkBytes(bytes).problems.map(({ code, line }) => [code, line])).to.deep.include(['trailing-comma', 2]);
    expect(checkBytes(new Uint8Array([0xff, 0xfe, 0x7b, 0])).problems[0]!.code).to.equal('utf-16');
  });

  // One for each parser.
  for (const name of [
    'opass-sitcon.json.gz',
    'frab-34c3.json.gz',
    'icalendar-zones.made.ics',
    'csv-own-columns.csv',
    'schedule-xml.made.xml',
    'schema-org-page.made.html',
  ]) {
    it(`make a feed of ${name} that has no mistakes`, async () => {
      const { format, parsed } = await recognise(await sample(name), name);
      const { feed } = convert(format, parsed, { timeZone: 'Europe/Madrid' });
      expect(feed.sessions!.length).to.be.greaterThan(2);
      expect(check(feed).problems.filter(({ level }) => level === 'error')).to.deep.equal([]);
    });
  }

  it('give the ids that the command gives', () => {
    expect(hash('Opening', '2030-05-06T09:00', undefined)).to.equal('75391de6760a');
  });

  it('refuse in a sentence what is no schedule', async () => {
    const error = await recognise('{"a": 1}', 'The file').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(KnownError);
  });
});
