import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FeedStore, feedStore } from '../../src/feed/store.js';
import { FakePage, FakeWidget, loaded, settle, storeOn } from './fakes.js';
import { meetingJson } from './samples.js';

const named = (name: string, parts = {}) => loaded({ meeting: meetingJson({ name }), ...parts });

/** The name of the meeting that a store shows. */
function shown(store: FeedStore): unknown {
  return 'loaded' in store.state ? store.state.loaded.feed.meeting.name : undefined;
}

/** A page with one widget whose feed has arrived. */
async function ready(feed = named('First'), seconds?: number) {
  const page = new FakePage();
  const store = storeOn(page);
  const widget = new FakeWidget(seconds);
  const leave = store.subscribe(widget);
  await page.look.answer(feed);
  return { page, store, widget, leave };
}

test('nothing is asked before somebody listens', () => {
  const page = new FakePage();
  const store = storeOn(page);
  assert.equal(page.looks.length, 0);
  assert.equal(store.state.status, 'loading');
});

test('any number of widgets make one request and see one feed', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  const widgets = [new FakeWidget(), new FakeWidget(), new FakeWidget()];
  for (const widget of widgets) store.subscribe(widget);
  await store.refresh();
  assert.equal(page.looks.length, 1);
  await page.look.answer(named('First'));
  for (const widget of widgets) assert.deepEqual(widget.statuses, ['loading', 'ready']);
  assert.equal(widgets[0]!.seen[1], widgets[2]!.seen[1]);
});

test('a widget that comes later sees the feed at once, without a request', async () => {
  const { page, store } = await ready();
  const late = new FakeWidget();
  store.subscribe(late);
  assert.deepEqual(late.statuses, ['ready']);
  assert.equal(page.looks.length, 1);
});

test('one page has one store for an address', () => {
  const url = 'https://feeds.example/one.json';
  assert.equal(feedStore(url), feedStore(url));
  assert.notEqual(feedStore(url), feedStore('https://feeds.example/other.json'));
});

test('the last widget to leave ends the request, the ones before do not', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  const leave = [store.subscribe(new FakeWidget()), store.subscribe(new FakeWidget())];
  leave[0]!();
  assert.equal(page.look.signal.aborted, false);
  leave[1]!();
  assert.equal(page.look.signal.aborted, true);
});

test('a widget that left hears nothing more', async () => {
  const { page, store, widget, leave } = await ready();
  store.subscribe(new FakeWidget());
  leave();
  void store.refresh();
  await page.look.answer(named('Second'));
  assert.equal(shown(store), 'Second');
  assert.deepEqual(widget.statuses, ['loading', 'ready']);
});

test('a page without widgets is left alone', async () => {
  const { page, store, leave } = await ready();
  leave();
  store.wake();
  await page.pass(100_000);
  assert.equal(page.looks.length, 1);
  assert.equal(page.waiting, undefined);
});

test('a widget that leaves and comes back while its request ends gets a new request', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  store.subscribe(new FakeWidget())();
  const widget = new FakeWidget();
  store.subscribe(widget);
  assert.equal(page.looks.length, 1);
  await settle();
  assert.equal(page.looks.length, 2);
  assert.equal(page.look.signal.aborted, false);
  await page.look.answer(named('First'));
  assert.deepEqual(widget.statuses, ['loading', 'ready']);
});

test('an ended request is no failure', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  const widget = new FakeWidget();
  store.subscribe(widget)();
  await settle();
  assert.equal(store.state.status, 'loading');
  assert.deepEqual(widget.statuses, ['loading']);
});

test('a widget that comes back before the next look is due finds the feed there, and looks when it is', async () => {
  const { page, store, leave } = await ready();
  leave();
  await page.pass(100);
  const leaveAgain = store.subscribe(new FakeWidget());
  await page.pass(199);
  assert.equal(page.looks.length, 1);
  leaveAgain();
  await page.pass(2);
  const widget = new FakeWidget();
  store.subscribe(widget);
  assert.deepEqual(widget.statuses, ['ready']);
  await page.pass(0);
  assert.equal(page.looks.length, 2);
});

test('a failure keeps the last good feed, says since when it holds, and why', async () => {
  const { page, store } = await ready();
  const seen = store.state;
  await page.pass(100);
  void store.refresh();
  await page.look.fail('http-status');
  assert.ok(store.state.status === 'stale' && seen.status === 'ready');
  assert.equal(store.state.loaded.feed, seen.loaded.feed);
  assert.equal(store.state.at, seen.at);
  assert.equal(store.state.error.code, 'http-status');
});

test('a feed that changed after a failure is shown as the current one', async () => {
  const { page, store } = await ready();
  void store.refresh();
  await page.look.fail();
  void store.refresh();
  await page.look.answer(named('Second'));
  assert.deepEqual([store.state.status, shown(store)], ['ready', 'Second']);
  assert.equal('error' in store.state, false);
});

test('every failure in a row keeps the same feed and names the latest reason', async () => {
  const { page, store } = await ready();
  for (const code of ['unreachable', 'timed-out', 'not-json'] as const) {
    void store.refresh();
    await page.look.fail(code);
    assert.ok(store.state.status === 'stale');
    assert.deepEqual([store.state.error.code, shown(store)], [code, 'First']);
  }
});

test('a failure without a good feed is a failure, and the next look may succeed', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  const widget = new FakeWidget();
  store.subscribe(widget);
  await page.look.fail('not-a-meeting');
  assert.ok(store.state.status === 'failed');
  assert.equal(store.state.error.code, 'not-a-meeting');
  void store.refresh();
  await page.look.answer(named('First'));
  assert.deepEqual(widget.statuses, ['loading', 'failed', 'loading', 'ready']);
});

test('a failure is not remembered: the next widget asks anew', async () => {
  const page = new FakePage();
  const store = storeOn(page);
  const leave = store.subscribe(new FakeWidget());
  await page.look.fail();
  leave();
  store.subscribe(new FakeWidget());
  assert.equal(page.looks.length, 2);
});

test('a look tells the network which feed is known', async () => {
  const first = named('First');
  const { page, store } = await ready(first);
  void store.refresh();
  const [before, after] = page.looks;
  assert.equal(before!.known, undefined);
  assert.equal(after!.known!.body, first.body);
  assert.equal(after!.known!.feed, first.feed);
});

test('an older copy of the same meeting is refused and the newer one stays', async () => {
  const { page, store } = await ready(named('Newer', { sequence: 5 }));
  for (const older of [{ sequence: 4 }, { sequence: 0 }, { sequence: undefined }]) {
    void store.refresh();
    await page.look.answer(named('Older', older));
    assert.ok(store.state.status === 'stale');
    assert.deepEqual([shown(store), store.state.error.code], ['Newer', 'older-than-shown']);
  }
});

test('the same or a higher sequence is accepted', async () => {
  const { page, store } = await ready(named('Five', { sequence: 5 }));
  for (const [name, sequence] of [
    ['Five again', 5],
    ['Nine', 9],
  ] as const) {
    void store.refresh();
    await page.look.answer(named(name, { sequence }));
    assert.deepEqual([store.state.status, shown(store)], ['ready', name]);
  }
});

test('another meeting at the same address is accepted whatever its sequence', async () => {
  const { page, store } = await ready(named('Eighth', { sequence: 5 }));
  void store.refresh();
  await page.look.answer(loaded({ sequence: 1, meeting: meetingJson({ id: 'ninth', name: 'Ninth' }) }));
  assert.deepEqual([store.state.status, shown(store)], ['ready', 'Ninth']);
  void store.refresh();
  await page.look.answer(
    loaded({ id: 'another-feed', meeting: meetingJson({ id: 'ninth', name: 'Moved' }), sequence: 0 }),
  );
  assert.deepEqual([store.state.status, shown(store)], ['ready', 'Moved']);
});

/** A page that brought its feed along, so many seconds ago. */
function brought(age: number, refresh?: number) {
  const page = new FakePage();
  const store = storeOn(page);
  const copy = { status: 'ready', at: page.now() - age * 1000, loaded: named('Brought', { sequence: 1 }) } as const;
  const widget = new FakeWidget(refresh, copy);
  store.subscribe(widget);
  return { page, store, copy, widget };
}

test('a feed that the page brought along is shown at once, and counts as a look at the time it was current', async () => {
  const { page, store, copy, widget } = brought(299);
  assert.deepEqual(widget.seen, [copy]);
  const late = new FakeWidget();
  store.subscribe(late);
  assert.deepEqual(late.seen, [copy]);
  await page.pass(0);
  assert.equal(page.looks.length, 0);
  await page.pass(1);
  assert.equal(page.looks.length, 1);
});

test('an older one is shown while the feed is looked at, and an equal answer changes nothing', async () => {
  const { page, store, copy, widget } = brought(301);
  assert.deepEqual(widget.seen, [copy]);
  await page.pass(0);
  assert.equal(page.look.known, copy.loaded);
  await page.look.answer(copy.loaded);
  assert.ok(store.state.status === 'ready' && store.state.at > copy.at);
  assert.equal(store.state.loaded, copy.loaded);
});

test('a clock that is behind that of the page does not keep the feed from being looked at', async () => {
  const { page } = brought(-86_400);
  await page.pass(299);
  assert.equal(page.looks.length, 0);
  await page.pass(76);
  assert.equal(page.looks.length, 1);
});

test('the page says how old what it brought may be, and 0 takes it as it is', async () => {
  for (const [age, refresh, looks] of [
    [60, 30, 1],
    [3000, 3600, 0],
    [900, 0, 0],
  ] as const) {
    const { page } = brought(age, refresh);
    await page.pass(0);
    assert.equal(page.looks.length, looks, `${age} of ${refresh}`);
  }
});

test('what the page brought along is no news where the feed itself was seen', async () => {
  const { store } = await ready(named('Later', { sequence: 2 }));
  const { widget } = brought(0);
  store.subscribe(widget);
  assert.equal(shown(store), 'Later');
});
