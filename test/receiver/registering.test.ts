import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { purge } from '../../src/node/receiver/retention.js';
import { TICKET_LIFE } from '../../src/node/receiver/secrets.js';
import { readReceipt, readRefusal } from '../../src/registration/submission.js';
import { DATABASES, meetingFeed, NOW, openReceiver, PAGE, submissionWith, tokenIn } from './receivers.js';

const DAY = 86_400_000;

for (const kind of DATABASES) {
  suite(`registering in ${kind}`, () => {
    test('a key brings the same receipt however often it comes, and at once', async () => {
      const receiver = await openReceiver(kind);
      const { submission, body, status } = await receiver.register();
      assert.equal(status, 201);
      assert.deepEqual(readReceipt(body), body);
      assert.equal(body.state, 'confirmed');
      const again = await Promise.all(Array.from({ length: 20 }, () => receiver.post(submission)));
      for (const answer of again) assert.deepEqual([answer.status, answer.body], [200, body]);
      const fresh = submissionWith({ name: 'Two clicks' }, { ticket: await receiver.ticket() });
      receiver.state.now += 4000;
      const clicks = await Promise.all(Array.from({ length: 20 }, () => receiver.post(fresh)));
      assert.deepEqual(clicks.map(({ status }) => status).sort(), [...Array<number>(19).fill(200), 201]);
      assert.equal(new Set(clicks.map(({ body: { reference } }) => reference)).size, 1);
      assert.equal((await receiver.exported()).length, 2);
      await receiver.close();
    });

    test('a key brings the same receipt after the form has closed, with another ticket and in another language', async () => {
      const receiver = await openReceiver(kind);
      const { submission, body } = await receiver.register();
      receiver.state.feed = meetingFeed({ status: 'closed' });
      const again = await receiver.post({ ...submission, ticket: 'lost', language: 'es' });
      assert.deepEqual([again.status, again.body], [200, body]);
      await receiver.close();
    });

    test('a key for other answers is refused', async () => {
      const receiver = await openReceiver(kind);
      const { submission } = await receiver.register();
      const other = await receiver.post({ ...submission, answers: { name: 'Somebody else' } });
      assert.deepEqual([other.status, other.body], [422, { code: 'key-reused' }]);
      await receiver.close();
    });

    test('a ticket is good once, for its meeting, for two hours', async () => {
      const receiver = await openReceiver(kind);
      const { submission } = await receiver.register();
      const codeWith = async (ticket: string | undefined) =>
        (await receiver.post(submissionWith({ name: 'A' }, ticket === undefined ? {} : { ticket }))).body.code;
      assert.equal(await codeWith(submission.ticket), 'ticket-used');
      assert.equal(await codeWith(undefined), 'ticket-missing');
      const good = await receiver.ticket();
      const [claims, signature] = good.split('.');
      for (const ticket of [
        '',
        '.',
        'a.b',
        `${claims}.`,
        `${claims}x.${signature}`,
        `${good}.`,
        `${claims}.${signature!.slice(1)}`,
      ])
        assert.equal(await codeWith(ticket), 'ticket-expired', ticket);
      const feed = receiver.state.feed;
      receiver.state.feed = meetingFeed({}, { id: 'other' });
      const foreign = await receiver.ticket();
      receiver.state.feed = feed;
      assert.equal(await codeWith(foreign), 'ticket-expired');
      receiver.state.now += TICKET_LIFE;
      assert.equal(await codeWith(good), 'ticket-expired');
      assert.equal((await receiver.exported()).length, 1);
      await receiver.close();
    });

    test('a refused post leaves its ticket good, and the same key can come again', async () => {
      const receiver = await openReceiver(kind);
      const submission = submissionWith({}, { ticket: await receiver.ticket() });
      receiver.state.now += 4000;
      const refused = await receiver.post(submission);
      assert.deepEqual(
        [refused.status, refused.body],
        [400, { code: 'invalid-answers', problems: [{ field: 'name', code: 'missing' }] }],
      );
      assert.deepEqual(readRefusal(refused.body), refused.body);
      assert.equal((await receiver.post({ ...submission, answers: { name: 'Now' } })).status, 201);
      await receiver.close();
    });

    test('who answers within a moment is not turned away, but looked at', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.post(submissionWith({ name: 'Robot' }, { ticket: await receiver.ticket() }));
      assert.equal(body.state, 'received');
      assert.deepEqual((await receiver.exported())[0]!.marks, ['hasty']);
      await receiver.close();
    });

    test('what the feed does not ask is refused, what it hides is not kept, what nobody sees is tidied', async () => {
      const receiver = await openReceiver(kind);
      const foreign = await receiver.register({ name: 'A', passport: 'X123' });
      assert.deepEqual(foreign.body.problems, [{ field: 'passport', code: 'unknown-field' }]);
      await receiver.register({ name: '  Ana \u202e  B ', remote: true, badge: 'hidden', meals: 'without consent' });
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana B', remote: true });
      await receiver.close();
    });

    test('a consent is kept with its version, language and time, and with it what it is for', async () => {
      const receiver = await openReceiver(kind);
      const consent = { id: 'mealsConsent', given: true, version: '2', language: 'es', time: '2027-02-01T12:00:00Z' };
      await receiver.register({ name: 'A', meals: 'no nuts' }, { consents: [consent] });
      const [row] = await receiver.exported();
      assert.deepEqual([row!.answers, row!.consents], [{ name: 'A', meals: 'no nuts' }, [consent]]);
      await receiver.close();
    });

    test('nobody registers before, after or beside what the feed says', async () => {
      const receiver = await openReceiver(kind);
      for (const [registration, code] of [
        [{ status: 'closed' }, 'closed'],
        [{ status: 'full' }, 'full'],
        [{ status: 'notOpen' }, 'not-open'],
        [{ validFrom: '2027-02-02' }, 'not-open'],
        [{ validThrough: '2027-01-31' }, 'closed'],
        [{ status: 'invitationOnly' }, 'invitation-only'],
        [{ status: 'notNeeded' }, 'not-needed'],
        [{ privacy: {} }, 'not-needed'],
      ] as const) {
        receiver.state.feed = meetingFeed(registration);
        const { status, body } = await receiver.register();
        assert.deepEqual([status, body.code], [403, code], JSON.stringify(registration));
      }
      for (const meeting of [{ startDate: '2027-01-31' }, { eventStatus: 'EventCancelled' }]) {
        receiver.state.feed = meetingFeed({}, meeting);
        assert.equal((await receiver.register()).body.code, 'closed', JSON.stringify(meeting));
      }
      receiver.state.feed = meetingFeed({ formId: 'new' });
      assert.equal((await receiver.register()).body.code, 'form-changed');
      receiver.state.feed = meetingFeed();
      assert.equal((await receiver.register({ name: 'A' }, { meeting: 'another' })).body.code, 'not-found');
      assert.deepEqual(await receiver.exported(), []);
      await receiver.close();
    });

    test('by the link in the receipt, and by no other, answers are seen, changed and withdrawn', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: 'Ana', badge: 'A' });
      const path = `/api/registrations/${tokenIn(body)}`;
      const seen = await receiver.request<{ answers: object }>(path);
      assert.deepEqual(seen.body, { ...body, answers: { name: 'Ana', badge: 'A' } });
      const changed = await receiver.request<typeof body>(path, {
        method: 'PUT',
        json: submissionWith({ name: 'Ana María' }),
      });
      assert.deepEqual(changed.body, body);
      assert.deepEqual((await receiver.exported())[0]!.answers, { name: 'Ana María' });
      const wrong = await receiver.request<typeof body>(path, { method: 'PUT', json: submissionWith({}) });
      assert.equal(wrong.status, 400);
      const guessed = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`;
      for (const method of ['GET', 'PUT', 'DELETE'])
        assert.equal(
          (
            await receiver.request(guessed, {
              method,
              ...(method === 'PUT' && { json: submissionWith({ name: 'X' }) }),
            })
          ).status,
          404,
          method,
        );
      const gone = await receiver.request<typeof body>(path, { method: 'DELETE' });
      assert.deepEqual([gone.body.state, gone.body.reference], ['withdrawn', body.reference]);
      assert.deepEqual((await receiver.exported())[0]!.answers, {});
      assert.equal(
        (await receiver.request(path, { method: 'PUT', json: submissionWith({ name: 'Back' }) })).status,
        404,
      );
      await receiver.close();
    });

    test('answers can be changed while all places are taken, not once registration has closed; withdrawn always', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register();
      const path = `/api/registrations/${tokenIn(body)}`;
      receiver.state.feed = meetingFeed({ status: 'full' });
      assert.equal((await receiver.request(path, { method: 'PUT', json: submissionWith({ name: 'B' }) })).status, 200);
      receiver.state.feed = meetingFeed({ status: 'closed' });
      assert.equal((await receiver.request(path, { method: 'PUT', json: submissionWith({ name: 'C' }) })).status, 403);
      assert.equal((await receiver.request(path, { method: 'DELETE' })).status, 200);
      await receiver.close();
    });

    test('the page of a registration says in its language what is kept, as text, and lets its owner withdraw', async () => {
      const receiver = await openReceiver(kind);
      const { body } = await receiver.register({ name: '<script>alert(1)</script>' }, { language: 'es-MX' });
      const path = new URL(body.manageUrl!).pathname;
      const page = await receiver.request<string>(path);
      assert.match(page.body, /<html lang="es" dir="ltr">/);
      assert.match(page.body, /Su inscripción está confirmada\./);
      assert.ok(page.body.includes(body.reference) && page.body.includes('Reunión'));
      assert.ok(!page.body.includes('<script>') && page.body.includes('&#60;script&#62;'));
      const form = new URLSearchParams({ action: 'withdraw' });
      const after = await receiver.request<string>(path, { method: 'POST', body: form });
      assert.match(after.body, /Esta inscripción se ha anulado\./);
      assert.ok(!after.body.includes('alert(1)'));
      assert.equal((await receiver.exported())[0]!.state, 'withdrawn');
      await receiver.close();
    });

    test('answers are erased half a year after the meeting, delicate ones after a month', async () => {
      const receiver = await openReceiver(kind);
      const consents = [{ id: 'mealsConsent', given: true, language: 'en', time: '2027-02-01T12:00:00Z' }];
      await receiver.register({ name: 'A', meals: 'no nuts' }, { consents });
      const over = Date.parse('2027-03-01T23:59+01:00');
      const after = async (days: number) => {
        receiver.state.now = over + days * DAY;
        await purge(receiver.database, receiver.state.now);
        return (await receiver.exported()).map(({ answers }) => answers);
      };
      assert.deepEqual(await after(29), [{ name: 'A', meals: 'no nuts' }]);
      assert.deepEqual(await after(30), [{ name: 'A' }]);
      assert.deepEqual(await after(179), [{ name: 'A' }]);
      assert.deepEqual(await after(180), []);
      await receiver.close();
    });

    test('who registers for a meeting that is over is kept as long from then on', async () => {
      const receiver = await openReceiver(kind);
      receiver.state.feed = meetingFeed({ validThrough: '2099-12-31' });
      receiver.state.now = NOW + 3000 * DAY;
      await receiver.register();
      await purge(receiver.database, receiver.state.now);
      assert.equal((await receiver.exported()).length, 1);
      await receiver.close();
    });

    test('a registration for another meeting is withdrawn by its link, and neither named wrong nor counted here', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 1 } });
      const [first] = [await receiver.register({ name: 'Ana' }), await receiver.register({ name: 'Waits' })];
      const here = receiver.state.feed;
      receiver.state.feed = meetingFeed({ maximumAttendeeCapacity: 99 }, { id: 'next', name: 'Next meeting' });
      const path = new URL(first.body.manageUrl!).pathname;
      const { body: page } = await receiver.request<string>(path);
      assert.ok(page.includes(first.body.reference) && !page.includes('Next meeting') && !page.includes('Ana'));
      const form = new URLSearchParams({ action: 'withdraw' });
      assert.equal((await receiver.request(path, { method: 'POST', body: form })).status, 200);
      assert.deepEqual(await receiver.exported(), []);
      receiver.state.feed = here;
      const states = async () => (await receiver.exported()).map(({ state }) => state);
      assert.deepEqual(await states(), ['withdrawn', 'waitingList']);
      await receiver.close();
    });

    test('a feed that says nothing of registration any more leaves the export, the links and the waiting list as they are', async () => {
      const receiver = await openReceiver(kind, { registration: { maximumAttendeeCapacity: 1 } });
      const first = await receiver.register({ name: 'Ana' });
      await receiver.register({ name: 'Waits' });
      const { registration: _, ...silent } = receiver.state.feed;
      receiver.state.feed = silent;
      const names = async () => (await receiver.exported()).map(({ answers, state }) => [answers['name'], state]);
      assert.deepEqual(await names(), [
        ['Ana', 'confirmed'],
        ['Waits', 'waitingList'],
      ]);
      await receiver.request(`/api/registrations/${tokenIn(first.body)}`, { method: 'DELETE' });
      assert.deepEqual(await names(), [
        [undefined, 'withdrawn'],
        ['Waits', 'waitingList'],
      ]);
      await receiver.close();
    });

    test('the organiser can erase a registration, of which nothing is left anywhere in the database', async () => {
      const receiver = await openReceiver(kind, { mail: true });
      const { body } = await receiver.register({ name: 'Erase Me', email: 'erase@example.org' });
      const path = `/api/organiser/registrations/${body.reference}`;
      assert.equal((await receiver.request(path, { method: 'DELETE' })).status, 401);
      const headers = { Authorization: 'Bearer organisers-only-0123', Origin: PAGE };
      assert.equal((await receiver.request(path, { method: 'DELETE', headers })).status, 204);
      assert.equal((await receiver.request(path, { method: 'DELETE', headers })).status, 404);
      for (const table of ['registrations', 'outbox'] as const)
        assert.deepEqual(await receiver.database.db.selectFrom(table).selectAll().execute(), []);
      await receiver.close();
    });
  });
}

test('what is erased, withdrawn or kept long enough is gone from the files of the embedded database at once', async () => {
  const receiver = await openReceiver('sqlite', { mail: true });
  const { folder } = receiver.where as { folder: string };
  const isOnDisk = (text: string) =>
    readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
  const erased = await receiver.register({ name: 'Erased Person' });
  const withdrawn = await receiver.register({ name: 'Withdrawn Person' });
  await receiver.register({ name: 'Former Person' });
  for (const who of ['Erased', 'Withdrawn', 'Former']) assert.ok(isOnDisk(`${who} Person`), who);
  await receiver.request(`/api/organiser/registrations/${erased.body.reference}`, {
    method: 'DELETE',
    headers: { Authorization: 'Bearer organisers-only-0123' },
  });
  assert.equal(isOnDisk('Erased Person'), false);
  await receiver.request(`/api/registrations/${tokenIn(withdrawn.body)}`, { method: 'DELETE' });
  assert.equal(isOnDisk('Withdrawn Person'), false);
  assert.equal(isOnDisk('Former Person'), true);
  await purge(receiver.database, NOW + 3000 * DAY);
  assert.equal(isOnDisk('Former Person'), false);
  await receiver.close();
});
