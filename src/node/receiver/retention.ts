import type { Database } from './database.js';
import { listed } from './rows.js';

/** How many days after the meeting, or the registration if that is later, answers are kept. */
export interface Retention {
  readonly days: number;
  /** Those that may reveal health or belief. */
  readonly specialDays: number;
}

export const RETENTION: Retention = { days: 180, specialDays: 30 };

/** Erases what has been kept long enough. */
export async function purge(database: Database, instant: number): Promise<{ erased: number; relieved: number }> {
  const now = new Date(instant).toISOString();
  const done = await database.transaction(async (tx) => {
    const over = tx.selectFrom('registrations').select('id').where('keep_until', '<=', now);
    await tx.deleteFrom('outbox').where('registration', 'in', over).execute();
    const { numDeletedRows } = await tx
      .deleteFrom('registrations')
      .where('keep_until', '<=', now)
      .executeTakeFirstOrThrow();
    const delicate = await tx
      .selectFrom('registrations')
      .select(['id', 'answers', 'special'])
      .where('special_until', '<=', now)
      .execute();
    for (const { id, answers, special } of delicate) {
      const gone = new Set(listed(special));
      const kept = Object.entries(JSON.parse(answers) as object).filter(([field]) => !gone.has(field));
      await tx
        .updateTable('registrations')
        .set({ answers: JSON.stringify(Object.fromEntries(kept)), special: '', special_until: null })
        .where('id', '=', id)
        .execute();
    }
    await tx.deleteFrom('tickets').where('expires_at', '<=', now).execute();
    return { erased: Number(numDeletedRows), relieved: delicate.length };
  });
  if (done.erased + done.relieved > 0) await database.forget();
  return done;
}
