import type { Acknowledgement } from './stage.js';
import type { Submission } from './submission.js';

/** Somebody sends a registration. Prevented, nothing is posted: a page can send by itself and answer with `respondWith`. */
export class MeetingSubmitEvent extends Event {
  /** What would be posted; undefined unless the element has `share-answers`. */
  readonly submission: Submission | undefined;
  #response: Promise<unknown> | undefined;

  constructor(submission: Submission | undefined) {
    super('meeting-submit', { bubbles: true, composed: true, cancelable: true });
    this.submission = submission;
  }

  /** Takes the posting over: the receipt, once there is one; what is rejected counts as not sent. */
  respondWith(response: Promise<unknown>): void {
    this.preventDefault();
    this.#response = response;
  }

  /** What the page has taken over. */
  get response(): Promise<unknown> | undefined {
    return this.#response;
  }
}

/** A registration is stored. */
export class MeetingRegisteredEvent extends Event {
  /** Of the receiver; undefined where it gives none. */
  readonly reference: string | undefined;
  /** What has become of it, such as a place on the waiting list. */
  readonly state: Acknowledgement['state'];
  /** What was posted; undefined unless the element has `share-answers`. */
  readonly submission: Submission | undefined;

  constructor({ reference, state }: Acknowledgement, submission: Submission | undefined) {
    super('meeting-registered', { bubbles: true, composed: true });
    this.reference = reference;
    this.state = state;
    this.submission = submission;
  }
}

/** Answers were not sent because of mistakes in them. */
export class MeetingInvalidEvent extends Event {
  /** How many. */
  readonly count: number;

  constructor(count: number) {
    super('meeting-invalid', { bubbles: true, composed: true });
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'meeting-submit': MeetingSubmitEvent;
    'meeting-registered': MeetingRegisteredEvent;
    'meeting-invalid': MeetingInvalidEvent;
  }
}
