import type { AnswerProblem } from '../../registration/validate.js';
import type { RefusalCode } from '../../registration/submission.js';

const STATUS: Readonly<Record<RefusalCode, number>> = {
  'bad-request': 400,
  'invalid-answers': 400,
  'form-changed': 400,
  'not-open': 403,
  closed: 403,
  full: 403,
  'invitation-only': 403,
  'not-needed': 403,
  'ticket-missing': 403,
  'ticket-expired': 403,
  'ticket-used': 403,
  'origin-not-allowed': 403,
  unauthorized: 401,
  'not-found': 404,
  'in-progress': 409,
  'too-large': 413,
  'wrong-media-type': 415,
  'key-reused': 422,
  'too-many-requests': 429,
  unavailable: 503,
};

/** Why a request is not carried out, for whoever sent it to read. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;
  readonly problems: readonly AnswerProblem[] | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, more: { problems?: readonly AnswerProblem[]; retryAfter?: number } = {}) {
    super(code);
    this.code = code;
    this.problems = more.problems;
    this.retryAfter = more.retryAfter;
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** As a body that `readRefusal` reads. */
  toJSON(): object {
    const { code, problems, retryAfter } = this;
    return { code, ...(problems && { problems }), ...(retryAfter !== undefined && { retryAfter }) };
  }
}
