import type { Path, Problem } from './check.js';
import { look } from './clean.js';
import { EXPECTED, feedSchema, FORMS, type Feed } from './schema.js';

interface Schema {
  readonly _zod: {
    readonly def: { readonly shape?: Record<string, Schema>; readonly innerType?: Schema; readonly element?: Schema };
  };
}

/**
 * What the owner of a feed should know though visitors lose nothing: fields of the contract that are not there, and texts
 * that are missing in a language the feed announces. `json` is the feed as written, `feed` what `checkFeed` made of it.
 */
export function reviewFeed(json: unknown, feed: Feed): Problem[] {
  const missing = EXPECTED.filter((path) => look(json, path) === undefined);
  return [
    ...missing.map((path): Problem => ({ level: 'warning', code: 'missing-field', path })),
    ...untranslated(feedSchema as unknown as Schema, feed, [], feed.languages ?? []),
  ];
}

function untranslated(schema: Schema, value: unknown, path: Path, languages: readonly string[]): Problem[] {
  const { shape, innerType, element } = schema._zod.def;
  if (value === undefined) return [];
  if (innerType) return untranslated(innerType, value, path, languages);
  if (element) {
    return (value as unknown[]).flatMap((entry, index) => untranslated(element, entry, [...path, index], languages));
  }
  if (shape) {
    return Object.entries(shape).flatMap(([key, inner]) =>
      untranslated(inner, (value as Record<string, unknown>)[key], [...path, key], languages),
    );
  }
  const isText = ([FORMS.text, FORMS.name] as unknown[]).includes(schema);
  if (!isText || typeof value === 'string') return [];
  const texts = value as Record<string, string>;
  const absent = languages.filter((language) => !texts[language]?.trim());
  return absent.length === 0
    ? []
    : [{ level: 'notice', code: 'missing-translation', path, args: { languages: absent.join(', ') } }];
}
