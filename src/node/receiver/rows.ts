import type { ReceiptState } from '../../registration/submission.js';
import type { Connection } from './database.js';
import type { RegistrationRow } from './migrations.js';
import { newReference } from './reference.js';
import { Refused } from './refused.js';

/** What a column holds several of, parted by spaces. */
export const listed = (column: string): string[] => column.split(' ').filter((one) => one !== '');

/** What became of a registration, by what is known of it. */
export function stateOf({
  place,
  approval,
  marks,
}: Pick<RegistrationRow, 'place' | 'approval' | 'marks'>): ReceiptState {
  if (place === 0) return 'waitingList';
  if (approval === 1) return 'waitingForApproval';
  // Who is suspected is told the truth: somebody will look at it.
  return listed(marks).includes('hasty') ? 'received' : 'confirmed';
}

/** Has the organiser look at a registration. */
export async function mark(tx: Connection, { id, marks }: RegistrationRow, why: 'unreachable'): Promise<void> {
  const all = new Set([...listed(marks), why]);
  await tx
    .updateTable('registrations')
    .set({ marks: [...all].join(' ') })
    .where('id', '=', id)
    .execute();
}

/** The registration that a key has made; throws `key-reused` when the key was for something else. */
export async function withKey(
  tx: Connection,
  meeting: string,
  key: string,
  fingerprint: string,
): Promise<RegistrationRow | undefined> {
  const row = await tx
    .selectFrom('registrations')
    .selectAll()
    .where('meeting', '=', meeting)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row !== undefined && row.fingerprint !== fingerprint) throw new Refused('key-reused');
  return row;
}

export async function withId(tx: Connection, id: string): Promise<RegistrationRow> {
  const row = await tx.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw new Refused('not-found');
  return row;
}

export async function withReference(
  tx: Connection,
  meeting: string,
  reference: string,
): Promise<RegistrationRow | undefined> {
  return tx
    .selectFrom('registrations')
    .selectAll()
    .where('meeting', '=', meeting)
    .where('reference', '=', reference)
    .executeTakeFirst();
}

/** How many places are free; without a limit there is always one. */
export async function freePlaces(tx: Connection, meeting: string, capacity: number | undefined): Promise<number> {
  if (capacity === undefined) return Infinity;
  const { taken } = await tx
    .selectFrom('registrations')
    .select((row) => row.fn.countAll<number | string>().as('taken'))
    .where('meeting', '=', meeting)
    .where('place', '=', 1)
    .executeTakeFirstOrThrow();
  return capacity - Number(taken);
}

/** The first of those who wait for a place. */
export async function waiting(tx: Connection, meeting: string, limit: number): Promise<RegistrationRow[]> {
  const all = tx
    .selectFrom('registrations')
    .selectAll()
    .where('meeting', '=', meeting)
    .where('place', '=', 0)
    .where('state', '=', 'waitingList')
    .orderBy('number');
  return (Number.isFinite(limit) ? all.limit(limit) : all).execute();
}

/** Remembers that a ticket was used; throws when it was before. */
export async function useTicket(tx: Connection, nonce: string, expiresAt: number): Promise<void> {
  const used = await tx
    .insertInto('tickets')
    .values({ nonce, expires_at: new Date(expiresAt).toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('nonce')
    .executeTakeFirst();
  if (used === undefined) throw new Refused('ticket-used');
}

export async function freeReference(tx: Connection): Promise<string> {
  for (;;) {
    const reference = newReference();
    const taken = await tx
      .selectFrom('registrations')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (taken === undefined) return reference;
  }
}
