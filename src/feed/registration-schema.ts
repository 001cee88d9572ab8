import type * as z from 'zod/mini';
import { isCondition, type Condition } from './condition.js';
import { as, boolean, id, leaf, listOf, name, object, oneOf, string, stringThat, text, time, url } from './forms.js';
import { parseTime } from './time.js';

/** What a question can ask for. No type asks for a password, a card, a passport or identity number, or a file. */
export const FIELD_TYPES = [
  'text',
  'textarea',
  'email',
  'tel',
  'url',
  'number',
  'date',
  'select',
  'radio',
  'checkbox',
  'checkboxes',
  'country',
  'language',
  'organization',
  'sessions',
  'statement',
] as const;

/** What browsers may fill in by themselves. */
export const AUTOCOMPLETE = [
  'name',
  'given-name',
  'family-name',
  'email',
  'organization',
  'organization-title',
  'country',
  'tel',
  'off',
] as const;

const condition = as<z.ZodMiniCustom<Condition, Condition>>(leaf({ code: 'bad-condition' }, isCondition));
/** Names a control of the form and the answer to it. */
const questionId = stringThat((value) => /^[a-z][\w-]{0,63}$/i.test(value) && !(value in {}), 'bad-id');
const count = as<z.ZodMiniNumber>(
  leaf<number>({ type: 'number', code: 'bad-count' }, (value) => Number.isSafeInteger(value) && value >= 0),
);
const limit = as<z.ZodMiniCustom<number | string, number | string>>(
  leaf({ code: 'bad-limit' }, (value) =>
    typeof value === 'string' ? parseTime(value)?.kind === 'date' : Number.isFinite(value),
  ),
);

/** The kinds of value with a form of their own, for the published schema to describe. */
export const REGISTRATION_FORMS = { condition, questionId, count, limit };

const option = object({ value: id }, { name: text });

const field = object(
  { id: questionId, type: oneOf(FIELD_TYPES), name },
  {
    description: text,
    required: boolean,
    options: listOf(option),
    autocomplete: oneOf(AUTOCOMPLETE),
    maxLength: count,
    min: limit,
    max: limit,
    visibleWhen: condition,
    requiredWhen: condition,
    sensitive: oneOf(['none', 'personal', 'special']),
    purpose: text,
  },
);

export const registrationSchema = object(
  {},
  {
    status: oneOf(['notOpen', 'open', 'waitingList', 'full', 'closed', 'invitationOnly', 'notNeeded']),
    required: boolean,
    url,
    validFrom: time,
    validThrough: time,
    maximumAttendeeCapacity: count,
    remainingAttendeeCapacity: count,
    categories: listOf(object({ id, name }, { description: text, requiresApproval: boolean })),
    sections: listOf(object({ id, fields: listOf(questionId) }, { name: text, description: text })),
    fields: listOf(field),
    consents: listOf(
      object({ id: questionId, text: name }, { required: boolean, url, version: string, fields: listOf(questionId) }),
    ),
    privacy: object(
      {},
      {
        controller: text,
        purpose: text,
        legalBasis: text,
        recipients: text,
        transfers: text,
        rights: text,
        url,
      },
    ),
    confirmation: object({}, { text, url }),
    formId: id,
  },
);

/** The part of a feed about registration, as its owner writes it. */
export type RegistrationInput = z.infer<typeof registrationSchema>;
export type FieldInput = z.infer<typeof field>;
export type FieldType = FieldInput['type'];
export type Option = z.infer<typeof option>;
