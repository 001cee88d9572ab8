import { $ZodArray, $ZodCustom, $ZodObject, $ZodOptional } from 'zod/v4/core';
import type * as z from 'zod/mini';
import { durationOf, parseTime } from './time.js';
import { safeUrl } from './url.js';

// zod/mini's types over the four parts of zod that a feed needs; what visitors load is lighter still, see zod-parts.ts.
export type Schema = z.ZodMiniType;
export const as = <T>(schema: unknown) => schema as T;
type Shape = Readonly<Record<string, Schema>>;
const maybe = (innerType: Schema) => new $ZodOptional({ type: 'optional', innerType });

/** An object: what it must have, then what it may have. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- no optional properties
export const object = <const R extends Shape, const O extends Shape = {}>(required: R, rest = {} as O) => {
  const optional = Object.entries(rest).map(([key, innerType]) => [key, maybe(innerType)]);
  return as<z.ZodMiniObject<R & { [K in keyof O]: z.ZodMiniOptional<O[K]> }>>(
    new $ZodObject({ type: 'object', shape: { ...required, ...(Object.fromEntries(optional) as Shape) } }),
  );
};
/** A list; the checker takes bad entries out and leaves gaps until it is done. */
export const listOf = <T extends Schema>(element: T) =>
  as<z.ZodMiniArray<T>>(new $ZodArray({ type: 'array', element: maybe(element) }));

/** What a leaf tells the checker and the published schema of itself. */
export interface Leaf {
  /** The problem when it does not hold. */
  readonly code?: string;
  readonly type?: 'string' | 'number' | 'boolean' | 'object';
  readonly known?: readonly string[];
  /** What must hold of each entry of a map. */
  readonly entry?: (value: unknown) => boolean;
}

export const leaf = <T>(params: Leaf, holds: (value: T) => boolean) =>
  new $ZodCustom({
    type: 'custom',
    check: 'custom',
    fn: (value) => (params.type === undefined || typeof value === params.type) && holds(value as T),
    params: params as Record<string, unknown>,
  });
export const stringThat = (holds: (value: string) => boolean, code = 'wrong-type') =>
  as<z.ZodMiniString>(leaf({ type: 'string', code }, holds));
export const oneOf = <const T extends string>(known: readonly T[]) =>
  as<z.ZodMiniEnum<{ [K in T]: K }>>(
    leaf<T>({ type: 'string', known, code: 'unknown-value' }, (value) => known.includes(value)),
  );
type Words<S extends string> = S extends `${infer First} ${infer Rest}` ? First | Words<Rest> : S;
/** The same of words that are parted by spaces: lighter for the visitor than a list. */
export const among = <const S extends string>(words: S) => oneOf(words.split(' ') as Words<S>[]);
export const matching = (pattern: RegExp, code: string) => stringThat((value) => pattern.test(value), code);
export const string = stringThat(() => true);
export const boolean = as<z.ZodMiniBoolean>(leaf({ type: 'boolean' }, () => true));
export const number = as<z.ZodMiniNumber>(leaf({ type: 'number', code: 'wrong-type' }, Number.isFinite));
export const id = matching(/./, 'empty-id');
export const language = stringThat(isLanguageTag, 'bad-language-tag');
export const url = stringThat(isUrl, 'unsafe-url');
export const time = stringThat((value) => parseTime(value) !== undefined, 'bad-time');
export const date = stringThat((value) => parseTime(value)?.kind === 'date', 'bad-date');
export const clock = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'bad-clock');
export const duration = stringThat((value) => durationOf(value) !== undefined, 'bad-duration');
export const color = matching(/^#[\da-f]{6}$/i, 'bad-color');

/** A string in the feed's `defaultLanguage`, or a map of BCP 47 tag to string. */
export type FeedText = string | Readonly<Record<string, string>>;

type Urls = Readonly<Record<string, string>>;

/** One check for both forms: cheaper for the visitor than a union of two schemas. The published schema spells it out. */
export const text = as<z.ZodMiniCustom<FeedText, FeedText>>(leaf({ entry: isString, code: 'not-a-text' }, isText));
/** What has to be called something. */
export const name = as<z.ZodMiniCustom<FeedText, FeedText>>(leaf({ entry: isString, code: 'not-a-text' }, isName));
export const urls = as<z.ZodMiniCustom<Urls, Urls>>(leaf({ entry: isUrl, code: 'unsafe-url' }, isUrlMap));

/** A part of the feed that only those who need it read further. */
export type Unread = Readonly<Record<string, unknown>>;
export const unread = as<z.ZodMiniCustom<Unread, Unread>>(
  leaf({ type: 'object', code: 'wrong-type' }, (value) => !Array.isArray(value)),
);

/** The kinds of value with a form of their own, for the published schema to describe. */
export const FORMS = { text, name, url, urls, time, date, clock, duration, color, language, id };

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isText(value: unknown): boolean {
  return isString(value) || isMap(value, isString);
}

function isName(value: unknown): boolean {
  return (
    isText(value) &&
    (isString(value) ? [value] : Object.values(value as object)).some((words) => /\S/.test(words as string))
  );
}

function isUrl(value: unknown): boolean {
  return isString(value) && safeUrl(value, 'https://feed.invalid/') !== undefined;
}

function isUrlMap(value: unknown): boolean {
  return isMap(value, isUrl);
}

function isMap(value: unknown, holds: (entry: unknown) => boolean): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
