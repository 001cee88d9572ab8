import type { Acknowledgement } from '../stage.js';
import {
  readDesk,
  readReceipt,
  readRefusal,
  type Desk,
  type Refusal,
  type RefusalCode,
  type Submission,
} from '../submission.js';
import { formBody } from './form-body.js';
import type { Keys } from './keys.js';
import { LimitError, readJson } from './read-json.js';

export type Encoding = 'json' | 'form';

/** What became of a registration that was sent. */
export type Outcome =
  | { readonly kind: 'received'; readonly acknowledgement: Acknowledgement }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode | 'unknown';
      readonly problems: NonNullable<Refusal['problems']>;
    }
  /** Nothing was sent, or `uncertain`. */
  | { readonly kind: 'offline'; readonly uncertain: boolean }
  /** `uncertain` when it may have been stored all the same, `repeatable` when sending again cannot store it twice. */
  | { readonly kind: 'failed'; readonly uncertain: boolean; readonly repeatable: boolean };

/** What the world is to a sender; tests have one of their own. */
export interface World {
  readonly request: typeof fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly keys: Keys;
  readonly now: () => number;
  readonly timeout: number;
}

const newKey = () => Promise.resolve(crypto.randomUUID());

const BROWSER: World = {
  request: (...args) => fetch(...args),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  isOnline: () => navigator.onLine,
  keys: { find: newKey, renew: newKey },
  now: Date.now,
  timeout: 20_000,
};

/** Before each try but the first, in milliseconds, give or take a half. */
const WAITS = [1000, 2000, 4000, 8000];
const LONGEST_WAIT = 120_000;
/** Tickets run out and are used up; a receiver that never likes one is not asked for ever. */
const MAX_TICKETS = 2;

/** What one attempt came to: an answer, or none within the time. */
type Reply = { readonly status: number; readonly json: unknown; readonly after: number | undefined } | undefined;

type Next =
  | { readonly kind: 'end'; readonly outcome: Outcome }
  /** Again with the same key, which the receiver counts once. */
  | { readonly kind: 'again'; readonly after: number | undefined; readonly uncertain: boolean }
  | { readonly kind: 'ticket' }
  /** To be sent with another key; `outcome` when that was tried. */
  | { readonly kind: 'key'; readonly outcome: Outcome };

/**
 * Posts registrations to one address, and to no other. The key stays the same for as long as the answers are the same, so
 * that a receiver stores them once however often they are sent.
 */
export class Sender {
  readonly #endpoint: string;
  readonly #encoding: Encoding;
  readonly #world: World;
  #last: { readonly print: string; readonly submission: Submission } | undefined;
  #ticket: string | undefined;
  /** Keys of what may have been stored although nobody has said so. */
  readonly #doubted = new Set<string>();

  constructor(endpoint: string, encoding: Encoding, world: Partial<World> = {}) {
    this.#endpoint = endpoint;
    this.#encoding = encoding;
    this.#world = { ...BROWSER, ...world };
  }

  /** Asks the receiver for what a registration needs; undefined when it does not say. */
  async ask(): Promise<Desk | undefined> {
    if (this.#encoding === 'form') return undefined;
    const reply = await this.#exchange({ method: 'GET' });
    const desk = reply?.status === 200 ? readDesk(reply.json) : undefined;
    this.#ticket = desk?.ticket;
    return desk;
  }

  /** What is sent for these answers: the same as before where they are. */
  async prepare(make: (key: string) => Submission): Promise<Submission> {
    const { meeting, formId, answers, ...rest } = make('');
    const print = JSON.stringify([meeting, formId, answers, given(rest)]);
    if (this.#last?.print !== print) {
      this.#last = { print, submission: make(await this.#world.keys.find(print)) };
    }
    return this.#last.submission;
  }

  /** Sends a registration until there is an answer to rely on. `waits` hears of every further try. Never rejects. */
  async send(submission: Submission, waits?: () => void): Promise<Outcome> {
    const { wait, random, isOnline, keys } = this.#world;
    let sent = submission;
    // What may have arrived with an earlier press of the button may have arrived still.
    let uncertain = this.#doubted.has(submission.key);
    let tickets = 0;
    let replaced = 0;
    for (let tries = 0; ;) {
      if (!isOnline()) return { kind: 'offline', uncertain };
      const next = this.#judge(await this.#post(sent));
      switch (next.kind) {
        case 'end':
          if (next.outcome.kind !== 'failed') return next.outcome;
          if (next.outcome.uncertain) this.#doubted.add(submission.key);
          return { ...next.outcome, uncertain: next.outcome.uncertain || uncertain };
        case 'ticket':
          if (tickets++ >= MAX_TICKETS) return { kind: 'failed', uncertain, repeatable: true };
          await this.ask();
          break;
        case 'key':
          if (replaced++ > 0) return next.outcome;
          sent = { ...sent, key: await keys.renew(this.#last?.print ?? '') };
          if (this.#last) this.#last = { ...this.#last, submission: sent };
          break;
        case 'again': {
          uncertain ||= next.uncertain;
          if (uncertain) this.#doubted.add(submission.key);
          const pause = WAITS[tries++];
          if (pause === undefined) {
            return isOnline() ? { kind: 'failed', uncertain, repeatable: true } : { kind: 'offline', uncertain };
          }
          waits?.();
          await wait(next.after ?? pause * (0.5 + random()));
          break;
        }
        default:
          return next satisfies never;
      }
    }
  }

  #judge(reply: Reply): Next {
    const isForm = this.#encoding === 'form';
    // Without a key that the receiver knows, what may have arrived must not be sent again by itself.
    const doubt: Next = isForm
      ? { kind: 'end', outcome: { kind: 'failed', uncertain: true, repeatable: false } }
      : { kind: 'again', after: undefined, uncertain: true };
    if (!reply) return doubt;
    const { status, json, after } = reply;
    if (status >= 200 && status < 300) {
      const acknowledgement = readReceipt(json) ?? (isForm ? this.#unsigned() : undefined);
      if (!acknowledgement) return { kind: 'end', outcome: { kind: 'failed', uncertain: true, repeatable: true } };
      // Who sends again what was withdrawn wants to register again.
      const kind = acknowledgement.state === 'withdrawn' ? 'key' : 'end';
      return { kind, outcome: { kind: 'received', acknowledgement } };
    }
    const refusal = readRefusal(json);
    const code = refusal?.code;
    if (code === 'ticket-missing' || code === 'ticket-expired' || code === 'ticket-used') return { kind: 'ticket' };
    if (status === 422 && (code === undefined || code === 'key-reused'))
      return { kind: 'key', outcome: { kind: 'refused', code: 'key-reused', problems: [] } };
    if (status === 409 || status === 429 || status === 503) return { kind: 'again', after, uncertain: status === 409 };
    if (status >= 500) return doubt;
    return {
      kind: 'end',
      outcome: { kind: 'refused', code: code ?? 'unknown', problems: refusal?.problems ?? [] },
    };
  }

  /** Form services store what they are sent and say no more than that. */
  #unsigned(): Acknowledgement {
    return { state: 'received', receivedAt: new Date(this.#world.now()).toISOString() };
  }

  #post(submission: Submission): Promise<Reply> {
    if (this.#encoding === 'form') return this.#exchange({ method: 'POST', body: formBody(submission) });
    const { ticket: _, ...rest } = submission;
    const body = JSON.stringify(this.#ticket === undefined ? rest : { ...rest, ticket: this.#ticket });
    const headers = { 'content-type': 'application/json', 'idempotency-key': `"${submission.key}"` };
    return this.#exchange({ method: 'POST', body, headers });
  }

  async #exchange(init: { method: string; body?: BodyInit; headers?: Record<string, string> }): Promise<Reply> {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), this.#world.timeout);
    try {
      const response = await this.#world.request(this.#endpoint, {
        ...init,
        mode: 'cors',
        credentials: 'omit',
        // Answers go where the page says, not where that sends them on to.
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        headers: { accept: 'application/json', ...init.headers },
        signal: stop.signal,
      });
      const json = await readJson(response);
      return { status: response.status, json, after: pauseOf(response, json, this.#world.now()) };
    } catch (error) {
      // What is too long came all the same, and is no receipt.
      return error instanceof LimitError ? { status: 200, json: undefined, after: undefined } : undefined;
    } finally {
      clearTimeout(timer);
      stop.abort();
    }
  }
}

/** How long the receiver asks to be left alone, in milliseconds. */
function pauseOf({ headers }: Response, json: unknown, now: number): number | undefined {
  const header = headers.get('retry-after') ?? '';
  const date = /\D/.test(header.trim()) ? Date.parse(header) - now : NaN;
  const seconds = readRefusal(json)?.retryAfter ?? (/^\s*\d+\s*$/.test(header) ? Number(header) : date / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds * 1000, 0), LONGEST_WAIT) : undefined;
}

function given({ consents = [] }: Pick<Submission, 'consents'>): string[] {
  return consents.filter((consent) => consent.given).map(({ id }) => id);
}
