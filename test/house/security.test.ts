import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { read } from './files.js';

const TEXT = read('SECURITY.md');
const chapter = (title: string) => TEXT.split(/^## /m).find((part) => part.startsWith(title)) ?? '';

suite('the way to report a weakness', () => {
  test('is private, has a limit of 90 days, and names the versions that get fixes', () => {
    const report = chapter('Report a weakness');
    assert.match(report, /private reports/);
    assert.match(report, /after 90 days/);
    assert.match(report, /newest minor version gets fixes/);
  });

  test('tells by what an attacker controls what they must not get, and what is not defended', () => {
    const held = chapter('What the widgets hold against whom');
    const tiers = [...held.matchAll(/^\| (?!who |---)(.+?) \| (.+?) \| (.+?) \|$/gm)];
    assert.ok(tiers.length >= 6, `${tiers.length} tiers`);
    assert.match(held, /Not defended/);
  });

  test('has a sample for the hosts of feeds and receivers, as RFC 9116 has it', () => {
    const [, sample = ''] = /security\.txt[^]*?```\n([^]*?)```/.exec(TEXT) ?? [];
    const fields = new Map(sample.split('\n').flatMap((line) => (line.includes(': ') ? [fieldOf(line)] : [])));
    assert.match(fields.get('Contact') ?? '', /^(?:mailto:|https:\/\/)/);
    assert.ok(!Number.isNaN(Date.parse(fields.get('Expires') ?? '')));
    assert.match(fields.get('Canonical') ?? '', /^https:\/\/.+\/\.well-known\/security\.txt$/);
    const known = ['Contact', 'Expires', 'Preferred-Languages', 'Canonical', 'Policy', 'Encryption', 'Acknowledgments'];
    assert.deepEqual(
      [...fields.keys()].filter((name) => !known.includes(name)),
      [],
    );
  });

  test('says where a release comes from, and what it lacks', () => {
    const origin = chapter('Where a release comes from');
    for (const words of ['sbom.json', 'SHA-384', 'byte for\n  byte', 'not signed yet', 'OIDC'])
      assert.ok(origin.includes(words), words);
  });
});

function fieldOf(line: string): [string, string] {
  const at = line.indexOf(': ');
  return [line.slice(0, at), line.slice(at + 2).trim()];
}
