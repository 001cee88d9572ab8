import { msg } from '@lit/localize';
import type { Change } from '../../feed/changes.js';
import { typeText } from '../words.js';
import type { Facet } from './query.js';

/** Codes of the tools in words. Everything here is called in render, or while a file is made in the language shown. */

export function facetText(facet: Facet): string {
  switch (facet) {
    case 'day':
      return msg('Day');
    case 'track':
      return msg('Track');
    case 'room':
      return msg('Room');
    case 'type':
      return msg('Kind of session');
    case 'language':
      return msg('Language');
    case 'person':
      return msg('Person');
    default:
      return facet satisfies never;
  }
}

/** The kind of a session, for those too whose name usually says it. */
export function kindText(type: string): string {
  switch (type) {
    case 'talk':
      return msg('Talk');
    case 'agendaItem':
      return msg('Agenda item');
    case 'ceremony':
      return msg('Ceremony');
    case 'questions':
      return msg('Questions and answers');
    case 'break':
      return msg('Break');
    case 'meal':
      return msg('Meal');
    case 'social':
      return msg('Social programme');
    case 'registration':
      return msg('Registration');
    case 'exhibition':
      return msg('Exhibition');
    default:
      return typeText(type as Parameters<typeof typeText>[0]) ?? type;
  }
}

/** `now`: it is taking place; `next`: nothing begins before it. */
export type Phase = 'now' | 'next';

export function phaseText(phase: Phase): string {
  return phase === 'now' ? msg('Now') : msg('Next');
}

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
