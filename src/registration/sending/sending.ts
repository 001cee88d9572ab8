import type { LitElement } from 'lit';
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import { matchLocale } from '../../locale/locale.js';
import type { Reader } from '../../locale/reader.js';
import type { Entries } from '../controls.js';
import { draftKey } from '../endpoint.js';
import { MeetingInvalidEvent, MeetingRegisteredEvent, MeetingSubmitEvent } from '../events.js';
import type { FieldView } from '../field-view.js';
import type { Beside } from '../question.js';
import {
  countOf,
  type Answers,
  type FormView,
  type Registration,
  type RegistrationView,
} from '../registration-view.js';
import { START, type Obstacle, type Stage } from '../stage.js';
import { readReceipt, submissionOf } from '../submission.js';
import { lengthOf, type AnswerProblem } from '../validate.js';
import { sendText } from '../words.js';
import { draftTemplate, dropDraft, keepDraft, readDraft, type Draft } from './draft.js';
import { keysUnder } from './keys.js';
import { continueText, noticeTemplate } from './notice.js';
import { printAlone } from './print.js';
import { problemsOf, stillWrong } from './problems.js';
import { receiptTemplate } from './receipt.js';
import { reviewTemplate } from './review.js';
import { Sender, type Encoding, type Outcome } from './submit.js';
import { focusQuestion, summaryTemplate } from './summary.js';
import { obstacleText, problemText, receiptText, sendingText, waitingText } from './words.js';

export { catalogue } from '../../locale/catalogues.js';
export { sendingStyles } from './sending.styles.js';

/** With more questions than this, answers are looked through before they are sent. */
const FEW = 6;

/** The form as its sending sees it. */
export interface RegistrationHost {
  readonly element: LitElement;
  readonly endpoint: string | undefined;
  stage(): Stage;
  become(stage: Stage): void;
  /** What is on screen, and what was answered. */
  state(): {
    readonly feed: Feed;
    readonly registration: Registration;
    readonly reader: Reader;
    readonly answers: Answers;
    readonly entries: Entries;
    readonly level: number;
    readonly encoding: Encoding;
    readonly isSharing: boolean;
  };
  /** Names of the controls that the browser cannot read. */
  unreadable(): readonly string[];
  restore(entries: Entries): void;
  /** How many places the receiver knows of. */
  learn(left: number): void;
  /** Tells a screen reader something, in words made in render. */
  announce(words: () => string): void;
}

/** What a form does besides asking: fetched with the first thing that somebody does in it. */
export class Sending {
  readonly #host: RegistrationHost;
  readonly #sender: Sender | undefined;
  #hasBegun = false;
  #isPreparing = false;
  #draft: Draft = 'off';

  constructor(host: RegistrationHost) {
    this.#host = host;
    const { endpoint } = host;
    this.#sender =
      endpoint === undefined
        ? undefined
        : new Sender(endpoint, host.state().encoding, { keys: keysUnder(`meeting-widgets:sent:${endpoint}`) });
  }

  /** Asks the receiver, once, for what a registration needs. */
  begin(): void {
    if (this.#draft === 'kept') this.#keep();
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    void this.#sender?.ask().then((desk) => {
      if (desk?.state === 'waitingList') this.#host.learn(0);
      else if (desk?.left !== undefined) this.#host.learn(desk.left);
    });
  }

  /** Takes mistakes away that are mended. */
  recheck(): void {
    const stage = this.#host.stage();
    if (stage.kind !== 'editing' || stage.problems.length === 0) return;
    const problems = stillWrong(stage, this.#problems(), this.#host.state().answers);
    this.#host.become({ ...stage, problems });
  }

  /** Goes one step on: from questions to the review or straight to the receiver. */
  async submit(): Promise<void> {
    const stage = this.#host.stage();
    if (stage.kind === 'sending' || stage.kind === 'done' || this.#isPreparing) return;
    const problems = this.#problems();
    if (problems.length > 0) {
      this.#host.become({ kind: 'editing', problems });
      this.#host.element.dispatchEvent(new MeetingInvalidEvent(problems.length));
      return this.#focus('[part~="summary"]');
    }
    if (stage.kind === 'editing' && this.#count() > FEW) {
      this.#host.become({ kind: 'review' });
      return this.#focus('#review-heading');
    }
    await this.#send(stage.kind);
  }

  /** Does what a button or a link says. */
  async act(action: string, field?: string): Promise<void> {
    const { feed, reader } = this.#host.state();
    switch (action) {
      case 'answer':
        return this.#show(field);
      case 'back':
      case 'change':
        this.#host.become(START);
        await this.#host.element.updateComplete;
        return this.#show(field);
      case 'print':
        return printAlone(this.#host.element);
      case 'forget':
        this.#forget();
        return this.#focus('#keep-draft');
      case 'calendar': {
        const { saveMeeting } = await import('./calendar.js');
        return saveMeeting(feed, reader);
      }
      default:
    }
  }

  /** Brings back what was kept on this device. */
  restoreDraft(): void {
    const { registration } = this.#host.state();
    const entries = readDraft(this.#key(registration), Date.now());
    if (!entries) return;
    this.#draft = 'kept';
    this.#host.restore(entries);
  }

  beside(field: FieldView): Beside {
    const stage = this.#host.stage();
    const { reader, entries } = this.#host.state();
    const problem = stage.kind === 'editing' ? stage.problems.find((one) => one.field === field.id) : undefined;
    return {
      error: problem && problemText(field, problem, reader.format),
      length: field.control === 'lines' ? lengthOf(entries.get(field.id)?.[0] ?? '') : undefined,
    };
  }

  summary(form: FormView): TemplateResult | typeof nothing {
    const stage = this.#host.stage();
    const { level, reader } = this.#host.state();
    return stage.kind === 'editing' ? summaryTemplate(form, stage.problems, { level, format: reader.format }) : nothing;
  }

  /** What stands between the questions and the button. */
  footer(): TemplateResult {
    return html`<div @change=${this.#handleDraft}>
        ${this.#host.endpoint === undefined ? nothing : draftTemplate(this.#draft)}
      </div>
      ${noticeTemplate(this.#host.stage())}`;
  }

  sendText({ state }: RegistrationView, form: FormView): string {
    return form.count > FEW ? continueText() : sendText(state);
  }

  review(view: RegistrationView, form: FormView): TemplateResult {
    const stage = this.#host.stage();
    const { answers, level } = this.#host.state();
    return reviewTemplate(view, form, answers, {
      level,
      notice: noticeTemplate(stage),
      isSending: stage.kind === 'sending',
    });
  }

  receipt(view: RegistrationView, stage: Extract<Stage, { kind: 'done' }>): TemplateResult {
    return receiptTemplate(view, stage, { ...this.#host.state(), base: this.#host.endpoint });
  }

  async #send(from: 'editing' | 'review'): Promise<void> {
    const { registration, answers, reader, isSharing } = this.#host.state();
    const make = (key: string) =>
      submissionOf(registration, answers, {
        key,
        language: tagOf(reader.language),
        time: new Date().toISOString(),
        ticket: undefined,
      });
    this.#isPreparing = true;
    const submission = (await this.#sender?.prepare(make)) ?? make(crypto.randomUUID());
    this.#isPreparing = false;
    const shared = isSharing ? submission : undefined;
    const event = new MeetingSubmitEvent(shared);
    this.#host.element.dispatchEvent(event);
    if (event.defaultPrevented && !event.response) return;
    this.#host.become({ kind: 'sending', from, isWaiting: false });
    this.#host.announce(sendingText);
    const outcome = event.response ? await taken(event.response) : await this.#post(submission, from);
    await this.#settle(outcome, { from, registration, answers, shared });
  }

  async #post(submission: ReturnType<typeof submissionOf>, from: 'editing' | 'review'): Promise<Outcome> {
    if (!this.#sender) return { kind: 'failed', uncertain: false, repeatable: true };
    return this.#sender.send(submission, () => {
      this.#host.become({ kind: 'sending', from, isWaiting: true });
      this.#host.announce(waitingText);
    });
  }

  async #settle(
    outcome: Outcome,
    sent: {
      from: 'editing' | 'review';
      registration: Registration;
      answers: Answers;
      shared: MeetingSubmitEvent['submission'];
    },
  ): Promise<void> {
    const { from, registration, answers, shared } = sent;
    switch (outcome.kind) {
      case 'received': {
        const { acknowledgement } = outcome;
        this.#forget();
        this.#host.become({ kind: 'done', acknowledgement, answers, registration });
        this.#host.announce(() => receiptText(acknowledgement.state));
        this.#host.element.dispatchEvent(new MeetingRegisteredEvent(acknowledgement, shared));
        return this.#focus('#receipt-heading');
      }
      case 'refused':
        if (outcome.problems.length === 0) return this.#stop({ kind: 'refused', code: outcome.code }, from);
        this.#host.become({ kind: 'editing', problems: outcome.problems as AnswerProblem[], refused: answers });
        this.#host.announce(() => '');
        return this.#focus('[part~="summary"]');
      case 'offline':
      case 'failed':
        return this.#stop(outcome, from);
      default:
        return outcome satisfies never;
    }
  }

  #stop(obstacle: Obstacle, from: 'editing' | 'review'): void {
    this.#host.become(from === 'review' ? { kind: 'review', obstacle } : { kind: 'editing', problems: [], obstacle });
    this.#host.announce(() => obstacleText(obstacle));
  }

  #problems(): AnswerProblem[] {
    const { registration, answers } = this.#host.state();
    return registration.form ? problemsOf(registration.form, answers, this.#host.unreadable()) : [];
  }

  #count(): number {
    const { registration, answers } = this.#host.state();
    return registration.form ? countOf(registration.form, answers) : 0;
  }

  async #focus(selector: string): Promise<void> {
    const { element } = this.#host;
    await element.updateComplete;
    const target = element.renderRoot.querySelector<HTMLElement>(selector);
    if (!target) return;
    if (!target.matches('input, [tabindex]')) target.tabIndex = -1;
    target.focus();
  }

  #show(id: string | undefined): Promise<void> | void {
    const { element } = this.#host;
    if (id === undefined) return this.#focus('form :is(input, select, textarea)');
    focusQuestion(element.renderRoot, id);
  }

  #key({ meeting }: Registration): string {
    return draftKey(this.#host.endpoint ?? '', meeting);
  }

  #keep(): void {
    const { registration, entries } = this.#host.state();
    if (registration.form) this.#draft = keepDraft(this.#key(registration), registration.form, entries, Date.now());
    this.#host.element.requestUpdate();
  }

  #forget(): void {
    dropDraft(this.#key(this.#host.state().registration));
    this.#draft = 'off';
    this.#host.element.requestUpdate();
  }

  readonly #handleDraft = ({ target }: Event) => {
    if ((target as HTMLInputElement).checked) this.#keep();
    else this.#forget();
  };
}

/** What a page that posts by itself has got for an answer. */
async function taken(response: Promise<unknown>): Promise<Outcome> {
  try {
    const acknowledgement = readReceipt(await response);
    if (acknowledgement) return { kind: 'received', acknowledgement };
    return { kind: 'failed', uncertain: true, repeatable: false };
  } catch {
    return { kind: 'failed', uncertain: false, repeatable: true };
  }
}

/** The language of the answers as a valid tag. */
function tagOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? matchLocale(language);
  } catch {
    return matchLocale(language);
  }
}
