import { msg } from '@lit/localize';
import { contributorText, roleText } from '../widget/roles.js';
import { phrase } from '../widget/pieces.js';
import type { RoleView } from './role-view.js';

/** Codes of the view in words. Everything here is called in render. */

/** What somebody does. */
export function oneText(role: RoleView): unknown {
  return role.name ? phrase(role.name) : roleWords(role);
}

/** The same as plain words. */
export function roleWords({ role, name }: RoleView): string {
  return name?.text ?? roleText(role) ?? contributorText();
}

/** Those who do the same, as a heading. */
export function groupText({ role, name }: RoleView): unknown {
  if (name) return phrase(name);
  switch (role) {
    case 'keynote':
      return msg('Keynote speakers');
    case 'chair':
      return msg('Chairs');
    case 'coChair':
      return msg('Co-chairs');
    case 'viceChair':
      return msg('Vice-chairs');
    case 'speaker':
      return msg('Speakers');
    case 'presenter':
      return msg('Presenters');
    case 'moderator':
      return msg('Moderators');
    case 'panelist':
      return msg('Panellists');
    case 'discussant':
      return msg('Discussants');
    case 'facilitator':
      return msg('Facilitators');
    case 'convener':
      return msg('Conveners');
    case 'rapporteur':
      return msg('Rapporteurs');
    case 'host':
      return msg('Hosts');
    case 'author':
      return msg('Authors');
    case 'interpreter':
      return msg('Interpreters');
    default:
      return msg('Contributors');
  }
}
