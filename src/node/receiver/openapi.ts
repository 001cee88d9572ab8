import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { FORMS, type Leaf } from '../../feed/forms.js';
import {
  deskSchema,
  receiptSchema,
  refusalSchema,
  SUBMISSION_FORMS,
  submissionSchema,
} from '../../registration/submission.js';

type Json = Readonly<Record<string, unknown>>;

/** What JSON Schema cannot read off the refinements. */
const DESCRIPTIONS = new Map<unknown, Json>([
  [
    SUBMISSION_FORMS.answers,
    {
      type: 'object',
      description: 'Answers by the id of their question in the feed; `category` for the category.',
      additionalProperties: {
        anyOf: [
          { type: 'string' },
          { type: 'number' },
          { type: 'boolean' },
          { type: 'array', items: { type: 'string' } },
        ],
      },
      maxProperties: 100,
    },
  ],
  [
    SUBMISSION_FORMS.key,
    { type: 'string', pattern: '^[A-Za-z0-9_-]{16,64}$', description: 'As in the Idempotency-Key header.' },
  ],
  [SUBMISSION_FORMS.reference, { type: 'string', examples: ['ACD-EFG-HJK'] }],
  [
    SUBMISSION_FORMS.args,
    { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
  ],
  [FORMS.time, { type: 'string', format: 'date-time' }],
  [FORMS.url, { type: 'string', format: 'uri' }],
  [FORMS.language, { type: 'string', description: 'A BCP 47 language tag.' }],
  [FORMS.id, { type: 'string', minLength: 1 }],
]);

const schemaOf = (schema: unknown): object => {
  const { $schema: _, ...json } = toJSONSchema(schema as $ZodType, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type, known } = (zodSchema._zod.def as { params?: Leaf }).params ?? {};
      Object.assign(jsonSchema, type && { type }, known && { enum: known }, DESCRIPTIONS.get(zodSchema));
    },
  });
  return json;
};

const ref = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
});
const answer = (description: string, name: string) => ({ description, ...ref(name) });
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'The key of the body in quotation marks: the same for every try, another one for other answers.',
};
const parameter = (name: string) => [{ name, in: 'path', required: true, schema: { type: 'string' } }];
const refused = (...statuses: number[]) =>
  Object.fromEntries(statuses.map((status) => [status, answer('Refused; the code says why.', 'Refusal')]));
const ORGANISER = [{ organiserKey: [] }];
const exported = (operationId: string, type: string, schema: Json) => ({
  get: {
    operationId,
    summary: 'All registrations, for the organiser.',
    security: ORGANISER,
    responses: { 200: { description: 'The registrations.', content: { [type]: { schema } } }, ...refused(401, 404) },
  },
});

/** The contract of the receiver as OpenAPI 3.1, from the schemas that it runs. */
export function openApi(server: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Registration receiver',
      version: '1.0.0',
      description: 'Receives the registrations for one meeting.',
    },
    servers: [{ url: server }],
    paths: {
      '/api/registrations': {
        get: {
          operationId: 'openDesk',
          summary: 'A ticket for one post, and whether registration is open.',
          responses: { 200: answer('The desk.', 'Desk') },
        },
        post: {
          operationId: 'register',
          summary: 'Registers somebody, once for each key.',
          parameters: [KEY],
          requestBody: { required: true, ...ref('Submission') },
          responses: {
            200: answer('It was stored before.', 'Receipt'),
            201: answer('It is stored.', 'Receipt'),
            ...refused(400, 403, 404, 413, 415, 422, 429, 503),
          },
        },
      },
      '/api/registrations/{token}': {
        parameters: parameter('token'),
        get: {
          operationId: 'see',
          summary: 'A registration, for whoever has its link.',
          responses: { 200: answer('The registration.', 'Registration'), ...refused(404) },
        },
        put: {
          operationId: 'change',
          summary: 'Other answers; place and reference stay.',
          requestBody: { required: true, ...ref('Submission') },
          responses: { 200: answer('It is changed.', 'Receipt'), ...refused(400, 403, 404) },
        },
        delete: {
          operationId: 'withdraw',
          summary: 'Gives the place back and forgets the answers.',
          responses: { 200: answer('It is withdrawn.', 'Receipt'), ...refused(404) },
        },
      },
      '/api/registrations.json': exported('exportJson', 'application/json', {
        type: 'array',
        items: { type: 'object' },
      }),
      '/api/registrations.csv': exported('exportCsv', 'text/csv', { type: 'string' }),
      '/api/organiser/registrations/{reference}/approval': {
        parameters: parameter('reference'),
        post: {
          operationId: 'approve',
          summary: 'Confirms a registration that has a place.',
          security: ORGANISER,
          responses: { 200: answer('It is confirmed.', 'Receipt'), ...refused(401, 404) },
        },
      },
      '/api/organiser/registrations/{reference}': {
        parameters: parameter('reference'),
        delete: {
          operationId: 'erase',
          summary: 'Leaves nothing of a registration.',
          security: ORGANISER,
          responses: { 204: { description: 'It is erased.' }, ...refused(401, 404) },
        },
      },
    },
    components: {
      securitySchemes: { organiserKey: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Submission: schemaOf(submissionSchema),
        Receipt: schemaOf(receiptSchema),
        Refusal: schemaOf(refusalSchema),
        Desk: schemaOf(deskSchema),
        Registration: {
          allOf: [
            { $ref: '#/components/schemas/Receipt' },
            { type: 'object', properties: { answers: { type: 'object' } }, required: ['answers'] },
          ],
        },
      },
    },
  };
}
