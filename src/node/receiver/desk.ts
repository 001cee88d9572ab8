import { createHash } from 'node:crypto';
import { meetingOf, readRegistration, type Form, type Registration } from '../../feed/registration.js';
import type { Feed } from '../../feed/schema.js';
import { dayOfTime, instantOf } from '../../feed/time.js';
import { tidy, visibleAnswers, type Answers } from '../../registration/answers.js';
import { isAccepting, registrationState, type RegistrationState } from '../../registration/state.js';
import { answersOf, type RefusalCode, type Submission } from '../../registration/submission.js';
import { validate } from '../../registration/validate.js';
import type { Change, Places } from './entry.js';
import { Refused } from './refused.js';
import type { Retention } from './retention.js';

const DAY = 86_400_000;

const CLOSED: Readonly<Record<RegistrationState['kind'], RefusalCode>> = {
  open: 'closed',
  waitingList: 'closed',
  closed: 'closed',
  notOpen: 'not-open',
  full: 'full',
  invitationOnly: 'invitation-only',
  notNeeded: 'not-needed',
  elsewhere: 'not-needed',
};

/** What a meeting's feed asks of the receiver. Clients cannot choose other rules. */
export class Desk {
  readonly feed: Feed;
  readonly registration: Registration | undefined;
  readonly meeting: string;

  constructor(feed: Feed) {
    this.feed = feed;
    this.registration = readRegistration(feed).registration;
    this.meeting = meetingOf(feed);
  }

  get form(): Form | undefined {
    return this.registration?.form;
  }

  get capacity(): number | undefined {
    return this.registration?.maximumAttendeeCapacity;
  }

  stateAt(now: number, left: number | undefined): RegistrationState {
    return this.registration ? registrationState(this.registration, now, left) : { kind: 'notNeeded' };
  }

  /** Who comes now; throws when nobody may. Places that are taken are the store's to count. */
  placesAt(now: number): Places {
    const state = this.stateAt(now, this.capacity);
    if (!isAccepting(state)) throw new Refused(CLOSED[state.kind]);
    return { capacity: this.capacity, waiting: state.kind === 'waitingList' && this.capacity !== 0 };
  }

  /** Throws when answers stay as they are: not because all places are taken, only before and after. */
  assertChangeable(now: number): void {
    if (!this.isChangeable(now)) throw new Refused(CLOSED[this.stateAt(now, this.capacity).kind]);
  }

  isChangeable(now: number): boolean {
    const state = this.stateAt(now, this.capacity);
    return state.kind === 'full' || isAccepting(state);
  }

  /** For what happens after registration has closed too. Where the feed does not tell how many there are, none is given. */
  placesOf(meeting: string): Places {
    if (meeting !== this.meeting || this.registration === undefined) return { capacity: 0, waiting: true };
    return { capacity: this.capacity, waiting: this.registration.status === 'waitingList' };
  }

  /** What is kept of a submission; throws where its answers do not fit the questions. */
  accept(submission: Submission, now: number, retention: Retention): Change {
    const { form, registration, meeting } = this;
    if (form === undefined || submission.meeting !== meeting) throw new Refused('not-found');
    if (submission.formId !== registration?.formId) throw new Refused('form-changed');
    const answers = visibleAnswers(form, tidy(form, answersOf(submission)));
    const problems = validate(form, answers);
    if (problems.length > 0) throw new Refused('invalid-answers', { problems });
    const consents = new Set(form.consents.map(({ id }) => id));
    const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !consents.has(id)));
    const delicate = form.fields.filter(({ id, sensitive }) => sensitive === 'special' && Object.hasOwn(kept, id));
    return {
      meeting,
      language: submission.language,
      approval: form.categories.some(({ id, requiresApproval }) => requiresApproval && id === kept['category']),
      answers: JSON.stringify(kept),
      consents: JSON.stringify((submission.consents ?? []).filter(({ id }) => consents.has(id))),
      special: delicate.map(({ id }) => id),
      address: addressIn(form, kept),
      keepUntil: this.#until(now, retention.days),
      specialUntil: this.#until(now, retention.specialDays),
    };
  }

  #until(now: number, days: number): string {
    const { startDate, endDate, timeZone = '' } = this.feed.meeting;
    const last = endDate ?? startDate;
    const day = last === undefined ? undefined : dayOfTime(last, timeZone);
    const over = day === undefined ? now : instantOf(`${day}T23:59`, timeZone)!;
    return new Date(Math.max(now, over) + days * DAY).toISOString();
  }
}

/** Tells whether a key comes back with the same answers: when, in which language and with which ticket does not matter. */
export function fingerprintOf({ meeting, formId = '', answers, consents = [] }: Submission): string {
  const sorted = Object.entries(answers).sort(([one], [other]) => (one < other ? -1 : 1));
  const given = consents.filter((consent) => consent.given).map(({ id }) => id);
  return createHash('sha256')
    .update(JSON.stringify([meeting, formId, sorted, given.sort()]))
    .digest('base64url');
}

/** Where a letter reaches whoever answered. */
export function addressIn({ fields }: Form, answers: Answers): string | undefined {
  const field = fields.find(({ type, id }) => type === 'email' && Object.hasOwn(answers, id));
  return field && String(answers[field.id]);
}
