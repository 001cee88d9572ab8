import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { FRAME_HEADERS } from '../../src/node/build/manifest.js';
import { serveDemo } from '../../stories/demo/serve.js';

suite('the server of the demo, which does as the README asks of servers', () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  before(async () => {
    demo = await serveDemo(0);
  });
  after(() => demo.close());

  test('narrows the frame: who may show it, what it runs, and what it may use', async () => {
    const { headers } = await fetch(`${demo.assets}/embed.html`);
    for (const name of Object.keys(FRAME_HEADERS)) assert.ok(headers.get(name), name);
    const policy = headers.get('content-security-policy')!;
    assert.match(policy, new RegExp(`script-src ${demo.assets}(?:;|$)`));
    assert.match(policy, new RegExp(`frame-ancestors ${demo.site}(?:;|$)`));
    for (const power of ['camera', 'geolocation', 'microphone', 'payment'])
      assert.ok(headers.get('permissions-policy')!.includes(`${power}=()`), power);
    assert.equal(headers.get('referrer-policy'), 'no-referrer');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  test('lets any page load the script, as what it is, and asks again for what may change', async () => {
    const { headers } = await fetch(`${demo.assets}/meeting-widgets.js`);
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.equal(headers.get('cache-control'), 'no-cache');
  });
});
