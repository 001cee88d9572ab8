import { Hono, type Context } from 'hono';
import type { Feed } from '../../feed/schema.js';
import {
  readSubmission,
  type Desk as DeskAnswer,
  type Receipt,
  type Submission,
} from '../../registration/submission.js';
import { withoutConsent } from './consent.js';
import type { Database } from './database.js';
import { Desk, fingerprintOf } from './desk.js';
import type { Change } from './entry.js';
import { csvOf, jsonOf } from './export.js';
import { headers, limitBody, limitRate, logged, originsOf, refuse } from './guards.js';
import type { Log } from './log.js';
import { addPages } from './manage.js';
import type { RegistrationRow } from './migrations.js';
import { openApi } from './openapi.js';
import { readReference } from './reference.js';
import { Refused } from './refused.js';
import { RETENTION, type Retention } from './retention.js';
import { isSame, issueTicket, readTicket, readToken, tokenOf } from './secrets.js';
import { Store } from './store.js';

/** What a receiver stands on. */
export interface ReceiverOptions {
  readonly database: Database;
  /** The feed of the meeting, as it is now. */
  readonly feed: () => Feed;
  /** Origins of the pages that may post. */
  readonly origins: readonly string[];
  /** Address under which people reach the receiver, for the link in their receipt. */
  readonly publicUrl: () => string;
  /** Opens the export; without it there is none. */
  readonly organiserKey?: string | undefined;
  /** Signs tickets and links; else the database's own. */
  readonly secret?: string | undefined;
  readonly retention?: Retention;
  /** Posts from one address in a minute; 0 for any number. */
  readonly postsPerMinute?: number;
  readonly clientOf?: (context: Context) => string;
  readonly log?: Log;
  readonly now?: () => number;
  /** Whether acknowledgements are written. */
  readonly mail?: boolean;
  /** Whether new requests are welcome. */
  readonly isReady?: () => boolean;
}

const RETRY_AFTER = 5;

/** The receiver as a function from request to response: see openapi.ts for what it answers. */
export function createReceiver(options: ReceiverOptions): Hono {
  const { database, origins, publicUrl, organiserKey, retention = RETENTION, postsPerMinute = 120 } = options;
  const { log = () => undefined, now = Date.now, mail = false, clientOf = () => '', isReady = () => true } = options;
  const secret = options.secret ?? database.secret;
  const store = new Store(database, now);
  const desks = new WeakMap<Feed, Desk>();
  const deskNow = (): Desk => {
    const feed = options.feed();
    const desk = desks.get(feed) ?? new Desk(feed);
    desks.set(feed, desk);
    return desk;
  };

  const receiptOf = (row: RegistrationRow): Receipt => ({
    reference: row.reference,
    state: row.state as Receipt['state'],
    receivedAt: row.received_at,
    manageUrl: new URL(`registrations/${tokenOf(secret, row.id)}`, publicUrl()).href,
  });

  const found = async (context: Context): Promise<RegistrationRow> => {
    const id = readToken(secret, context.req.param('token') ?? '');
    const row = id === undefined ? undefined : await store.find(id);
    if (row === undefined) throw new Refused('not-found');
    return row;
  };

  const submissionIn = async (context: Context): Promise<Submission> => {
    if (!/^application\/json\b/i.test(context.req.header('Content-Type') ?? '')) throw new Refused('wrong-media-type');
    const json: unknown = await context.req.json().catch(() => undefined);
    const submission = readSubmission(json);
    if (submission === undefined) throw new Refused('bad-request');
    return submission;
  };

  /** At any time, whatever registration has become meanwhile: to take back is as easy as to give. */
  const takeBack = (row: RegistrationRow, consent: string): Promise<RegistrationRow> => {
    const { meeting, form } = deskNow();
    return store.takeBack(row.meeting, row.id, (now, time) =>
      withoutConsent(now, consent, { form: row.meeting === meeting ? form : undefined, time }),
    );
  };

  const accept = (desk: Desk, submission: Submission): Change => {
    const change = desk.accept(submission, now(), retention);
    return mail ? change : { ...change, address: undefined };
  };

  const register = async (context: Context) => {
    const submission = await submissionIn(context);
    const { key, meeting } = submission;
    if (context.req.header('Idempotency-Key') !== `"${key}"`) throw new Refused('bad-request');
    const fingerprint = fingerprintOf(submission);
    const known = await store.repeated(meeting, key, fingerprint);
    if (known) return context.json(receiptOf(known), 200);
    const desk = deskNow();
    const places = desk.placesAt(now());
    const change = accept(desk, submission);
    if (submission.ticket === undefined) throw new Refused('ticket-missing');
    const ticket = readTicket(secret, meeting, submission.ticket, now());
    if (ticket === undefined) throw new Refused('ticket-expired');
    const entry = {
      ...change,
      key,
      fingerprint,
      marks: ticket.hasty ? ['hasty'] : [],
    };
    const { row, fresh } = await store.register(entry, places, ticket);
    log({ level: 'info', event: 'registered', state: row.state, fresh: String(fresh) });
    return context.json(receiptOf(row), fresh ? 201 : 200);
  };

  const organiser = (context: Context) => {
    if (organiserKey === undefined) throw new Refused('not-found');
    const [, token = ''] = /^Bearer (.+)$/i.exec(context.req.header('Authorization') ?? '') ?? [];
    if (!isSame(token, organiserKey)) throw new Refused('unauthorized');
  };
  const referenceIn = (context: Context): string => {
    const reference = readReference(context.req.param('reference') ?? '');
    if (reference === undefined) throw new Refused('not-found');
    return reference;
  };

  const app = new Hono();
  app.use(logged(log, now), ...headers);
  app.use('/api/*', ...originsOf(origins, () => new URL(publicUrl()).origin));
  app.use(limitRate(postsPerMinute, clientOf, now), limitBody);
  app.onError((error, context) => {
    if (error instanceof Refused) return refuse(context, error);
    const { name, code } = error as NodeJS.ErrnoException;
    log({ level: 'error', event: 'failed', name, code: String(code) });
    return refuse(context, new Refused('unavailable', { retryAfter: RETRY_AFTER }));
  });
  app.notFound((context) => refuse(context, new Refused('not-found')));

  app.get('/healthz', (context) => context.json({ status: 'alive' }));
  app.get('/readyz', async (context) => {
    if (!isReady()) throw new Refused('unavailable', { retryAfter: RETRY_AFTER });
    await store.ping();
    return context.json({ status: 'ready' });
  });
  app.get('/api/openapi.json', (context) => context.json(openApi(publicUrl())));

  app.get('/api/registrations', async (context) => {
    const desk = deskNow();
    const left = await store.left(desk.meeting, desk.capacity);
    const { ticket, expiresAt } = issueTicket(secret, desk.meeting, now());
    const answer: DeskAnswer = {
      ticket,
      expiresAt: new Date(expiresAt).toISOString(),
      state: desk.stateAt(now(), left).kind,
      ...(left !== undefined && { left }),
    };
    return context.json(answer);
  });
  app.post('/api/registrations', register);

  app.get('/api/registrations.json', async (context) => {
    organiser(context);
    return context.json(jsonOf(await store.list(deskNow().meeting)));
  });
  app.get('/api/registrations.csv', async (context) => {
    organiser(context);
    const desk = deskNow();
    const file = csvOf(desk.form, await store.list(desk.meeting));
    context.header('Content-Disposition', 'attachment; filename="registrations.csv"');
    return context.body(file, 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  app.post('/api/organiser/registrations/:reference/approval', async (context) => {
    organiser(context);
    const row = await store.approve(deskNow().meeting, referenceIn(context));
    if (row === undefined) throw new Refused('not-found');
    return context.json(receiptOf(row));
  });
  app.delete('/api/organiser/registrations/:reference', async (context) => {
    organiser(context);
    const desk = deskNow();
    if (!(await store.erase(desk.meeting, referenceIn(context), desk.placesOf(desk.meeting))))
      throw new Refused('not-found');
    return context.body(null, 204);
  });

  app.get('/api/registrations/:token', async (context) => {
    const row = await found(context);
    return context.json({ ...receiptOf(row), answers: JSON.parse(row.answers) as unknown });
  });
  app.put('/api/registrations/:token', async (context) => {
    const row = await found(context);
    if (row.state === 'withdrawn') throw new Refused('not-found');
    const submission = await submissionIn(context);
    const desk = deskNow();
    desk.assertChangeable(now());
    const change = accept(desk, submission);
    if (row.meeting !== desk.meeting) throw new Refused('not-found');
    return context.json(receiptOf(await store.change(row.id, change)));
  });
  app.delete('/api/registrations/:token', async (context) => {
    const row = await found(context);
    return context.json(receiptOf(await store.withdraw(row.meeting, row.id, deskNow().placesOf(row.meeting))));
  });

  app.delete('/api/registrations/:token/consents/:consent', async (context) => {
    const row = await found(context);
    return context.json(receiptOf(await takeBack(row, context.req.param('consent'))));
  });

  addPages(app, { store, desk: deskNow, now, found, accept, takeBack });
  return app;
}
