import { meetingTimes } from '../feed/meeting-times.js';
import type { Feed, Organization } from '../feed/schema.js';
import { asName, type Phrase } from '../feed/text.js';
import type { Reader } from '../locale/reader.js';
import { initials } from './initials.js';
import { speakersOf, type Speaker } from './people.js';
import { photoView, type ImageHosts, type PhotoView } from './photo-view.js';
import { inRoleOrder, type RoleView } from './role-view.js';

/** The people of a meeting, ready to print: words of the feed are strings, everything else is a code. */
export interface SpeakersView {
  /** In one list, or one for each foremost role. */
  readonly groups: readonly GroupView[];
  readonly count: number;
  /** Hosts of photos that the page does not allow. */
  readonly refusedHosts: readonly string[];
}

export interface GroupView {
  readonly key: string;
  /** Undefined where roles are not told apart. */
  readonly role: RoleView | undefined;
  readonly speakers: readonly SpeakerView[];
}

export interface SpeakerView {
  readonly id: string;
  /** Its place in the feed, where ids may hold what those of a page may not. */
  readonly number: number;
  readonly prefix: Phrase | undefined;
  readonly name: Phrase;
  readonly initials: string;
  readonly photo: PhotoView | undefined;
  /** Title and affiliations. */
  readonly about: readonly Phrase[];
  /** What stands between them. */
  readonly comma: string;
  readonly country: Phrase | undefined;
  readonly roles: readonly RoleView[];
  /** Somebody who is still to be announced. */
  readonly placeholder: boolean;
  /** Whether there is more to be told than this. */
  readonly more: boolean;
}

/** What the page asked for, and what the visitor looks for. */
export interface Wish {
  readonly grouped: boolean;
  readonly imageHosts: ImageHosts;
  /** Names a country by its code. */
  readonly country: (code: string) => Phrase;
  /** Ids of the people the visitor is left with. */
  readonly found?: ReadonlySet<string> | undefined;
}

/** The people of a feed for one reader; undefined when it knows nobody yet. */
export function speakersView(feed: Feed, reader: Reader, wish: Wish): SpeakersView | undefined {
  const all = speakersOf(feed, reader.say);
  if (all.length === 0) return undefined;
  const organizations = new Map(feed.organizations.map((entry) => [entry.id, entry]));
  const refused = new Set<string>();
  const listed = all
    .filter(({ person }) => wish.found?.has(person.id) ?? true)
    .map((speaker) => ({ speaker, sorted: reader.say(speaker.person.sortName ?? speaker.person.name)?.text ?? '' }))
    .sort((a, b) => rankOf(a.speaker) - rankOf(b.speaker) || reader.format.compare(a.sorted, b.sorted))
    .map(({ speaker }) => {
      const photo = photoView(speaker.person, reader, wish.imageHosts);
      if (photo.refused) refused.add(photo.refused);
      return { roles: speaker.roles, view: viewOf(speaker, photo.photo, organizations, reader, wish) };
    });
  const groups = wish.grouped
    ? groupsOf(listed)
    : [{ key: '', role: undefined, speakers: listed.map(({ view }) => view) }];
  return { groups, count: listed.length, refusedHosts: [...refused] };
}

/** Whether a meeting is behind us. */
export function isOver({ meeting }: Feed, now: number): boolean {
  return now >= (meetingTimes(meeting)?.end ?? Infinity);
}

/** Featured people first, placeholders last, and between them as the feed places them. */
function rankOf({ person }: Speaker): number {
  const { placeholder, featured, position } = person;
  return (placeholder ? 2 * FAR : featured ? 0 : FAR) + Math.max(0, Math.min(position ?? FAR, FAR) / 2);
}

/** Beyond every position that a feed gives. */
const FAR = 2 ** 40;

/** Everybody stands once, under their foremost role; who has none yet, among the speakers. */
function groupsOf(listed: readonly { readonly roles: readonly RoleView[]; readonly view: SpeakerView }[]): GroupView[] {
  const groups = new Map<string, { readonly key: string; readonly role: RoleView; readonly speakers: SpeakerView[] }>();
  for (const { roles, view } of listed) {
    const role = roles[0] ?? { role: 'speaker', name: undefined, key: 'speaker' };
    const group = groups.get(role.key) ?? { key: role.key, role, speakers: [] };
    groups.set(role.key, group);
    group.speakers.push(view);
  }
  return [...groups.values()].sort((a, b) => inRoleOrder(a.role, b.role));
}

function viewOf(
  { person, parts, roles, number }: Speaker,
  photo: PhotoView | undefined,
  organizations: ReadonlyMap<string, Organization>,
  { say, format }: Reader,
  { country }: Wish,
): SpeakerView {
  const name = say(person.name) ?? { text: '' };
  const bodies = (person.affiliation ?? []).map(({ organization, name: own }) =>
    asName(say(own) ?? say(organizations.get(organization ?? '')?.name)),
  );
  const placeholder = person.placeholder ?? false;
  return {
    id: person.id,
    number,
    prefix: say(person.honorificPrefix),
    name,
    initials: placeholder ? '' : initials(name, say(person.sortName)),
    photo,
    about: [say(person.jobTitle), ...bodies].filter((words) => words !== undefined),
    comma: format.comma,
    country: person.country ? country(person.country) : undefined,
    roles,
    placeholder,
    more: parts.length > 0 || say(person.description) !== undefined || (person.links?.length ?? 0) > 0,
  };
}
