import type { Feed } from '../../feed/schema.js';
import { sayIn } from '../../feed/text.js';
import type { ReceiptState } from '../../registration/submission.js';
import type { Database } from './database.js';
import type { Log } from './guards.js';
import type { RegistrationRow } from './migrations.js';
import { languageOf, wordsFor } from './words.js';

/** A letter to somebody who registered. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same when the letter is sent a second time. */
  readonly messageId: string;
  readonly language: string;
}

/** Hands a letter to a mail server; rejects when that did not take it. */
export type Send = (letter: Letter) => Promise<void>;

const MINUTE = 60_000;
/** How long somebody else may take over a letter that is on its way. */
const LEASE = 2 * MINUTE;
const MAX_ATTEMPTS = 12;
const AT_ONCE = 20;

/**
 * Sends what waits in the outbox. A letter leaves it once a mail server has taken it: it may go twice, and is never lost.
 * Answers how many went.
 */
export async function sendDue(
  { db }: Database,
  { feed, send, log, linkOf, now }: { feed: Feed; send: Send; log: Log; linkOf: (id: string) => string; now: number },
): Promise<number> {
  const time = (instant: number) => new Date(instant).toISOString();
  let sent = 0;
  const due = await db
    .selectFrom('outbox')
    .selectAll()
    .where('due_at', '<=', time(now))
    .orderBy('due_at')
    .limit(AT_ONCE)
    .execute();
  for (const { id, registration, attempts, due_at } of due) {
    const { numUpdatedRows } = await db
      .updateTable('outbox')
      .set({ due_at: time(now + LEASE) })
      .where('id', '=', id)
      // Another instance may have been faster.
      .where('due_at', '=', due_at)
      .executeTakeFirstOrThrow();
    if (numUpdatedRows === 0n) continue;
    const row = await db.selectFrom('registrations').selectAll().where('id', '=', registration).executeTakeFirst();
    try {
      if (row?.address) {
        await send(letterTo(row, feed, id, linkOf(registration)));
        sent += 1;
      }
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    } catch (error) {
      const tries = attempts + 1;
      log({
        level: 'error',
        event: 'mail-failed',
        attempts: tries,
        code: String((error as NodeJS.ErrnoException).code),
      });
      if (tries >= MAX_ATTEMPTS) await db.deleteFrom('outbox').where('id', '=', id).execute();
      else
        await db
          .updateTable('outbox')
          .set({ attempts: tries, due_at: time(now + MINUTE * 2 ** attempts) })
          .where('id', '=', id)
          .execute();
    }
  }
  return sent;
}

/** What became of a registration, in the language of whoever registered; answers are not repeated. */
function letterTo(row: RegistrationRow, feed: Feed, id: string, link: string): Letter {
  const language = languageOf(row.language);
  const words = wordsFor(language);
  const meeting = sayIn(row.language, feed.defaultLanguage, language)(feed.meeting.name)?.text ?? '';
  return {
    to: row.address!,
    language,
    subject: `${words.title}: ${meeting}`,
    text: `${meeting}\n\n${words.state[row.state as ReceiptState]}\n\n${words.reference}: ${row.reference}\n\n${words.manage}\n${link}\n`,
    messageId: id,
  };
}
