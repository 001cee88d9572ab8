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

/** Lists whose entries say who or what they are: by a name, or by the id of an entry elsewhere. */
const NAMED = [
  ['sessions', 'people', 'person'],
  ['people', 'affiliation', 'organization'],
] as const;

/**
 * What the owner of a feed should know beside the problems of its check: fields of the contract that are not there,
 * entries that name nobody, texts that are missing in a language the feed announces, and what is wrong with its
 * registration. `json` is the feed as written, `feed` what `checkFeed` made of it.
 */
export function reviewFeed(json: unknown, feed: Feed): Problem[] {
  const missing = EXPECTED.filter((path) => look(json, path) === undefined);
  return [
    ...missing.map((path): Problem => ({ level: 'warning', code: 'missing-field', path })),
    ...nameless(json),
    ...readRegistration(feed).problems,
    ...untranslated(feedSchema as unknown as Schema, feed, [], feed.languages ?? []),
    ...untranslated(registrationSchema as unknown as Schema, feed.registration, ['registration'], feed.languages ?? []),
  ];
}

/** Entries that are not shown because nothing in them says who or what they are. */
function nameless(json: unknown): Problem[] {
  return NAMED.flatMap(([list, inner, reference]) =>
    entriesOf(json, list).flatMap((owner, at) =>
      entriesOf(owner, inner).flatMap((entry, index): Problem[] => {
        if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return [];
        const { name: own, [reference]: named } = entry as Record<string, unknown>;
        return (own ?? named ?? undefined) === undefined
          ? [{ level: 'error', code: 'missing-field', path: [list, at, inner, index, 'name'] }]
          : [];
      }),
    ),
  );
}

function entriesOf(owner: unknown, list: string): readonly unknown[] {
  const entries = look(owner, [list]);
  return Array.isArray(entries) ? entries : [];
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
