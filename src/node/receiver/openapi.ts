import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { FORMS, type Leaf } from '../../feed/forms.js';
import { exportedSchema } from './export.js';
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

const schemaOf = (schema: unknown): Json => {
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

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const json = (name: string) => ({ content: { 'application/json': ref(name) } });
const answer = (description: string, name: string) => ({ description, ...json(name) });
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string' },
  description: 'The key of the body in quotation marks: the same for every try, another one for other answers.',
};
const parameter = (name: string) => [{ name, in: 'path', required: true, schema: { type: 'string' } }];
const refused = (...statuses: number[]) =>
  Object.fromEntries(
    statuses.map((status) => {
      const waits = status === 429 || status === 503;
      const headers = { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } };
      return [status, { ...answer('Refused; the code says why.', 'Refusal'), ...(waits && { headers }) }];
    }),
  );
/** Wherever pages of other sites are turned away, or the database may fail. */
const READING = [403, 503];
/** Besides, what is posted too often or is too large. */
const WRITING = [...READING, 413, 429];
const ORGANISER = { security: [{ organiserKey: [] }] };
const submitted = { requestBody: { required: true, ...json('Submission') } };
const watched = (operationId: string, summary: string, status: string, more: object = {}) => {
  const schema = { type: 'object', properties: { status: { const: status } }, required: ['status'] };
  return {
    get: {
      operationId,
      summary,
      responses: { 200: { description: 'Yes.', content: { 'application/json': { schema } } }, ...more },
    },
  };
};
const exported = (operationId: string, type: string, schema: Json) => ({
  get: {
    operationId,
    summary: 'All registrations, in order of arrival.',
    ...ORGANISER,
    responses: {
      200: { description: 'The registrations.', content: { [type]: { schema } } },
      ...refused(401, 404, ...READING),
    },
  },
});

/** The contract of the receiver as OpenAPI 3.1, from the schemas that it runs. */
export function openApi(server: string): object {
  const receipt = schemaOf(receiptSchema) as { properties: Json; required: string[] };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Registration receiver',
      version: '1.0.0',
      description: 'Receives the registrations for one meeting.',
    },
    servers: [{ url: server.replace(/\/$/, '') }],
    paths: {
      '/api/registrations': {
        get: {
          operationId: 'openDesk',
          summary: 'A ticket for one post, and whether registration is open.',
          responses: { 200: answer('The desk.', 'Desk'), ...refused(...READING) },
        },
        post: {
          operationId: 'register',
          summary: 'Registers somebody, once for each key.',
          parameters: [KEY],
          ...submitted,
          responses: {
            200: answer('It was stored before.', 'Receipt'),
            201: answer('It is stored.', 'Receipt'),
            ...refused(400, 404, 415, 422, ...WRITING),
          },
        },
      },
      '/api/registrations/{token}': {
        parameters: parameter('token'),
        get: {
          operationId: 'see',
          summary: 'A registration, for whoever has its link.',
          responses: { 200: answer('The registration.', 'Registration'), ...refused(404, ...READING) },
        },
        put: {
          operationId: 'change',
          summary: 'Other answers; place and reference stay.',
          ...submitted,
          responses: { 200: answer('It is changed.', 'Receipt'), ...refused(400, 404, 415, ...WRITING) },
        },
        delete: {
          operationId: 'withdraw',
          summary: 'Gives the place back and forgets the answers.',
          responses: { 200: answer('It is withdrawn.', 'Receipt'), ...refused(404, ...WRITING) },
        },
      },
      '/api/registrations/{token}/consents/{consent}': {
        parameters: [...parameter('token'), ...parameter('consent')],
        delete: {
          operationId: 'takeBack',
          summary: 'Withdraws a consent, at any time, with the answers that rest on it.',
          responses: { 200: answer('It is not given any more.', 'Receipt'), ...refused(404, ...WRITING) },
        },
      },
      '/api/registrations.json': exported('exportJson', 'application/json', {
        type: 'array',
        items: ref('Exported').schema,
      }),
      '/api/registrations.csv': exported('exportCsv', 'text/csv', { type: 'string' }),
      '/api/organiser/registrations/{reference}/approval': {
        parameters: parameter('reference'),
        post: {
          operationId: 'approve',
          summary: 'Confirms a registration that has a place.',
          ...ORGANISER,
          responses: { 200: answer('What has become of it.', 'Receipt'), ...refused(401, 404, ...WRITING) },
        },
      },
      '/api/organiser/registrations/{reference}': {
        parameters: parameter('reference'),
        delete: {
          operationId: 'erase',
          summary: 'Leaves nothing of a registration.',
          ...ORGANISER,
          responses: { 204: { description: 'It is erased.' }, ...refused(401, 404, ...WRITING) },
        },
      },
      '/api/openapi.json': {
        get: {
          operationId: 'contract',
          summary: 'This document.',
          responses: {
            200: { description: 'It.', content: { 'application/json': { schema: { type: 'object' } } } },
            ...refused(403),
          },
        },
      },
      '/healthz': watched('isAlive', 'Whether the process answers.', 'alive'),
      '/readyz': watched('isReady', 'Whether it takes registrations, its database included.', 'ready', refused(503)),
    },
    components: {
      securitySchemes: { organiserKey: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Submission: schemaOf(submissionSchema),
        Receipt: receipt,
        Refusal: schemaOf(refusalSchema),
        Desk: schemaOf(deskSchema),
        Registration: {
          ...receipt,
          properties: { ...receipt.properties, answers: schemaOf(SUBMISSION_FORMS.answers) },
          required: [...receipt.required, 'answers'],
        },
        Exported: schemaOf(exportedSchema),
      },
    },
  };
}
