import type { Path, Problem } from './check.js';
import { look } from './clean.js';
import { name, text } from './forms.js';
import { readRegistration } from './registration.js';
import { registrationSchema } from './registration-schema.js';
import { EXPECTED, feedSchema, type Feed } from './schema.js';

interface Schema {
  readonly _zod: {
    readonly def: { readonly shape?: Record<string, Schema>; readonly innerType?: Schema; readonly element?: Schema };
  };
}

/**
 * What the owner of a feed should know beside the problems of its check: fields of the contract that are not there, texts
 * that are missing in a language the feed announces, and what is wrong with its registration. `json` is the feed as written, `feed` what `checkFeed` made of it.
 */
export function reviewFeed(json: unknown, feed: Feed): Problem[] {
  const missing = EXPECTED.filter((path) => look(json, path) === undefined);
  return [
    ...missing.map((path): Problem => ({ level: 'warning', code: 'missing-field', path })),
    ...readRegistration(feed).problems,
    ...untranslated(feedSchema as unknown as Schema, feed, [], feed.languages ?? []),
    ...untranslated(registrationSchema as unknown as Schema, feed.registration, ['registration'], feed.languages ?? []),
  ];
}

/** `value` is what the feed says there, be it right or wrong. */
function untranslated(schema: Schema, value: unknown, path: Path, languages: readonly string[]): Problem[] {
  const { shape, innerType, element } = schema._zod.def;
  if (innerType) return untranslated(innerType, value, path, languages);
  if (typeof value !== 'object' || value === null) return [];
  if (element) {
    return Object.values(value).flatMap((entry, index) => untranslated(element, entry, [...path, index], languages));
  }
  if (shape) {
    return Object.entries(shape).flatMap(([key, inner]) =>
      untranslated(inner, (value as Record<string, unknown>)[key], [...path, key], languages),
    );
  }
  if (!([text, name] as unknown[]).includes(schema)) return [];
  const texts = value as Readonly<Record<string, unknown>>;
  const absent = languages.filter((language) => !/\S/.test((texts[language] as string | undefined) ?? ''));
  return absent.length === 0
    ? []
    : [{ level: 'notice', code: 'missing-translation', path, args: { languages: absent.join(', ') } }];
}
