import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { CHROMIUM } from '../browsers.js';
import type { ReleaseManifest } from '../../src/node/build/manifest.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const manifest = JSON.parse(read('manifest.json')) as ReleaseManifest;
const zip = unzipSync(new Uint8Array(readFileSync(join(dist, 'meeting-widgets-self-host.zip'))));
const inside = `meeting-widgets-${manifest.version}`;

test('each script that pages name has a copy that is named by what it holds', () => {
  const named = readdirSync(join(dist, 'standalone')).filter((file) => /^[\w-]+\.js$/.test(file));
  const own = ['meeting-widgets.js', ...named.map((file) => `standalone/${file}`)];
  assert.deepEqual(Object.keys(manifest.versioned).sort(), own.sort());
  for (const [file, copy] of Object.entries(manifest.versioned)) {
    const hash = createHash('sha256').update(read(file)).digest('hex');
    assert.equal(copy, file.replace(/\.js$/, `.${manifest.version}.${hash.slice(0, 8)}.js`));
    assert.equal(manifest.files[copy]?.integrity, manifest.files[file]?.integrity);
    assert.equal(read(copy), read(file));
  }
});

test('the bill of materials names every package that the licences name', () => {
  const { components } = JSON.parse(read('sbom.json')) as {
    components: { group?: string; name: string; version: string; licenses?: unknown[]; purl: string }[];
  };
  const listed = components.map(({ group, name, version }) => `${group ? `${group}/` : ''}${name} ${version}`);
  const licensed = [...read('licenses.txt').matchAll(/^((?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*)\n\n/gm)].map(
    ([, line]) => line!,
  );
  assert.ok(licensed.length > 5);
  assert.deepEqual(listed.sort(), licensed.sort());
  assert.ok(components.every(({ licenses }) => licenses?.length === 1));
});

test('the zip to host by oneself holds every script as the manifest describes it, and the papers', () => {
  const papers = [
    'conformance.json',
    'embed.html',
    'licenses.txt',
    'manifest.json',
    'sbom.json',
    'schema/meeting-1.json',
  ];
  const expected = [...Object.keys(manifest.files), ...papers].map((file) => `${inside}/${file}`);
  assert.deepEqual(Object.keys(zip).sort(), expected.sort());
  for (const [file, { integrity }] of Object.entries(manifest.files)) {
    const hash = createHash('sha384').update(zip[`${inside}/${file}`]!).digest('base64');
    assert.equal(`sha384-${hash}`, integrity, file);
  }
});

test('unpacked on a site of its own, the zip shows a meeting and asks no other host', async () => {
  const site = mkdtempSync(join(tmpdir(), 'self-host-'));
  for (const [file, bytes] of Object.entries(zip)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), bytes);
  }
  writeFileSync(join(site, 'meeting.json'), readFileSync(join(root, 'stories/feeds/u4ssc-8.json')));
  writeFileSync(
    join(site, 'index.html'),
    `<!doctype html><html lang="es"><meta charset="utf-8"><link rel="icon" href="data:,">
    <script type="module" src="/${inside}/${manifest.versioned['meeting-widgets.js']}"></script>
    <meeting-agenda src="/meeting.json"></meeting-agenda><meeting-notice src="/meeting.json"></meeting-notice></html>`,
  );
  const server = createServer(sirv(site)).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(origin);
    await page
      .locator('meeting-agenda')
      .getByText(/\d\d:\d\d/)
      .first()
      .waitFor();
    await page
      .locator('meeting-notice')
      .getByText(/Madrid/)
      .first()
      .waitFor();
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:')),
      [],
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(site, { recursive: true });
  }
});
