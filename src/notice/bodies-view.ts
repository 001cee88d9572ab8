import type { Feed, Meeting } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import type { Reader } from '../locale/reader.js';
import { linkViews, type LinkView } from '../locale/views.js';

type Organizers = NonNullable<Meeting['organizers']>;
export type BodyRole = NonNullable<Organizers[number]['role']>;

/** Bodies that share their role. */
export interface BodiesView {
  readonly role: BodyRole;
  readonly names: readonly {
    readonly name: Phrase;
    readonly short: Phrase | undefined;
    readonly link: LinkView | undefined;
  }[];
}

/** Who organises and hosts a meeting, by role. */
export function bodiesView(organizers: Organizers = [], { organizations }: Feed, reader: Reader): BodiesView[] {
  const groups = new Map<BodyRole, BodiesView['names'][number][]>();
  for (const { organization, role = 'organizer' } of organizers) {
    const body = organizations.find(({ id }) => id === organization)!;
    const name = reader.say(body.name)!;
    const group = groups.get(role) ?? [];
    groups.set(role, group);
    group.push({ name, short: reader.say(body.alternateName), link: linkViews('link', body.url, reader, { name })[0] });
  }
  return [...groups].map(([role, names]) => ({ role, names }));
}
