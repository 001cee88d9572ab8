import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakePage, FakeWidget, loaded, settle, storeOn } from './fakes.js';

/** A page whose widgets ask for these intervals, and whose feed has arrived with this hint. */
async function page({
  seconds = [undefined],
  hint,
  chance = 0,
}: { seconds?: readonly (number | undefined)[]; hint?: string; chance?: number } = {}) {
  const fake = new FakePage();
  fake.chance = chance;
  const store = storeOn(fake);
  const leave = seconds.map((wanted) => store.subscribe(new FakeWidget(wanted)));
  await fake.look.answer(loaded(hint === undefined ? {} : { refreshInterval: hint }));
  return { fake, store, leave };
}

test('without a wish of anybody a feed is looked at every five minutes', async () => {
  const { fake } = await page();
  await fake.pass(299);
  assert.equal(fake.looks.length, 1);
  await fake.pass(1);
  assert.equal(fake.looks.length, 2);
});

test('looks follow one another, each planned when the one before has ended', async () => {
  const { fake } = await page();
  for (const looks of [2, 3, 4]) {
    await fake.pass(300);
    assert.equal(fake.looks.length, looks);
    await fake.pass(1000);
    assert.equal(fake.looks.length, looks);
    await fake.look.answer(loaded({ sequence: looks }));
  }
});

test('the feed may ask for another interval, down to one minute', async () => {
  for (const [hint, seconds] of [
    ['PT15M', 900],
    ['PT1H', 3600],
    ['PT1M', 60],
    ['PT10S', 60],
    ['PT0S', 300],
  ] as const) {
    const { fake } = await page({ hint });
    assert.equal(fake.waiting, seconds, hint);
  }
});

test('the page has the last word, also below a minute', async () => {
  assert.equal((await page({ seconds: [20], hint: 'PT15M' })).fake.waiting, 20);
  assert.equal((await page({ seconds: [3600], hint: 'PT15M' })).fake.waiting, 3600);
});

test('a page that asks for 0 is never looked at again', async () => {
  const { fake } = await page({ seconds: [0], hint: 'PT15M' });
  assert.equal(fake.waiting, undefined);
  await fake.pass(1_000_000);
  assert.equal(fake.looks.length, 1);
});

test('of several widgets the most impatient one decides', async () => {
  const { fake, store, leave } = await page({ seconds: [600, 0, 120, undefined] });
  assert.equal(fake.waiting, 120);
  leave[2]!();
  leave[3]!();
  void store.refresh();
  await fake.look.answer(loaded());
  assert.equal(fake.waiting, 600);
});

test('an interval beyond what a timer can hold does not turn into a hurry', async () => {
  const { fake } = await page({ hint: 'P1000D' });
  assert.ok(fake.waiting! > 20 * 86_400);
  assert.ok(fake.waiting! * 1000 < 2 ** 31);
});

test('chance adds up to a quarter, so that pages opened together do not ask together', async () => {
  assert.equal((await page({ chance: 0 })).fake.waiting, 300);
  assert.equal((await page({ chance: 0.5 })).fake.waiting, 337.5);
  assert.ok((await page({ chance: 0.999_999 })).fake.waiting! <= 375);
});

test('a failure without a feed is tried again after a minute, unless nobody wants that', async () => {
  for (const [seconds, waiting] of [
    [undefined, 60],
    [3600, 60],
    [20, 20],
    [0, undefined],
  ] as const) {
    const fake = new FakePage();
    storeOn(fake).subscribe(new FakeWidget(seconds));
    await fake.look.fail();
    assert.equal(fake.waiting, waiting, String(seconds));
  }
});

test('a failure with a feed is tried again after the usual time', async () => {
  const { fake, store } = await page();
  void store.refresh();
  await fake.look.fail();
  assert.equal(fake.waiting, 300);
  await fake.pass(300);
  assert.equal(fake.looks.length, 3);
});

test('a hidden page does not look, and goes on with it when it wakes', async () => {
  const { fake, store } = await page();
  fake.shown = false;
  await fake.pass(3000);
  assert.equal(fake.looks.length, 1);
  assert.equal(fake.waiting, undefined);
  fake.shown = true;
  store.wake();
  assert.equal(fake.looks.length, 2);
  await fake.look.answer(loaded());
  assert.equal(fake.waiting, 300);
});

test('a page that wakes looks at once, and only once', async () => {
  const { fake, store } = await page();
  await fake.pass(100);
  store.wake();
  store.wake();
  assert.equal(fake.looks.length, 2);
  await fake.look.answer(loaded({ sequence: 2 }));
  store.wake();
  assert.equal(fake.looks.length, 2);
  assert.equal(fake.waiting, 300);
});

test('a page that wakes after a failure looks again', async () => {
  const fake = new FakePage();
  const store = storeOn(fake);
  store.subscribe(new FakeWidget(0));
  await fake.look.fail();
  await fake.pass(10);
  store.wake();
  assert.equal(fake.looks.length, 2);
  await fake.look.answer(loaded());
  assert.equal(store.state.status, 'ready');
});

test('a request under way is the only one, whatever asks', async () => {
  const { fake, store } = await page({ seconds: [5] });
  await fake.pass(5);
  assert.equal(fake.looks.length, 2);
  store.wake();
  void store.refresh();
  store.subscribe(new FakeWidget());
  await fake.pass(500);
  await settle();
  assert.equal(fake.looks.length, 2);
});
