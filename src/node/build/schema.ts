import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { FORMS, type Leaf } from '../../feed/forms.js';
import { registrationSchema, REGISTRATION_FORMS } from '../../feed/registration-schema.js';
import { EXPECTED, feedSchema } from '../../feed/schema.js';
import { EXAMPLES } from './contract/examples.js';
import { FIELDS } from './contract/fields.js';
import { VALUES } from './contract/values.js';

/** A schema of JSON Schema, with the keywords that are looked at here. */
export type JsonSchema = { [keyword: string]: unknown } & {
  type?: string | string[];
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  examples?: readonly unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
};

/** Address of the published schema; the major version is part of it. */
export const SCHEMA_URL = 'https://u4ssc.itu.int/schema/meeting-1.json';

const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const CLOCK = String.raw`\d{2}:\d{2}(:\d{2})?(\.\d+)?`;

const ALL_FORMS = { ...FORMS, ...REGISTRATION_FORMS };

/** What JSON Schema cannot read off the refinements of the feed schema. */
export const KINDS: { readonly [Form in keyof typeof ALL_FORMS]: JsonSchema } = {
  name: {
    description: 'A string in the default language of the feed, or a map of BCP 47 language tag to string.',
    anyOf: [
      { type: 'string', minLength: 1 },
      { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
    ],
  },
  text: {
    description: 'A string in the default language of the feed, or a map of BCP 47 language tag to string.',
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
  condition: {
    description: 'A comparison with the answer to another question, or a list of such in all or any.',
    anyOf: [{ $ref: '#/$defs/comparison' }, { $ref: '#/$defs/all' }, { $ref: '#/$defs/any' }],
    examples: [{ field: 'attendance', equals: 'inPerson' }, { any: [{ field: 'email', isSet: false }] }],
  },
  questionId: {
    type: 'string',
    pattern: '^[A-Za-z][A-Za-z0-9_-]{0,63}$',
    description: 'Names a question, a consent or its answer: unique among both, stable between versions, never shown.',
  },
  count: { type: 'integer', minimum: 0 },
  limit: { description: 'A number, or a day.', anyOf: [{ type: 'number' }, { type: 'string', pattern: `^${DATE}$` }] },
  id: { type: 'string', minLength: 1 },
};

const COMPARABLE: JsonSchema = { type: ['string', 'number', 'boolean'] };
const comparison = (operator: string, operand: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { field: { type: 'string' }, [operator]: operand },
  required: ['field', operator],
  additionalProperties: false,
});
/** Lists of conditions hold comparisons, or one more level of lists. */
const listOfConditions = (key: string, ...parts: string[]): JsonSchema => ({
  type: 'object',
  properties: {
    [key]: {
      type: 'array',
      minItems: 1,
      maxItems: 20,
      items: { anyOf: parts.map((part) => ({ $ref: `#/$defs/${part}` })) },
    },
  },
  required: [key],
  additionalProperties: false,
});
const CONDITIONS: Readonly<Record<string, JsonSchema>> = {
  comparison: {
    anyOf: [
      comparison('equals', COMPARABLE),
      comparison('in', { type: 'array', minItems: 1, maxItems: 20, items: COMPARABLE }),
      comparison('notEquals', COMPARABLE),
      comparison('isSet', { type: 'boolean' }),
    ],
  },
  all: listOfConditions('all', 'comparison', 'innerAll', 'innerAny'),
  any: listOfConditions('any', 'comparison', 'innerAll', 'innerAny'),
  innerAll: listOfConditions('all', 'comparison'),
  innerAny: listOfConditions('any', 'comparison'),
};

function leafOf(schema: { _zod: { def: object } }): Leaf {
  return (schema._zod.def as { params?: Leaf }).params ?? {};
}

/** The feed contract as JSON Schema (draft 2020-12), for editors, other people's checkers and the documentation. */
export function publishedSchema(): JsonSchema {
  return withUnknownKeys(contractSchema());
}

/** The contract with every field described. */
export function contractSchema(): JsonSchema {
  const forms = new Map<unknown, JsonSchema>(
    Object.entries(ALL_FORMS).map(([form, schema]) => [schema, KINDS[form as keyof typeof ALL_FORMS]]),
  );
  const inJson = (schema: $ZodType) =>
    toJSONSchema(schema, {
      io: 'input',
      unrepresentable: 'any',
      override: ({ zodSchema, jsonSchema }) => {
        const { type, known } = leafOf(zodSchema);
        Object.assign(jsonSchema, type && { type }, known && { enum: known }, forms.get(zodSchema));
      },
    }) as JsonSchema;
  const schema = inJson(feedSchema);
  for (const path of EXPECTED) {
    const owner = path.slice(0, -1).reduce<JsonSchema>((node, key) => node.properties![key]!, schema);
    owner.required = [...new Set([...(owner.required ?? []), path.at(-1)!])];
  }
  const { $schema: _, ...registration } = inJson(registrationSchema);
  schema.properties!['registration'] = registration;
  return {
    ...described(schema),
    $defs: CONDITIONS,
    $id: SCHEMA_URL,
    title: 'Meeting feed, version 1',
    description: 'One meeting, as its widgets read it.',
  };
}

/** What a field is for goes before how it is written. */
function described(schema: JsonSchema, path = ''): JsonSchema {
  const { properties, items, description: form, examples = EXAMPLES[path], ...rest } = schema;
  const words = [FIELDS[path], form].filter((part) => part !== undefined).join('\n\n');
  const values = VALUES[path];
  return {
    ...rest,
    ...(words !== '' && { description: words }),
    ...(values && { enumDescriptions: (rest.enum ?? []).map((value) => values[value] ?? '') }),
    ...(examples && { examples }),
    ...(items && { items: described(items, `${path}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, inner]) => [key, described(inner, fieldPath(path, key))]),
      ),
    }),
  };
}

/** The name of a field in the descriptions: steps into lists go without saying. */
function fieldPath(path: string, key: string): string {
  return `${path.replaceAll('[]', '')}.${key}`.replace(/^\./, '');
}

/** Keys that nothing reads are no mistake to a checker; editors that know `deprecationMessage` mark them all the same. */
function withUnknownKeys(schema: JsonSchema): JsonSchema {
  const { properties, items, ...rest } = schema;
  return {
    ...rest,
    ...(items && { items: withUnknownKeys(items) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, withUnknownKeys(inner)])),
      patternProperties: { '^x-': {} },
      additionalProperties: {
        deprecationMessage: 'Nothing reads this here. Correct its name, take it out, or put x- in front of it.',
      },
    }),
  };
}
