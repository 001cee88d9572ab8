import { msg } from '@lit/localize';
import type { SessionView } from './session-view.js';

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
