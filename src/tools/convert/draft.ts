import type {
  Feed,
  FeedDocument,
  FeedInput,
  FeedText,
  Meeting,
  Participant,
  Person,
  Room,
  Session,
  Track,
} from '../../feed/schema.js';
import type { Item } from './item.js';
import { documentKindOf, saysCancelled } from './kinds.js';
import type { Report } from './problems.js';
import { hash, MOST_ENTRIES, Shelf } from './shelf.js';

/** What whoever converts says that the source may not. */
export interface ConvertOptions {
  /** An IANA name, for sources without one. */
  readonly timeZone?: string | undefined;
  /** BCP 47 tag of the texts, for sources that do not say. */
  readonly language?: string | undefined;
  /** Where relative links of the source start. */
  readonly base?: string | undefined;
  /** What the meeting is called, for sources that do not say. */
  readonly name?: string | undefined;
  /** For tables: which of their columns stand for ours. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
  /** Called now and then with the number of sessions that were read. */
  readonly onProgress?: ((sessions: number) => void) | undefined;
}

export type SessionContent = Omit<Session, 'id' | 'parent' | 'name'>;

/** A session in the making: ids and times are settled when all are known. */
export interface Entry {
  readonly item: Item;
  readonly id: string | undefined;
  /** May be named after it was added: a part can stand before the whole. */
  parent: Entry | undefined;
  /** The day it is listed under, where the source has such lists. */
  readonly listedOn: string | undefined;
  readonly content: SessionContent & { readonly name: FeedText };
}

interface Place {
  readonly parent?: Entry | undefined;
  readonly listedOn?: string | undefined;
}

/** What is known of the meeting; its name may have to come from elsewhere. */
export type MeetingContent = Omit<Meeting, 'name'> & { readonly name?: FeedText | undefined };

/** What a source says of the meeting and of the feed itself. */
export interface Frame {
  readonly meeting: MeetingContent;
  readonly item: Item;
  readonly id?: string | undefined;
  readonly defaultLanguage?: string | undefined;
  readonly dateModified?: string | undefined;
  readonly sequence?: number | undefined;
  readonly refreshInterval?: string | undefined;
  readonly theme?: FeedInput['theme'];
  /** Minutes after midnight at which the source says that days begin. */
  readonly dayChanges?: readonly number[];
}

/** Collects what an importer finds. */
export class Draft {
  readonly options: ConvertOptions;
  readonly report: Report;
  readonly people = new Shelf<Person>();
  readonly rooms = new Shelf<Room>();
  readonly tracks = new Shelf<Track>();
  readonly documents = new Shelf<FeedDocument>();
  readonly organizations = new Shelf<Feed['organizations'][number]>();
  readonly entries: Entry[] = [];
  #missed = 0;

  constructor(options: ConvertOptions, report: Report) {
    this.options = options;
    this.report = report;
  }

  /** How many sessions there was no room for. */
  get missed(): number {
    return this.#missed;
  }

  /** Adds a session; undefined when it has no name, or when there are too many. */
  add(
    item: Item,
    id: string | undefined,
    name: FeedText | undefined,
    content: SessionContent,
    place: Place = {},
  ): Entry | undefined {
    if (name === undefined) {
      item.report('unnamed');
      return undefined;
    }
    if (this.entries.length >= MOST_ENTRIES) {
      this.#missed++;
      return undefined;
    }
    if (
      content.eventStatus !== 'EventCancelled' &&
      Object.values(typeof name === 'string' ? [name] : name).some(saysCancelled)
    ) {
      item.report('cancel-word');
    }
    const entry: Entry = { item, id, parent: place.parent, listedOn: place.listedOn, content: { name, ...content } };
    this.entries.push(entry);
    if (this.entries.length % 250 === 0) this.options.onProgress?.(this.entries.length);
    return entry;
  }

  /** The room or track of a name, which is added when it is new. */
  byName(shelf: Shelf<Room> | Shelf<Track>, name: FeedText | undefined): string[] | undefined {
    const id = name === undefined ? undefined : (shelf.named(name) ?? shelf.mention({ name }));
    return id === undefined ? undefined : [id];
  }

  /** Somebody in a session, by name and perhaps id. */
  participant(
    id: string | undefined,
    name: FeedText | undefined,
    about: Partial<Person> = {},
    role?: string,
  ): Participant[] {
    if (name === undefined) return [];
    const known = { name, ...about };
    const person = id === undefined ? this.people.mention(known) : this.people.put(id, known, true);
    return person === undefined ? [{ name, role }] : [{ person, role }];
  }

  /** A file of a session; its id is made of its address. */
  document(url: string | undefined, name: FeedText | undefined, ...kinds: readonly (string | undefined)[]): string[] {
    if (url === undefined) return [];
    const title = name ?? decodeURI_(url.split(/[?#]/)[0]!.split('/').filter(Boolean).at(-1) ?? url);
    const type = documentKindOf(...kinds, typeof title === 'string' ? title : undefined, url);
    const id = this.documents.put(hash(url), { name: title, type, url });
    return id === undefined ? [] : [id];
  }
}

function decodeURI_(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
