import { msg, str } from '@lit/localize';
import type { RegistrationView } from './registration-view.js';

/** Codes of the view in words. Everything here is called in render. */

/** Whether somebody can register, and until when or from when. */
export function stateText({ state, when }: Pick<RegistrationView, 'state' | 'when'>): string {
  switch (state) {
    case 'notNeeded':
      return msg('You can take part without registering.');
    case 'invitationOnly':
      return msg('Registration is by invitation only.');
    case 'full':
      return msg('All places are taken.');
    case 'elsewhere':
      return msg('Registration takes place on another page.');
    case 'notOpen':
      return when === undefined ? msg('Registration is not open yet.') : msg(str`Registration opens on ${when}.`);
    case 'open':
      return when === undefined ? msg('Registration is open.') : msg(str`Registration is open until ${when}.`);
    case 'waitingList':
      return msg('All places are taken. You can join the waiting list.');
    case 'closed':
      return when === undefined ? msg('Registration is closed.') : msg(str`Registration closed on ${when}.`);
    default:
      return state satisfies never;
  }
}

/** The label of the one question that the feed gives no words for. */
export const categoryText = () => msg('I take part as');

export const sendText = (state: RegistrationView['state']) =>
  state === 'waitingList' ? msg('Join the waiting list') : msg('Send registration');

export function privacyText(row: NonNullable<RegistrationView['form']>['privacy'][number]['row']): string {
  switch (row) {
    case 'controller':
      return msg('Who is responsible');
    case 'purpose':
      return msg('What for');
    case 'legalBasis':
      return msg('On what legal basis');
    case 'recipients':
      return msg('Who receives it');
    case 'transfers':
      return msg('Transfers to other countries');
    case 'rights':
      return msg('Your rights');
    default:
      return row satisfies never;
  }
}
