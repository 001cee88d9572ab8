import type { Path, Problem } from '../../feed/check.js';
import type { FeedText } from '../../feed/schema.js';
import { parseTime } from '../../feed/time.js';
import { safeUrl } from '../../feed/url.js';
import { hash, MOST_ENTRIES } from './shelf.js';
import { readLanguage } from './languages.js';
import type { ConvertCode, Report } from './problems.js';
import { quotable, readName, readRich, type Markup, type Read } from './text.js';
import { durationText, readDuration, readMoment } from './times.js';
import { field, isFields } from './values.js';

/** What reading a source needs to know, and where it says what it met. */
export interface Setting {
  readonly report: Report;
  /** Where relative links of the source start. */
  readonly base: string | undefined;
  /** What its descriptions are written in. */
  readonly markup: Markup;
}

const LONGEST_ADDRESS = 2000;
const LONGEST_ID = 300;
const LONGEST_MAIL = 320;
const MOST_LANGUAGES = 200;
const MAIL = /^\s*(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+\s*$/i;

/** A place in parsed JSON, or in what was made to look like it: reads what stands there and reports what cannot be used. */
export class Item {
  readonly value: unknown;
  readonly path: Path;
  readonly #setting: Setting;

  constructor(value: unknown, path: Path, setting: Setting) {
    this.value = value;
    this.path = path;
    this.#setting = setting;
  }

  /** The same place, read by other rules. */
  with(setting: Partial<Setting>): Item {
    return new Item(this.value, this.path, { ...this.#setting, ...setting });
  }

  get base(): string | undefined {
    return this.#setting.base;
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  get isObject(): boolean {
    return isFields(this.value);
  }

  report(code: ConvertCode, args?: Problem['args']): void {
    this.#setting.report(code, this.path, args);
  }

  /** The first of these fields that says anything. */
  get(...keys: readonly string[]): Item {
    const key = keys.find((one) => !isNothing(field(this.value, one))) ?? keys[0]!;
    return this.#inner(key, field(this.value, key));
  }

  /** A key of a map, which is a text like others. */
  keyed(key: string): Item {
    return new Item(key, this.path, this.#setting);
  }

  /** Something else, at another place. */
  placed(path: Path, value: unknown): Item {
    return new Item(value, path, this.#setting);
  }

  /** The entries of a list; anything else stands for a list of one. */
  items(): Item[] {
    if (!Array.isArray(this.value)) return isNothing(this.value) ? [] : [this];
    const excess = this.value.length - MOST_ENTRIES;
    if (excess > 0) this.report('too-many', { kind: excess === 1 ? 'entry' : 'entries', found: excess });
    return this.value.slice(0, MOST_ENTRIES).map((value: unknown, index) => this.#inner(index, value));
  }

  /** Those entries of a list that are objects. */
  objects(): Item[] {
    return this.items().filter((item) => {
      if (item.exists && !item.isObject) item.#wrong('object');
      return item.isObject;
    });
  }

  /** The entries of a map, in the order of the source. */
  entries(): (readonly [key: string, item: Item])[] {
    if (!isFields(this.value)) {
      if (!isNothing(this.value)) this.#wrong('object');
      return [];
    }
    return Object.entries(this.value)
      .slice(0, MOST_ENTRIES)
      .map(([key, value]) => [key, this.#inner(key, value)] as const);
  }

  /** A string or number as it is written; undefined when it says nothing. */
  word(): string | undefined {
    const { value } = this;
    if (typeof value === 'number' && Number.isFinite(value)) return String(value);
    if (typeof value === 'string') return value.trim() || undefined;
    if (!isNothing(value) && typeof value !== 'boolean') this.#wrong('text');
    return undefined;
  }

  /** What identifies something in the source. */
  id(): string | undefined {
    const id = this.word();
    const text = id === undefined ? undefined : this.#noted(readName(id)) || undefined;
    return text !== undefined && text.length > LONGEST_ID ? hash(text) : text;
  }

  number(): number | undefined {
    const number = typeof this.value === 'string' && this.value.trim() ? Number(this.value) : this.value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  }

  /** One line of text, or such a line in several languages. */
  name(): FeedText | undefined {
    return this.#text((value) => readName(value));
  }

  /** The name as a list of one; of nothing when there is none. */
  names(): FeedText[] {
    const name = this.name();
    return name === undefined ? [] : [name];
  }

  /** A name that must be one string: of a map, the first. */
  line(): string | undefined {
    const name = this.name();
    return typeof name === 'object' ? Object.values(name)[0] : name;
  }

  /** The name of a person. An e-mail address in its place is private. */
  personName(): FeedText | undefined {
    const name = this.name();
    const found = typeof name === 'string' ? [name] : Object.values(name ?? {});
    if (!found.some(isMail)) return name;
    this.report('private-left-out');
    return undefined;
  }

  /** A description. */
  rich(): FeedText | undefined {
    return this.#text((value) => readRich(value, this.#setting.markup, this.#setting.base));
  }

  /** A link that a page may offer. */
  url(): string | undefined {
    const value = this.word();
    if (value === undefined || /^(?:#|n\/?a|-|none)?$/i.test(value)) return undefined;
    const { base } = this.#setting;
    const url = value.length > LONGEST_ADDRESS ? undefined : safeUrl(value, base);
    if (url?.startsWith('http')) return url;
    if (isMail(value) || url !== undefined) this.report('private-left-out');
    else if (base === undefined && safeUrl(value, 'https://feed.invalid/') !== undefined) this.report('relative-url');
    else this.report('unsafe-url');
    return undefined;
  }

  /** A time in one of the forms of the feed. */
  moment(): string | undefined {
    const value = this.word();
    if (value === undefined) return undefined;
    const moment = readMoment(value);
    if (moment === undefined) this.report('bad-time', { found: quotable(value) });
    else if (moment.late) this.report('clock-24');
    return moment?.time;
  }

  /** A day; of a time, its day as written. */
  date(): string | undefined {
    const value = this.word();
    if (value === undefined) return undefined;
    const date = /^\d{4}-\d\d-\d\d(?=$|[T ])/.exec(value)?.[0];
    if (date !== undefined && parseTime(date)) return date;
    this.report('bad-time', { found: quotable(value) });
    return undefined;
  }

  /** An ISO 8601 duration of what is longer than nothing. */
  duration(): string | undefined {
    const minutes = readDuration(this.value);
    return minutes === undefined ? undefined : durationText(minutes);
  }

  /** Languages that are spoken. */
  languages(): string[] | undefined {
    const word = Array.isArray(this.value) ? undefined : this.word();
    const words =
      word === undefined
        ? Array.isArray(this.value)
          ? this.items().map((item) => item.word())
          : []
        : word.split(/[,;/|]| and | & /);
    const found = words.flatMap((one) => {
      const tag = one === undefined ? undefined : readLanguage(one);
      if (tag === undefined && one?.trim() && !/^tb|^n\/?a/i.test(one))
        this.report('bad-language', { found: quotable(one) });
      return tag ?? [];
    });
    return found.length > 0 ? [...new Set(found)] : undefined;
  }

  #inner(key: string | number, value: unknown): Item {
    return new Item(value, [...this.path, key], this.#setting);
  }

  #wrong(expected: string): void {
    this.report('wrong-type', { expected });
  }

  #text(read: (value: string) => Read): FeedText | undefined {
    if (!isFields(this.value)) {
      const word = this.word();
      return word === undefined ? undefined : this.#noted(read(word)) || undefined;
    }
    const texts = new Map<string, string>();
    for (const [key, item] of this.entries().slice(0, MOST_LANGUAGES)) {
      const word = isFields(item.value) ? undefined : item.word();
      const tag = word === undefined ? undefined : readLanguage(key);
      const text = tag === undefined ? '' : this.#noted(read(word!));
      if (tag !== undefined && text !== '' && !texts.has(tag)) texts.set(tag, text);
    }
    return texts.size > 0 ? Object.fromEntries(texts) : undefined;
  }

  #noted({ text, converted, cut }: Read): string {
    if (converted) this.report('markup-converted');
    if (cut) this.report('text-cut');
    return text;
  }
}

function isMail(text: string): boolean {
  return text.length <= LONGEST_MAIL && MAIL.test(text);
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
