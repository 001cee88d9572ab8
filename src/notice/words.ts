import { msg, str } from '@lit/localize';
import { meetingStatusText } from '../widget/event-status.js';
import type { BodyRole } from './bodies-view.js';
import type { NoticeView, RegistrationView, RelatedView } from './notice-view.js';

/** Codes of the view in words. Everything here is called in render. */

/** What became of the meeting, in the tense of the moment. */
export function standingText({ status, stage }: Pick<NoticeView, 'status' | 'stage'>): string | undefined {
  if (status === 'cancelled' || status === 'postponed') return meetingStatusText(status);
  const online = status === 'movedOnline';
  switch (stage) {
    case 'before':
      return status && meetingStatusText(status);
    case 'running':
      return online ? msg('This meeting is taking place online now.') : msg('This meeting is taking place now.');
    case 'over':
      return online ? msg('This meeting took place online.') : msg('This meeting is over.');
    default:
      return stage satisfies never;
  }
}

/** Whether and until when one can register. */
export function registrationTexts({ state, required, opens, closes }: RegistrationView): string[] {
  const must = required ? [msg('Registration is compulsory.')] : [];
  switch (state) {
    case 'open':
      return closes ? [...must, msg(str`Deadline: ${closes}`)] : must;
    case 'notOpen':
      return [...must, opens ? msg(str`Registration opens: ${opens}`) : msg('Registration has not opened yet.')];
    case 'closed':
      return [msg('Registration is closed.')];
    case 'full':
      return [msg('All places are taken.')];
    case 'invitationOnly':
      return [msg('By invitation only.')];
    case 'notNeeded':
      return [msg('No registration is needed.')];
    default:
      return state satisfies never;
  }
}

export function bodyRoleText(role: BodyRole): string {
  switch (role) {
    case 'organizer':
      return msg('Organised by');
    case 'coOrganizer':
      return msg('Organised jointly by');
    case 'host':
      return msg('Hosted by');
    case 'coHost':
      return msg('Hosted jointly by');
    case 'partner':
      return msg('In partnership with');
    case 'sponsor':
      return msg('Sponsored by');
    case 'supporter':
      return msg('Supported by');
    default:
      return role satisfies never;
  }
}

export function recordingText({ policy, published }: NonNullable<NoticeView['recording']>): string {
  if (policy === 'notRecorded') return msg('Not recorded');
  if (policy === 'partly') return msg('Parts of the meeting are recorded.');
  return published ? msg('The meeting is recorded and the recording is published.') : msg('The meeting is recorded.');
}

export function relationText(relation: RelatedView['relation']): string | undefined {
  switch (relation) {
    case 'coLocated':
      return msg('Alongside this meeting');
    case 'partOf':
      return msg('This meeting is part of it');
    case 'previous':
      return msg('Previous meeting');
    case 'next':
      return msg('Next meeting');
    default:
      return relation satisfies undefined;
  }
}
