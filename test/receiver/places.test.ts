import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { DATABASES, meetingFeed, openReceiver, submissionWith, tokenIn } from './receivers.js';

for (const kind of DATABASES) {
  suite(`places in ${kind}`, () => {
    test('of 200 posts at once for 50 places exactly 50 are in, and the rest wait in order of arrival', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 50 } });
      const tickets = await Promise.all(Array.from({ length: 200 }, receiver.ticket));
      receiver.state.now += 4000;
      const answers = await Promise.all(
        tickets.map(async (ticket, index) => {
          const submission = submissionWith({ name: `Person ${index}` }, { ticket });
          // A database that is busy turns somebody away for a while, who comes again.
          for (;;) {
            const answer = await receiver.post(submission);
            if (answer.status !== 503) return answer;
          }
        }),
      );
      assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
      const rows = await receiver.exported();
      assert.equal(rows.length, 200);
      assert.equal(new Set(rows.map(({ reference }) => reference)).size, 200);
      assert.deepEqual(
        rows.map(({ number }) => number),
        Array.from({ length: 200 }, (_, index) => index + 1),
      );
      // Whoever came sooner is in, whoever came later waits.
      assert.deepEqual(
        rows.map(({ state }) => state),
        Array.from({ length: 200 }, (_, index) => (index < 50 ? 'confirmed' : 'waitingList')),
      );
      const told = new Map(answers.map(({ body }) => [body.reference, body.state]));
      for (const { reference, state } of rows) assert.equal(told.get(reference), state);
      await receiver.close();
    });

    if (kind === 'postgres') {
      test('however many wait for a place, whoever asks for a ticket or for readiness is answered meanwhile', async () => {
        const receiver = await openReceiver(kind);
        await receiver.register();
        const tickets = await Promise.all(Array.from({ length: 40 }, receiver.ticket));
        receiver.state.now += 4000;
        const { default: pg } = await import('pg');
        const other = new pg.Client({ connectionString: (receiver.where as { url: string }).url });
        await other.connect();
        await other.query('begin');
        await other.query('update meetings set arrived = arrived');
        let answered = 0;
        const posts = tickets.map(async (ticket) => {
          const { status } = await receiver.post(submissionWith({ name: 'Sample' }, { ticket }));
          answered += 1;
          return status;
        });
        for (let round = 0; round < 40; round++) {
          for (const path of ['/readyz', '/api/registrations'])
            assert.equal((await receiver.request(path)).status, 200, path);
        }
        assert.equal(answered, 0);
        await other.query('commit');
        await other.end();
        assert.deepEqual(new Set(await Promise.all(posts)), new Set([201]));
        await receiver.close();
      });
    }

    test('a place that is given back goes to the first who waits, and nobody overtakes', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 1 } });
      const [first, second, third] = [await receiver.register(), await receiver.register(), await receiver.register()];
      assert.deepEqual(
        [first.body.state, second.body.state, third.body.state],
        ['confirmed', 'waitingList', 'waitingList'],
      );
      const withdrawn = await receiver.request<{ state: string }>(`/api/registrations/${tokenIn(first.body)}`, {
        method: 'DELETE',
      });
      assert.equal(withdrawn.body.state, 'withdrawn');
      assert.deepEqual(
        (await receiver.exported()).map(({ state }) => state),
        ['withdrawn', 'confirmed', 'waitingList'],
      );
      // There is room for one more: it is for whoever waits, not for who comes now.
      receiver.state.feed = meetingFeed({ maximumAttendeeCapacity: 2 });
      const fourth = await receiver.register();
      assert.equal(fourth.body.state, 'waitingList');
      assert.deepEqual(
        (await receiver.exported()).map(({ state }) => state),
        ['withdrawn', 'confirmed', 'confirmed', 'waitingList'],
      );
      await receiver.close();
    });

    test('withdrawing at once by everybody in gives each place on once', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 5 } });
      const all = [];
      for (let index = 0; index < 12; index++) all.push(await receiver.register());
      await Promise.all(
        all.slice(0, 5).flatMap(({ body }) => {
          const path = `/api/registrations/${tokenIn(body)}`;
          return [receiver.request(path, { method: 'DELETE' }), receiver.request(path, { method: 'DELETE' })];
        }),
      );
      const states = (await receiver.exported()).map(({ state }) => state);
      assert.deepEqual(states, [
        ...Array<string>(5).fill('withdrawn'),
        ...Array<string>(5).fill('confirmed'),
        'waitingList',
        'waitingList',
      ]);
      await receiver.close();
    });

    test('on a waiting list alone nobody gets a place until the organiser opens it', async () => {
      const receiver = await openReceiver(kind, {
        registration: { status: 'waitingList', maximumAttendeeCapacity: 9 },
      });
      assert.equal((await receiver.register()).body.state, 'waitingList');
      receiver.state.feed = meetingFeed({ maximumAttendeeCapacity: 9 });
      await receiver.register();
      assert.deepEqual(
        (await receiver.exported()).map(({ state }) => state),
        ['confirmed', 'confirmed'],
      );
      await receiver.close();
    });

    test('a category that needs approval is not confirmed by itself', async () => {
      const categories = [
        { id: 'press', name: 'Press', requiresApproval: true },
        { id: 'other', name: 'Other' },
      ];
      const receiver = await openReceiver(kind, { registration: { categories } });
      const press = await receiver.register({ name: 'A', category: 'press' });
      assert.equal(press.body.state, 'waitingForApproval');
      assert.equal((await receiver.register({ name: 'B', category: 'other' })).body.state, 'confirmed');
      const approval = await receiver.request<{ state: string }>(
        `/api/organiser/registrations/${press.body.reference.toLowerCase().replaceAll('-', '')}/approval`,
        { method: 'POST', headers: { Authorization: 'Bearer organisers-only-0123' } },
      );
      assert.deepEqual([approval.status, approval.body.state], [200, 'confirmed']);
      await receiver.close();
    });
  });
}
