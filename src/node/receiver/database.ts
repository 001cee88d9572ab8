import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, Migrator, PostgresDialect, sql, SqliteDialect } from 'kysely';
import { MIGRATIONS, type Tables } from './migrations.js';
import { optional } from './optional.js';
import { newSecret } from './secrets.js';
import { Turns } from './turns.js';

const CONNECTIONS = 10;
/** Transactions wait for one another in any case: those that wait in here leave connections for whoever reads. */
const TRANSACTIONS = 4;
/** A form gives an attempt up after 20 seconds, and comes again when it is told to. */
const PATIENCE = 15_000;

/** A connection on which one thing after the other is done. */
export type Connection = Kysely<Tables>;

/** Where registrations are kept. */
export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  readonly db: Kysely<Tables>;
  /** All that `run` does, or nothing of it; on disk before it is over. */
  transaction<T>(run: (tx: Connection) => Promise<T>): Promise<T>;
  /** Takes what has been erased out of the files too, as far as that is in the hands of whoever writes them. */
  forget(): Promise<void>;
  /** What signs tickets and links where the organiser gives nothing else: the same for every instance. */
  readonly secret: string;
  close(): Promise<void>;
}

/** Opens PostgreSQL at `url`, else SQLite in `folder`, and brings it up to date. */
export async function openDatabase(where: { url: string } | { folder: string }): Promise<Database> {
  const opened = 'url' in where ? await openPostgres(where.url) : await openSqlite(where.folder);
  try {
    const provider = { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) };
    const { error } = await new Migrator({ db: opened.db, provider }).migrateToLatest();
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('The database could not be brought up to date');
    return { ...opened, secret: await sharedSecret(opened.db) };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

type Opened = Omit<Database, 'secret'>;

async function openSqlite(folder: string): Promise<Opened> {
  const { default: Sqlite } = await optional('libsql', () => import('libsql'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = new Sqlite(join(folder, 'registrations.db'));
  // What was acknowledged outlives a power failure; another process that writes is waited for.
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'busy_timeout = 10000',
    'foreign_keys = ON',
    'secure_delete = ON',
  ]) {
    file.pragma(setting);
  }
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  return {
    kind: 'sqlite',
    db,
    // Kysely begins deferred transactions, which fail where two processes both read before they write.
    transaction: (run) =>
      db.connection().execute(async (connection) => {
        await sql`begin immediate`.execute(connection);
        try {
          const result = await run(connection);
          await sql`commit`.execute(connection);
          return result;
        } catch (error) {
          await sql`rollback`.execute(connection).catch(() => undefined);
          throw error;
        }
      }),
    // The log holds what was written until it is brought into the file, which keeps nothing that was deleted.
    forget: () =>
      db.connection().execute(() => {
        file.pragma('wal_checkpoint(TRUNCATE)');
        return Promise.resolve();
      }),
    close: () => db.destroy(),
  };
}

async function openPostgres(url: string): Promise<Opened> {
  const { default: pg } = await optional('pg', () => import('pg'));
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: 10_000,
    statement_timeout: 20_000,
  });
  // A connection that breaks while nobody uses it is replaced by the next query.
  pool.on('error', () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const turns = new Turns(TRANSACTIONS, PATIENCE);
  return {
    kind: 'postgres',
    db,
    transaction: (run) => turns.take(() => db.transaction().execute(run)),
    // Its files are its own: they keep nothing of deleted rows once it has tidied up.
    forget: () => Promise.resolve(),
    close: () => db.destroy(),
  };
}

async function sharedSecret(db: Kysely<Tables>): Promise<string> {
  await db
    .insertInto('settings')
    .values({ name: 'secret', value: newSecret() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  return value;
}
