import assert from 'node:assert/strict';
import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { sendDue, smtpSender, type Letter, type Send } from '../../src/node/receiver/index.js';
import { KEY, meetingFeed, openReceiver, tokenIn } from './receivers.js';

const HOUR = 3_600_000;
const ANA = { name: 'Ana', email: 'ana@example.org' };

async function withMail(registration = {}) {
  const receiver = await openReceiver('sqlite', { mail: true, registration });
  const letters: Letter[] = [];
  const take: Send = async (letter) => void letters.push(letter);
  const deliver = (send = take) =>
    sendDue(receiver.database, {
      feed: receiver.state.feed,
      send,
      log: (line) => receiver.logs.push(line),
      linkOf: (id) => `https://desk.example/registrations/${id}`,
      now: receiver.state.now,
    });
  return { ...receiver, letters, deliver };
}

test('whoever registers gets one letter, in the language of the form, without the answers', async () => {
  const receiver = await withMail();
  const { body } = await receiver.register({ ...ANA, badge: 'secret' }, { language: 'es' });
  await receiver.register({ name: 'No address' });
  assert.equal(await receiver.deliver(), 1);
  assert.equal(await receiver.deliver(), 0);
  const [letter] = receiver.letters;
  assert.equal(letter!.to, ANA.email);
  assert.equal(letter!.subject, 'Su inscripción: Reunión');
  assert.ok(letter!.text.includes('Su inscripción está confirmada.') && letter!.text.includes(body.reference));
  assert.ok(letter!.text.includes('https://desk.example/registrations/') && !letter!.text.includes('secret'));
  await receiver.close();
});

test('a mail server that fails loses no letter and no registration', async () => {
  const receiver = await withMail();
  await receiver.register(ANA);
  let tries = 0;
  const fail: Send = async () => {
    tries += 1;
    throw Object.assign(new Error('down'), { code: 'ECONNECTION' });
  };
  for (let hour = 0; hour < 4; hour++) {
    assert.equal(await receiver.deliver(fail), 0);
    receiver.state.now += HOUR;
  }
  assert.equal(tries, 4);
  assert.equal(await receiver.deliver(), 1);
  assert.equal(receiver.letters[0]!.to, ANA.email);
  assert.ok(receiver.logs.some(({ event, code }) => event === 'mail-failed' && code === 'ECONNECTION'));
  assert.ok(!JSON.stringify(receiver.logs).includes(ANA.email));
  await receiver.close();
});

test('a letter that may have gone goes again under the same number, and is not sent by two at once', async () => {
  const receiver = await withMail();
  await receiver.register(ANA);
  const ids: string[] = [];
  const cut: Send = async ({ messageId }) => {
    ids.push(messageId);
    throw new Error('cut off');
  };
  await Promise.all([receiver.deliver(cut), receiver.deliver(cut)]);
  assert.equal(ids.length, 1);
  receiver.state.now += HOUR;
  await receiver.deliver(cut);
  assert.deepEqual(ids, [ids[0], ids[0]]);
  await receiver.close();
});

test('whoever moves up from the waiting list is told so', async () => {
  const receiver = await withMail({ maximumAttendeeCapacity: 1 });
  const first = await receiver.register({ name: 'First' });
  await receiver.register(ANA);
  await receiver.deliver();
  assert.match(receiver.letters[0]!.text, /waiting list/);
  await receiver.request(`/api/registrations/${tokenIn(first.body)}`, { method: 'DELETE' });
  await receiver.deliver();
  assert.match(receiver.letters[1]!.text, /is confirmed/);
  await receiver.close();
});

test('whoever is approved is told so, once', async () => {
  const categories = [{ id: 'press', name: 'Press', requiresApproval: true }];
  const receiver = await withMail({ categories });
  const { body } = await receiver.register({ ...ANA, category: 'press' });
  await receiver.deliver();
  const approve = () =>
    receiver.request(`/api/organiser/registrations/${body.reference}/approval`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${KEY}` },
    });
  assert.equal((await approve()).status, 200);
  assert.equal((await approve()).status, 200);
  await receiver.deliver();
  assert.equal(receiver.letters.length, 2);
  assert.match(receiver.letters[0]!.text, /waits for approval/);
  assert.match(receiver.letters[1]!.text, /is confirmed/);
  await receiver.close();
});

test('letters about another meeting in the same database are left to the receiver of that meeting', async () => {
  const receiver = await withMail();
  await receiver.register(ANA);
  const own = receiver.state.feed;
  receiver.state.feed = meetingFeed({}, { id: 'other', name: 'Other meeting' });
  assert.equal(await receiver.deliver(), 0);
  receiver.state.feed = own;
  assert.equal(await receiver.deliver(), 1);
  await receiver.close();
});

test('an address that the mail server refuses for days is marked for the organiser, a server that fails is waited for', async () => {
  const receiver = await withMail();
  await receiver.register(ANA);
  const failing = (error: object) => async () => {
    throw Object.assign(new Error(''), error);
  };
  const inTheEnd = async (error: object) => {
    for (let attempt = 0; attempt < 20; attempt++) {
      await receiver.deliver(failing(error));
      receiver.state.now += 13 * HOUR;
    }
    return (await receiver.exported()).map(({ marks, state }) => [marks, state]);
  };
  for (const error of [
    { code: 'ECONNECTION' },
    { code: 'EAUTH', responseCode: 535 },
    { code: 'EENVELOPE', responseCode: 451 },
  ])
    assert.deepEqual(await inTheEnd(error), [[[], 'confirmed']], error.code);
  assert.deepEqual(await inTheEnd({ code: 'EENVELOPE', responseCode: 550 }), [[['unreachable'], 'confirmed']]);
  assert.equal(await receiver.deliver(), 0);
  assert.ok(receiver.logs.some(({ event }) => event === 'mail-given-up'));
  await receiver.close();
});

test('a letter to somebody who has withdrawn is not sent', async () => {
  const receiver = await withMail();
  const { body } = await receiver.register(ANA);
  await receiver.request(`/api/registrations/${tokenIn(body)}`, { method: 'DELETE' });
  assert.equal(await receiver.deliver(), 0);
  assert.deepEqual(receiver.letters, []);
  await receiver.close();
});

test('the registration itself never waits for the mail server', async () => {
  const receiver = await withMail();
  receiver.state.feed = meetingFeed();
  assert.equal((await receiver.register(ANA)).status, 201);
  assert.equal(receiver.letters.length, 0);
  await receiver.close();
});

test('a letter reaches an SMTP server whole, and an address cannot smuggle in another', async () => {
  const { server, port, received } = await smtpServer();
  const { send, close } = await smtpSender(`smtp://127.0.0.1:${port}`, 'Desk <desk@example.org>');
  const letter = {
    to: 'ana@example.org',
    subject: 'Su inscripción: Reunión',
    text: 'Está confirmada.\n',
    messageId: 'id-1',
    language: 'es',
  };
  await send(letter);
  await send({ ...letter, to: 'a@example.org, b@example.org' }).catch(() => undefined);
  close();
  server.close();
  assert.match(received[0]!, /^RCPT TO:<ana@example\.org>/m);
  assert.match(received[0]!, /^Message-ID: <id-1@127\.0\.0\.1>/m);
  assert.match(received[0]!, /^Auto-Submitted: auto-generated/m);
  for (const session of received) assert.ok((session.match(/^RCPT TO/gm) ?? []).length <= 1, session);
});

/** A mail server that takes everything and keeps what it was told. */
async function smtpServer(): Promise<{ server: Server; port: number; received: string[] }> {
  const received: string[] = [];
  const server = createServer((socket: Socket) => {
    const at = received.push('') - 1;
    let inLetter = false;
    socket.write('220 ready\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString();
      received[at] = `${received[at]}${text}`;
      if (inLetter) {
        if (!received[at].endsWith('\r\n.\r\n')) return;
        inLetter = false;
        socket.write('250 taken\r\n');
        return;
      }
      for (const line of text.trim().split('\r\n')) {
        inLetter = /^DATA/i.test(line);
        if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
        else socket.write(inLetter ? '354 go on\r\n' : '250 fine\r\n');
      }
    });
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port, received };
}
