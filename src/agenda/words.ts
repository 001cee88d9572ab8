import { msg, str } from '@lit/localize';
import type { LinkView } from './links-view.js';
import type { InterpretationView, SessionView, StatusCode } from './session-view.js';

/** Codes of the view in words. Everything here is called in render. */

/** The kind of a session, where its name does not usually say so. */
export function typeText(type: SessionView['type']): string | undefined {
  switch (type) {
    case 'plenary':
      return msg('Plenary');
    case 'keynote':
      return msg('Keynote');
    case 'panel':
      return msg('Panel discussion');
    case 'roundtable':
      return msg('Round table');
    case 'workshop':
      return msg('Workshop');
    case 'tutorial':
      return msg('Tutorial');
    case 'poster':
      return msg('Poster');
    case 'vote':
      return msg('Vote');
    case 'sideEvent':
      return msg('Side event');
    default:
      return undefined;
  }
}

/** The known roles; undefined for one that only the feed has a word for. */
export function roleText(role: string): string | undefined {
  switch (role) {
    case 'speaker':
      return msg('Speaker');
    case 'keynote':
      return msg('Keynote speaker');
    case 'moderator':
      return msg('Moderator');
    case 'chair':
      return msg('Chair');
    case 'coChair':
      return msg('Co-chair');
    case 'viceChair':
      return msg('Vice-chair');
    case 'panelist':
      return msg('Panellist');
    case 'discussant':
      return msg('Discussant');
    case 'presenter':
      return msg('Presenter');
    case 'author':
      return msg('Author');
    case 'convener':
      return msg('Convener');
    case 'rapporteur':
      return msg('Rapporteur');
    case 'host':
      return msg('Host');
    case 'facilitator':
      return msg('Facilitator');
    case 'interpreter':
      return msg('Interpreter');
    default:
      return undefined;
  }
}

export const contributorText = () => msg('Contributor');

export function statusText(status: StatusCode): string {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled');
    case 'postponed':
      return msg('Postponed');
    case 'rescheduled':
      return msg('Rescheduled');
    case 'movedOnline':
      return msg('Moved online');
    case 'moved':
      return msg('Changed');
    default:
      return status satisfies never;
  }
}

/** `now`: it is taking place; `next`: nothing begins before it. */
export type Phase = 'now' | 'next';

export function phaseText(phase: Phase): string {
  return phase === 'now' ? msg('Now') : msg('Next');
}

/** What the buttons above a programme open. */
export type Panel = 'find' | 'mine' | 'calendar' | 'updates';

export function panelText(panel: Panel): string {
  switch (panel) {
    case 'find':
      return msg('Search and filter');
    case 'mine':
      return msg('My programme');
    case 'calendar':
      return msg('Calendar');
    case 'updates':
      return msg('Updates');
    default:
      return panel satisfies never;
  }
}

/** What another version of a feed did to a session. */
export type Change = 'new' | 'moved' | 'cancelled' | 'changed';

export function changeText(change: Change): string {
  switch (change) {
    case 'new':
      return msg('New');
    case 'moved':
      return msg('New time or room');
    case 'cancelled':
      return msg('Cancelled');
    case 'changed':
      return msg('Updated');
    default:
      return change satisfies never;
  }
}

export function meetingStatusText(status: StatusCode): string {
  switch (status) {
    case 'cancelled':
      return msg('This meeting has been cancelled.');
    case 'postponed':
      return msg('This meeting has been postponed.');
    case 'movedOnline':
      return msg('This meeting will take place online.');
    default:
      return msg('This meeting has been rescheduled.');
  }
}

export function interpretationText({ languages, list }: InterpretationView): string {
  const items = languages.map(({ name, mode }) => {
    switch (mode) {
      case 'sign':
        return name ? msg(str`${name} (sign language)`) : msg('sign language');
      case 'captioning':
        return msg(str`${name} (captions)`);
      case 'consecutive':
        return msg(str`${name} (consecutive)`);
      default:
        return name ?? '';
    }
  });
  return msg(str`Interpretation: ${list(items)}`);
}

export function linkText(kind: LinkView['kind']): string {
  switch (kind) {
    case 'live':
      return msg('Take part online');
    case 'recording':
      return msg('Recording');
    case 'page':
      return msg('Page of this session');
    case 'link':
      return msg('Link');
    case 'agenda':
      return msg('Agenda');
    case 'contribution':
      return msg('Contribution');
    case 'report':
      return msg('Report');
    case 'slides':
      return msg('Slides');
    case 'paper':
      return msg('Paper');
    case 'form':
      return msg('Form');
    case 'map':
      return msg('Map');
    case 'video':
      return msg('Video');
    case 'notice':
      return msg('Notice');
    case 'other':
      return msg('Document');
    default:
      return kind satisfies never;
  }
}
