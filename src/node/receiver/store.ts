import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { ConsentChange } from './consent.js';
import type { Connection, Database } from './database.js';
import type { Change, Entry, Places, UsedTicket } from './entry.js';
import type { RegistrationRow } from './migrations.js';
import { Refused } from './refused.js';
import { freePlaces, freeReference, stateOf, useTicket, waiting, withId, withKey, withReference } from './rows.js';

const NOTHING = { answers: '{}', consents: '[]', special: '', special_until: null };

/** Registrations in a database. Everything that changes one is decided in a transaction that holds its meeting. */
export class Store {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number = Date.now) {
    this.#database = database;
    this.#now = now;
  }

  /** The registration that a key has made, with `fresh: false`; throws `key-reused` when the key was for something else. */
  async repeated(meeting: string, key: string, fingerprint: string): Promise<RegistrationRow | undefined> {
    return withKey(this.#database.db, meeting, key, fingerprint);
  }

  /** Keeps a registration once, on disk before it is over, with a place or on the waiting list in order of arrival. */
  async register(
    entry: Entry,
    places: Places,
    ticket: UsedTicket | undefined,
  ): Promise<{ row: RegistrationRow; fresh: boolean }> {
    return this.#holding(
      entry.meeting,
      async (tx, number) => {
        const known = await withKey(tx, entry.meeting, entry.key, entry.fingerprint);
        if (known) return { row: known, fresh: false };
        if (ticket) await useTicket(tx, ticket.nonce, ticket.expiresAt);
        await this.#fill(tx, entry.meeting, places);
        const free = places.waiting ? 0 : await freePlaces(tx, entry.meeting, places.capacity);
        const decided = { place: Number(free > 0), approval: Number(entry.approval), marks: entry.marks.join(' ') };
        const row: RegistrationRow = {
          id: randomUUID(),
          number,
          reference: await freeReference(tx),
          meeting: entry.meeting,
          key: entry.key,
          fingerprint: entry.fingerprint,
          ...decided,
          state: stateOf(decided),
          received_at: this.#time(),
          ...this.#kept(entry),
        };
        await tx.insertInto('registrations').values(row).execute();
        await this.#announce(tx, row);
        return { row, fresh: true };
      },
      1,
    );
  }

  async find(id: string): Promise<RegistrationRow | undefined> {
    return this.#database.db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** Other answers in a registration, which keeps its place and its number. */
  async change(id: string, change: Change): Promise<RegistrationRow> {
    return this.#holding(change.meeting, async (tx) => {
      const row = await withId(tx, id);
      if (row.state === 'withdrawn') throw new Refused('not-found');
      const decided = { ...row, approval: Number(change.approval) };
      // Who was approved stays so, unless the answers are now of a category that has to be.
      const state = row.state === 'confirmed' && row.approval === decided.approval ? row.state : stateOf(decided);
      const changed: RegistrationRow = { ...decided, state, ...this.#kept(change) };
      await tx.updateTable('registrations').set(changed).where('id', '=', id).execute();
      await this.#announce(tx, changed);
      return changed;
    });
  }

  /** Takes a consent back with what rests on it, of which nothing is left; place, number and state stay. */
  async takeBack(
    meeting: string,
    id: string,
    change: (row: RegistrationRow, time: string) => ConsentChange | undefined,
  ): Promise<RegistrationRow> {
    const changed = await this.#holding(meeting, async (tx) => {
      const row = await withId(tx, id);
      const time = this.#time();
      const made = row.state === 'withdrawn' ? undefined : change(row, time);
      if (made === undefined) throw new Refused('not-found');
      // Who takes back the same consent twice has done nothing the second time.
      if (made.consents === row.consents) return row;
      await tx
        .updateTable('registrations')
        .set({ ...made, changed_at: time })
        .where('id', '=', id)
        .execute();
      return withId(tx, id);
    });
    await this.#database.forget();
    return changed;
  }

  /** Gives the place back and forgets the answers. */
  async withdraw(meeting: string, id: string, places: Places): Promise<RegistrationRow> {
    const withdrawn = await this.#holding(meeting, async (tx) => {
      await tx
        .updateTable('registrations')
        .set({ state: 'withdrawn', place: 0, address: null, ...NOTHING, changed_at: this.#time() })
        .where('id', '=', id)
        .execute();
      await tx.deleteFrom('outbox').where('registration', '=', id).execute();
      await this.#fill(tx, meeting, places);
      return withId(tx, id);
    });
    await this.#database.forget();
    return withdrawn;
  }

  /** What the organiser approves of is confirmed, once, and whom it concerns is told. */
  async approve(meeting: string, reference: string): Promise<RegistrationRow | undefined> {
    return this.#holding(meeting, async (tx) => {
      const row = await withReference(tx, meeting, reference);
      if (row?.place !== 1 || row.state === 'confirmed') return row;
      await tx
        .updateTable('registrations')
        .set({ state: 'confirmed', changed_at: this.#time() })
        .where('id', '=', row.id)
        .execute();
      await this.#announce(tx, row);
      return withId(tx, row.id);
    });
  }

  /** Leaves nothing of a registration; whether there was one. */
  async erase(meeting: string, reference: string, places: Places): Promise<boolean> {
    const wasThere = await this.#holding(meeting, async (tx) => {
      const row = await withReference(tx, meeting, reference);
      if (row === undefined) return false;
      await tx.deleteFrom('outbox').where('registration', '=', row.id).execute();
      await tx.deleteFrom('registrations').where('id', '=', row.id).execute();
      await this.#fill(tx, meeting, places);
      return true;
    });
    if (wasThere) await this.#database.forget();
    return wasThere;
  }

  /** Gives places that are free to those who wait, first come, first served. */
  async fill(meeting: string, places: Places): Promise<number> {
    return this.#holding(meeting, (tx) => this.#fill(tx, meeting, places));
  }

  async list(meeting: string): Promise<RegistrationRow[]> {
    return this.#database.db
      .selectFrom('registrations')
      .selectAll()
      .where('meeting', '=', meeting)
      .orderBy('number')
      .execute();
  }

  /** How many places are left; undefined when there is no limit. */
  async left(meeting: string, capacity: number | undefined): Promise<number | undefined> {
    return capacity === undefined ? undefined : Math.max(0, await freePlaces(this.#database.db, meeting, capacity));
  }

  /** Whether the database answers. */
  async ping(): Promise<void> {
    await sql`select 1`.execute(this.#database.db);
  }

  /** `run` with the meeting held, and the number of whoever arrives. */
  #holding<T>(meeting: string, run: (tx: Connection, number: number) => Promise<T>, arriving = 0): Promise<T> {
    return this.#database.transaction(async (tx) => {
      const { arrived } = await tx
        .insertInto('meetings')
        .values({ id: meeting, arrived: arriving })
        .onConflict((conflict) =>
          conflict.column('id').doUpdateSet((row) => ({ arrived: row('meetings.arrived', '+', arriving) })),
        )
        .returning('arrived')
        .executeTakeFirstOrThrow();
      return run(tx, arrived);
    });
  }

  async #fill(tx: Connection, meeting: string, places: Places): Promise<number> {
    const free = places.waiting ? 0 : await freePlaces(tx, meeting, places.capacity);
    const rows = free > 0 ? await waiting(tx, meeting, free) : [];
    for (const row of rows) {
      const state = stateOf({ ...row, place: 1 });
      const changed_at = this.#time();
      await tx.updateTable('registrations').set({ place: 1, state, changed_at }).where('id', '=', row.id).execute();
      await this.#announce(tx, row);
    }
    return rows.length;
  }

  /** Has the state of a registration written to whom it concerns, once all of this is on disk. */
  async #announce(tx: Connection, { id, address }: RegistrationRow): Promise<void> {
    if (address === null) return;
    const now = this.#time();
    await tx
      .insertInto('outbox')
      .values({ id: randomUUID(), registration: id, attempts: 0, due_at: now, created_at: now })
      .execute();
  }

  /** The columns that a change replaces. */
  #kept({ language, answers, consents, special, keepUntil, specialUntil, address }: Change) {
    return {
      language,
      answers,
      consents,
      address: address ?? null,
      special: special.join(' '),
      changed_at: this.#time(),
      keep_until: keepUntil,
      special_until: special.length > 0 ? specialUntil : null,
    };
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}
