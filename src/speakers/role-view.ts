import type { Phrase, Say } from '../feed/text.js';
import type { Participant } from '../feed/schema.js';

/** What somebody does at the meeting: a known code, or the feed's own word for it. */
export interface RoleView {
  readonly role: string;
  readonly name: Phrase | undefined;
  /** The same for two that are called the same. */
  readonly key: string;
}

/** The order of roles, the foremost first; `own` stands for those that the feed has a word of its own for. */
const ORDER = (
  'keynote chair coChair viceChair speaker presenter moderator panelist discussant facilitator convener rapporteur host ' +
  'own author contributor interpreter'
).split(' ');

export function roleView({ role = 'speaker', roleName }: Participant, say: Say): RoleView {
  if (ORDER.includes(role)) return { role, name: undefined, key: role };
  const name = say(roleName);
  return name ? { role, name, key: `=${name.text}` } : { role: 'contributor', name, key: 'contributor' };
}

export function inRoleOrder(one: RoleView, other: RoleView): number {
  return placeOf(one) - placeOf(other);
}

/** Each role once, the foremost first. */
export function distinctRoles(roles: readonly RoleView[]): RoleView[] {
  return [...new Map(roles.map((role) => [role.key, role])).values()].sort(inRoleOrder);
}

function placeOf({ role, name }: RoleView): number {
  return ORDER.indexOf(name ? 'own' : role);
}
