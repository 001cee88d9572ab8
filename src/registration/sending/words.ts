import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { Format } from '../../locale/format.js';
import { around, GAP } from '../../widget/pieces.js';
import type { FieldView } from '../field-view.js';
import { labelOf } from '../question.js';
import type { Acknowledgement, Obstacle } from '../stage.js';
import type { AnswerProblem } from '../validate.js';
import { stateText } from '../words.js';

/** Codes in words: the summary and the place beside the field say the same. Everything here is called in render. */

/** What to do about an answer. */
export function problemText(
  field: FieldView,
  problem: Pick<AnswerProblem, 'code' | 'args'>,
  format: Format,
): TemplateResult {
  return around(sentence(field, problem, format), html`<span class="quoted">${labelOf(field)}</span>`);
}

function sentence(
  { control }: FieldView,
  { code, args }: Pick<AnswerProblem, 'code' | 'args'>,
  format: Format,
): string {
  const { limit = '', found = '', min = '', max = '' } = args ?? {};
  switch (code) {
    case 'missing':
      if (control === 'box' || control === 'consent') return msg(str`Tick the box “${GAP}”.`);
      return control === 'line' || control === 'lines'
        ? msg(str`Fill in “${GAP}”.`)
        : msg(str`Choose an answer to “${GAP}”.`);
    case 'unknown-option':
      return msg(str`Choose an answer to “${GAP}”.`);
    case 'too-long':
      return msg(str`Shorten “${GAP}”: it has ${found} characters, and ${limit} fit.`);
    case 'not-an-email':
      return msg(str`Write an e-mail address in “${GAP}”, such as name@example.org.`);
    case 'not-a-phone':
      return msg(str`Write a telephone number in “${GAP}”, such as +34 910 000 000.`);
    case 'not-a-url':
      return msg(str`Write a web address in “${GAP}”, such as https://example.org.`);
    case 'not-a-number':
      return msg(str`Write a number in “${GAP}”.`);
    case 'not-a-date':
      return msg(str`Write a whole date in “${GAP}”.`);
    case 'too-small':
      return msg(str`The number in “${GAP}” must be ${min} or more.`);
    case 'too-large':
      return msg(str`The number in “${GAP}” must be ${max} or less.`);
    case 'too-early':
      return msg(str`The date in “${GAP}” must be ${format.day(String(min))} or later.`);
    case 'too-late':
      return msg(str`The date in “${GAP}” must be ${format.day(String(max))} or earlier.`);
    case 'too-few':
      return msg(str`Fewest answers to “${GAP}”: ${min}. Choose more.`);
    case 'too-many':
      return msg(str`Most answers to “${GAP}”: ${max}. Choose fewer.`);
    default:
      // A receiver may have reasons of its own.
      return msg(str`Look at “${GAP}” again: the answer was not accepted.`);
  }
}

/** Why answers are still here, and what to do. */
export function obstacleText(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'offline':
      return obstacle.uncertain
        ? msg(
            'The connection was lost while sending. Your answers are still here. Send them again once you are connected: you will not be registered twice.',
          )
        : msg('You are offline. Nothing was sent, and your answers are still here. Send them once you are connected.');
    case 'failed':
      if (!obstacle.uncertain)
        return msg('Your registration was not sent. Your answers are still here: please try again.');
      return obstacle.repeatable
        ? msg(
            'We do not know whether your registration has arrived. Your answers are still here. Send them again: you will not be registered twice.',
          )
        : msg('We do not know whether your registration has arrived. Ask the organiser before you send it again.');
    case 'refused':
      return refusalText(obstacle.code);
    default:
      return obstacle satisfies never;
  }
}

function refusalText(code: string): string {
  switch (code) {
    case 'not-open':
      return stateText({ state: 'notOpen', when: undefined });
    case 'closed':
      return stateText({ state: 'closed', when: undefined });
    case 'full':
      return stateText({ state: 'full', when: undefined });
    case 'invitation-only':
      return stateText({ state: 'invitationOnly', when: undefined });
    case 'not-needed':
      return stateText({ state: 'notNeeded', when: undefined });
    case 'form-changed':
      return msg('The questions have changed meanwhile. Look through your answers and send them again.');
    default:
      return msg('Your registration was not accepted. Your answers are still here.');
  }
}

/** What became of a registration: never more than the receiver says. */
export function receiptText(state: Acknowledgement['state']): string {
  switch (state) {
    case 'received':
      return msg('Your registration has been received');
    case 'waitingForApproval':
      return msg('Your registration is waiting for approval');
    case 'waitingList':
      return msg('You are on the waiting list');
    case 'confirmed':
      return msg('Your registration is confirmed');
    case 'withdrawn':
      return msg('Your registration has been withdrawn');
    default:
      return state satisfies never;
  }
}

/** What happens next. */
export function nextText(state: Acknowledgement['state']): string | undefined {
  switch (state) {
    case 'received':
      return msg('This is not a confirmation yet: the organiser will be in touch.');
    case 'waitingForApproval':
      return msg('The organiser will look at it and let you know.');
    case 'waitingList':
      return msg('The organiser will let you know if a place becomes free.');
    case 'confirmed':
    case 'withdrawn':
      return undefined;
    default:
      return state satisfies never;
  }
}

export const sendingText = () => msg('Sending…');

export const waitingText = () => msg('No answer yet. Trying again…');
