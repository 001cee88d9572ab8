import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed } from '../../src/feed/schema.js';
import {
  createReceiver,
  openDatabase,
  type Database,
  type LogLine,
  type ReceiverOptions,
} from '../../src/node/receiver/index.js';
import type { Desk, Receipt, Refusal, Submission } from '../../src/registration/submission.js';
import { accepted, feedJson, type Json } from '../feed/samples.js';
import { fieldJson, registrationJson } from '../registration/forms.js';

export const KEY = 'organisers-only-0123';
export const PAGE = 'https://town.example';
export const NOW = Date.parse('2027-02-01T12:00:00Z');

/** The databases that the receiver is tried on: PostgreSQL where the tests are given one. */
export const DATABASES: readonly ('sqlite' | 'postgres')[] = process.env['TEST_DATABASE_URL']
  ? ['sqlite', 'postgres']
  : ['sqlite'];

/** An empty database of a kind; `close` leaves nothing of it. */
export async function emptyDatabase(
  kind: 'sqlite' | 'postgres',
): Promise<{ where: { url: string } | { folder: string }; remove: () => Promise<void> }> {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
    return { where: { folder }, remove: async () => rmSync(folder, { recursive: true }) };
  }
  const { default: pg } = await import('pg');
  const admin = new URL(process.env['TEST_DATABASE_URL']!);
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (command: string) => {
    const client = new pg.Client({ connectionString: admin.href });
    await client.connect();
    await client.query(command);
    await client.end();
  };
  await run(`create database ${name}`);
  const url = new URL(admin);
  url.pathname = `/${name}`;
  return { where: { url: url.href }, remove: () => run(`drop database ${name} with (force)`) };
}

/** A meeting in March 2027 that asks for a name, an address and meals. */
export function meetingFeed(registration: Json = {}, meeting: Json = {}): Feed {
  return accepted(
    feedJson({
      meeting: {
        id: 'm',
        name: { en: 'Sample meeting', es: 'Reunión' },
        startDate: '2027-03-01',
        timeZone: 'Europe/Madrid',
        ...meeting,
      },
      registration: registrationJson({
        fields: [
          fieldJson({ required: true }),
          fieldJson({ id: 'email', type: 'email', name: 'E-mail' }),
          fieldJson({ id: 'remote', type: 'checkbox', name: 'Remote' }),
          fieldJson({ id: 'badge', name: 'Badge', visibleWhen: { field: 'remote', equals: false } }),
          fieldJson({ id: 'meals', name: 'Meals', sensitive: 'special' }),
        ],
        consents: [{ id: 'mealsConsent', text: 'I agree', version: '2', fields: ['meals'] }],
        ...registration,
      }),
    }),
  );
}

export type Answered<T> = { readonly status: number; readonly body: T; readonly headers: Headers };

/** A receiver on an empty database, with a clock and a feed that can be set. */
export async function openReceiver(
  kind: 'sqlite' | 'postgres',
  options: Partial<ReceiverOptions> & { registration?: Json } = {},
) {
  const { where, remove } = await emptyDatabase(kind);
  const database: Database = await openDatabase(where);
  const logs: LogLine[] = [];
  const state = { now: NOW, feed: meetingFeed(options.registration) };
  const app = createReceiver({
    database,
    feed: () => state.feed,
    origins: [PAGE],
    publicUrl: () => 'https://desk.example/',
    organiserKey: KEY,
    postsPerMinute: 0,
    log: (line) => logs.push(line),
    now: () => state.now,
    ...options,
  });
  const request = async <T>(path: string, init: RequestInit & { json?: unknown } = {}): Promise<Answered<T>> => {
    const { json, ...rest } = init;
    const headers = new Headers(rest.headers);
    if (json !== undefined) headers.set('Content-Type', 'application/json');
    const response = await app.request(path, {
      ...rest,
      headers,
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('Content-Type')?.includes('json');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : text) as T };
  };
  const ticket = async () => (await request<Desk>('/api/registrations')).body.ticket;
  const post = async (submission: Submission, headers: Record<string, string> = {}) =>
    request<Receipt & Refusal>('/api/registrations', {
      method: 'POST',
      json: submission,
      headers: { 'Idempotency-Key': `"${submission.key}"`, ...headers },
    });
  return {
    app,
    database,
    where,
    state,
    logs,
    request,
    ticket,
    post,
    /** Posts with a new key and ticket, long enough after the ticket was issued. */
    async register(answers: Submission['answers'] = { name: 'Sample Person' }, more: Partial<Submission> = {}) {
      const submission = submissionWith(answers, { ticket: await ticket(), ...more });
      state.now += 4000;
      return { submission, ...(await post(submission)) };
    },
    async exported() {
      const { body } = await request<
        { reference: string; number: number; state: string; answers: Json; consents: Json[]; marks: string[] }[]
      >('/api/registrations.json', { headers: { Authorization: `Bearer ${KEY}` } });
      return body;
    },
    async close() {
      await database.close();
      await remove();
    },
  };
}

export function submissionWith(answers: Submission['answers'], more: Partial<Submission> = {}): Submission {
  return { key: randomUUID(), meeting: 'm', language: 'en', answers, ...more };
}

export const tokenIn = ({ manageUrl }: Receipt): string => manageUrl!.split('/').at(-1)!;
