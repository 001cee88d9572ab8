import type * as z from 'zod/mini';
import type { Answer, Answers } from '../feed/condition.js';
import {
  as,
  boolean,
  id,
  language,
  leaf,
  listOf,
  number,
  object,
  oneOf,
  string,
  stringThat,
  time,
  url,
} from '../feed/forms.js';
import type { Registration } from '../feed/registration.js';

const MAX_ANSWERS = 100;

const answers = as<z.ZodMiniCustom<Answers, Answers>>(
  leaf<object>({ type: 'object', code: 'bad-answers' }, (value) => {
    const entries = Object.entries(value);
    return !Array.isArray(value) && entries.length <= MAX_ANSWERS && entries.every(([, answer]) => isAnswer(answer));
  }),
);
/** Made anew for every other payload, never for a retry: a UUID. */
const key = stringThat((value) => /^[\w-]{16,64}$/.test(value), 'bad-key');
/** Nine characters of `REFERENCE_ALPHABET`, the last of them a check; written in groups of three. */
const reference = stringThat((value) => /^[0-9A-Z-]{6,20}$/.test(value), 'bad-reference');

type Args = Readonly<Record<string, string | number>>;
const args = as<z.ZodMiniCustom<Args, Args>>(
  leaf<object>({ type: 'object', code: 'bad-args' }, (value) =>
    Object.values(value).every((arg) => typeof arg === 'string' || typeof arg === 'number'),
  ),
);

/** The kinds of value with a form of their own, for the published contract to describe. */
export const SUBMISSION_FORMS = { answers, key, reference, args };

/** Whether somebody has agreed, and to what. */
export const consentSchema = object({ id, given: boolean, language, time }, { version: string });

/** What is posted, as JSON, with the key as `Idempotency-Key` header too. */
export const submissionSchema = object(
  { key, meeting: id, language, answers },
  {
    formId: string,
    /** One for each consent of the form, given or not, with what was shown. */
    consents: listOf(consentSchema),
    /** What a `GET` of the same address has answered. */
    ticket: string,
  },
);

/**
 * What became of a registration: received and to be looked at, waiting for the organiser's approval, on the waiting list,
 * or confirmed. Nobody but the receiver says so.
 */
export const RECEIPT_STATES = ['received', 'waitingForApproval', 'waitingList', 'confirmed', 'withdrawn'] as const;

/** What comes back when a registration is stored. */
export const receiptSchema = object(
  { reference, state: oneOf(RECEIPT_STATES), receivedAt: time },
  {
    /** Where its owner sees, changes and withdraws it; whoever knows it can. */
    manageUrl: url,
  },
);

export const REFUSALS = [
  'bad-request',
  'invalid-answers',
  'form-changed',
  'not-open',
  'closed',
  'full',
  'invitation-only',
  'not-needed',
  'ticket-missing',
  'ticket-expired',
  'ticket-used',
  'key-reused',
  'in-progress',
  'too-large',
  'too-many-requests',
  'wrong-media-type',
  'origin-not-allowed',
  'not-found',
  'unauthorized',
  'unavailable',
] as const;

/** What comes back when it is not. `problems` are those of `validate`. */
export const refusalSchema = object(
  { code: oneOf(REFUSALS) },
  {
    problems: listOf(object({ field: string, code: string }, { args })),
    /** Seconds, as in the header. */
    retryAfter: number,
  },
);

/** What a `GET` answers: a ticket to post with, and whether it is worth while. */
export const deskSchema = object(
  {
    ticket: string,
    /** The ticket is good until then, once. */
    expiresAt: time,
    state: oneOf(['notNeeded', 'invitationOnly', 'full', 'elsewhere', 'notOpen', 'open', 'waitingList', 'closed']),
  },
  { left: number },
);

export type Submission = z.infer<typeof submissionSchema>;
export type SubmittedConsent = NonNullable<Submission['consents']>[number];
export type Receipt = z.infer<typeof receiptSchema>;
export type ReceiptState = Receipt['state'];
export type Refusal = z.infer<typeof refusalSchema>;
export type RefusalCode = Refusal['code'];
export type Desk = z.infer<typeof deskSchema>;

/** What a schema makes of parsed JSON, without what it does not know; undefined when it does not hold. */
function accept<T>(
  schema: { readonly _zod: { run(payload: never, context: never): unknown } },
  json: unknown,
): T | undefined {
  const { value, issues } = schema._zod.run({ value: json, issues: [] } as never, { async: false } as never) as {
    readonly value: T;
    readonly issues: readonly unknown[];
  };
  return issues.length === 0 ? value : undefined;
}

export const readSubmission = (json: unknown) => accept<Submission>(submissionSchema, json);
export const readReceipt = (json: unknown) => accept<Receipt>(receiptSchema, json);
export const readRefusal = (json: unknown) => accept<Refusal>(refusalSchema, json);
export const readDesk = (json: unknown) => accept<Desk>(deskSchema, json);

/** What is posted for answers that are tidy and visible. */
export function submissionOf(
  { meeting, formId, form }: Registration,
  answers: Answers,
  { key, language, time, ticket }: { key: string; language: string; time: string; ticket: string | undefined },
): Submission {
  const consents = form?.consents ?? [];
  const boxes = new Set(consents.map(({ id }) => id));
  return {
    key,
    meeting,
    language,
    ...(formId !== undefined && { formId }),
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !boxes.has(id))),
    consents: consents.map(({ id, version }) => ({
      id,
      given: answers[id] === true,
      language,
      time,
      ...(version !== undefined && { version }),
    })),
    ...(ticket !== undefined && { ticket }),
  };
}

/** The answers of a submission, its consents among them, as `validate` wants them. */
export function answersOf({ answers, consents = [] }: Submission): Answers {
  const given = consents.filter((consent) => consent.given).map(({ id }) => [id, true] as const);
  return Object.fromEntries<Answer>([...Object.entries(answers), ...given]);
}

function isAnswer(value: unknown): value is Answer {
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string');
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}
