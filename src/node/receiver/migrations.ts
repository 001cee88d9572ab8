import type { Migration } from 'kysely';

/** One row for each meeting: whoever changes its registrations holds it, so that they are decided one by one. */
export interface MeetingRow {
  readonly id: string;
  /** How many have arrived; the number of the last. */
  readonly arrived: number;
}

export interface RegistrationRow {
  readonly id: string;
  readonly meeting: string;
  /** Order of arrival. */
  readonly number: number;
  readonly reference: string;
  readonly key: string;
  /** Digest of what was posted with the key. */
  readonly fingerprint: string;
  readonly state: string;
  /** 1 for whoever takes up a place. */
  readonly place: number;
  /** 1 where the category needs the organiser's approval. */
  readonly approval: number;
  /** Why somebody should look at it, separated by spaces. */
  readonly marks: string;
  readonly language: string;
  /** Where mail goes. */
  readonly address: string | null;
  readonly answers: string;
  readonly consents: string;
  /** Ids of the answers that may reveal health or belief. */
  readonly special: string;
  readonly received_at: string;
  readonly changed_at: string;
  /** When it is erased, and what may reveal health or belief before. */
  readonly keep_until: string;
  readonly special_until: string | null;
}

/** A letter that is still to be written: what it says is looked up when it goes. */
export interface OutboxRow {
  readonly id: string;
  readonly registration: string;
  readonly attempts: number;
  readonly due_at: string;
  readonly created_at: string;
}

export interface Tables {
  meetings: MeetingRow;
  registrations: RegistrationRow;
  /** Tickets that were used, until they would have expired. */
  tickets: { readonly nonce: string; readonly expires_at: string };
  outbox: OutboxRow;
  settings: { readonly name: string; readonly value: string };
}

/** What makes a database of an earlier version one of this, in order; none is ever changed, only added. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '2026-11-registrations': {
    async up(db) {
      await db.schema
        .createTable('settings')
        .addColumn('name', 'text', (column) => column.primaryKey())
        .addColumn('value', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('meetings')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('arrived', 'integer', (column) => column.notNull().defaultTo(0))
        .execute();
      await db.schema
        .createTable('registrations')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('meeting', 'text', (column) => column.notNull().references('meetings.id'))
        .addColumn('number', 'integer', (column) => column.notNull())
        .addColumn('reference', 'text', (column) => column.notNull().unique())
        .addColumn('key', 'text', (column) => column.notNull())
        .addColumn('fingerprint', 'text', (column) => column.notNull())
        .addColumn('state', 'text', (column) => column.notNull())
        .addColumn('place', 'integer', (column) => column.notNull())
        .addColumn('approval', 'integer', (column) => column.notNull())
        .addColumn('marks', 'text', (column) => column.notNull())
        .addColumn('language', 'text', (column) => column.notNull())
        .addColumn('address', 'text')
        .addColumn('answers', 'text', (column) => column.notNull())
        .addColumn('consents', 'text', (column) => column.notNull())
        .addColumn('special', 'text', (column) => column.notNull())
        .addColumn('received_at', 'text', (column) => column.notNull())
        .addColumn('changed_at', 'text', (column) => column.notNull())
        .addColumn('keep_until', 'text', (column) => column.notNull())
        .addColumn('special_until', 'text')
        .addUniqueConstraint('registrations_key', ['meeting', 'key'])
        .addUniqueConstraint('registrations_number', ['meeting', 'number'])
        .execute();
      await db.schema
        .createIndex('registrations_place')
        .on('registrations')
        .columns(['meeting', 'place', 'state', 'number'])
        .execute();
      await db.schema.createIndex('registrations_keep').on('registrations').column('keep_until').execute();
      await db.schema
        .createTable('tickets')
        .addColumn('nonce', 'text', (column) => column.primaryKey())
        .addColumn('expires_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema
        .createTable('outbox')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('registration', 'text', (column) => column.notNull())
        .addColumn('attempts', 'integer', (column) => column.notNull())
        .addColumn('due_at', 'text', (column) => column.notNull())
        .addColumn('created_at', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('outbox_due').on('outbox').column('due_at').execute();
    },
  },
};
