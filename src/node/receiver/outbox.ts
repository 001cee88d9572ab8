import { meetingOf } from '../../feed/registration.js';
import type { Feed } from '../../feed/schema.js';
import { sayIn } from '../../feed/text.js';
import type { ReceiptState } from '../../registration/submission.js';
import type { Database } from './database.js';
import type { Log } from './log.js';
import type { RegistrationRow } from './migrations.js';
import { mark } from './rows.js';
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
/** How long it waits at most between two attempts. */
const LONGEST_WAIT = 12 * 60 * MINUTE;
/** How often a letter is tried that the mail server takes for nobody. */
const MAX_ATTEMPTS = 12;
const AT_ONCE = 20;

/**
 * Sends what waits in the outbox about the meeting of the feed; answers how many letters went. A letter leaves it once a mail
 * server has taken it: it may go twice, and is never lost while that server fails. Where it refuses the address for days, the
 * registration is marked for the organiser instead.
 */
export async function sendDue(
  { db }: Database,
  { feed, send, log, linkOf, now }: { feed: Feed; send: Send; log: Log; linkOf: (id: string) => string; now: number },
): Promise<number> {
  const time = (instant: number) => new Date(instant).toISOString();
  let sent = 0;
  const due = await db
    .selectFrom('outbox')
    .innerJoin('registrations', 'registrations.id', 'outbox.registration')
    .selectAll('outbox')
    .where('outbox.due_at', '<=', time(now))
    // Another meeting in the same database has a receiver of its own, which knows its name and its address.
    .where('registrations.meeting', '=', meetingOf(feed))
    .orderBy('outbox.due_at')
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
      const isOver = row !== undefined && tries >= MAX_ATTEMPTS && isUnreachable(error);
      const code = String((error as NodeJS.ErrnoException).code);
      log({ level: 'error', event: isOver ? 'mail-given-up' : 'mail-failed', attempts: tries, code });
      if (isOver) {
        await mark(db, row, 'unreachable');
        await db.deleteFrom('outbox').where('id', '=', id).execute();
        continue;
      }
      await db
        .updateTable('outbox')
        .set({ attempts: tries, due_at: time(now + Math.min(MINUTE * 2 ** attempts, LONGEST_WAIT)) })
        .where('id', '=', id)
        .execute();
    }
  }
  return sent;
}

/** Whether a mail server has refused an address for good, as it tells (RFC 5321), and not only failed. */
function isUnreachable(error: unknown): boolean {
  const { code, responseCode = 0 } = error as { readonly code?: string; readonly responseCode?: number };
  return code === 'EENVELOPE' && responseCode >= 500;
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
