import type { Participant } from '../../feed/schema.js';
import type { Draft } from './draft.js';
import type { Item } from './item.js';

/** Fields that say who somebody is; addresses, their hashes and keys are read nowhere. */
const ROLES = [
  ['conveners', 'convener'],
  ['sessionConveners', 'convener'],
  ['chairs', 'chair'],
  ['presenters', 'speaker'],
  ['speakers', 'speaker'],
  ['primaryauthors', 'author'],
  ['coauthors', 'author'],
  ['authors', 'author'],
] as const;

/** The people of an entry of Indico, each once. */
export function peopleOf(item: Item, draft: Draft): Participant[] {
  const seen = new Set<string>();
  return ROLES.flatMap(([key, role]) =>
    item
      .get(key)
      .objects()
      .flatMap((person) => {
        const affiliation = person.get('affiliation').name();
        const parts = [
          person.get('first_name', 'firstName').line(),
          person.get('last_name', 'familyName', 'lastName').line(),
        ];
        const whole = parts.filter((part) => part !== undefined).join(' ');
        const name = whole === '' ? person.get('fullName', 'name').personName() : person.keyed(whole).personName();
        const found = draft.participant(
          undefined,
          name,
          { affiliation: affiliation === undefined ? undefined : [{ name: affiliation }] },
          role,
        );
        // Who speaks is an author too: once is enough.
        return found.filter((one) => {
          const who = one.person ?? JSON.stringify(one.name);
          const isNew = !seen.has(who);
          seen.add(who);
          return isNew;
        });
      }),
  );
}
