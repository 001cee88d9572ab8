import { toJSONSchema } from 'zod/v4/core';
import { EXPECTED, FORMS, feedSchema, type Leaf } from '../../feed/schema.js';

type JsonSchema = Record<string, unknown> & { required?: string[]; properties?: Record<string, JsonSchema> };

/** Address of the published schema; the major version is part of it. */
export const SCHEMA_URL = 'https://u4ssc.itu.int/schema/meeting-1.json';

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`\d{2}:\d{2}(:\d{2})?(\.\d+)?`;

/** What JSON Schema cannot read off the refinements of the feed schema. */
const DESCRIPTIONS: { readonly [Form in keyof typeof FORMS]: JsonSchema } = {
  name: {
    description: 'A name: a string in the default language of the feed, or a map of BCP 47 language tag to string.',
    anyOf: [
      { type: 'string', minLength: 1 },
      { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
    ],
  },
  text: {
    description: 'Text: a string in the default language of the feed, or a map of BCP 47 language tag to string.',
    anyOf: [{ type: 'string' }, { type: 'object', additionalProperties: { type: 'string' } }],
    examples: ['Opening', { en: 'Opening', es: 'Apertura' }],
  },
  url: { type: 'string', format: 'uri-reference', description: 'A link: https, http, mailto or tel.' },
  urls: {
    type: 'object',
    additionalProperties: { type: 'string', format: 'uri-reference' },
    description: 'A map of BCP 47 language tag to link.',
  },
  time: {
    type: 'string',
    pattern: `^${DATE}(T${CLOCK}(Z|[+-]\\d{2}:\\d{2})?)?$`,
    description: 'A day, a wall clock in the time zone of the meeting, or RFC 3339 with an offset.',
    examples: ['2024-09-19', '2024-09-19T13:10', '2024-09-19T13:10:00+02:00'],
  },
  date: { type: 'string', pattern: `^${DATE}$`, description: 'A day.', examples: ['2024-09-19'] },
  clock: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description: 'A time of day.', examples: ['04:00'] },
  duration: { type: 'string', description: 'An ISO 8601 duration.', examples: ['PT1H30M', 'PT15M'] },
  color: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$', description: 'A colour.', examples: ['#0b57a4'] },
  language: { type: 'string', description: 'A BCP 47 language tag.', examples: ['en', 'es-MX', 'zh-Hans'] },
  id: { type: 'string', minLength: 1, description: 'Unique in its list, stable between versions, never shown.' },
};

function leafOf(schema: { _zod: { def: object } }): Leaf {
  return (schema._zod.def as { params?: Leaf }).params ?? {};
}

/** The feed contract as JSON Schema (draft 2020-12), for editors and other people's checkers. */
export function publishedSchema(): JsonSchema {
  const forms = new Map<unknown, JsonSchema>(
    Object.entries(FORMS).map(([form, schema]) => [schema, DESCRIPTIONS[form as keyof typeof FORMS]]),
  );
  const schema = toJSONSchema(feedSchema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type, known } = leafOf(zodSchema);
      Object.assign(jsonSchema, type && { type }, known && { enum: known }, forms.get(zodSchema));
    },
  }) as JsonSchema;
  for (const path of EXPECTED) {
    const owner = path.slice(0, -1).reduce<JsonSchema>((node, key) => node.properties![key]!, schema);
    owner.required = [...new Set([...(owner.required ?? []), path.at(-1)!])];
  }
  return { ...schema, $id: SCHEMA_URL, title: 'Meeting feed, version 1' };
}
