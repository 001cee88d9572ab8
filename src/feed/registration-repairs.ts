import type { Path, Problem } from './check.js';
import { takeOut } from './clean.js';
import type { Condition } from './condition.js';
import type { Category, Consent, Field, Form, FormSection, Privacy } from './registration.js';
import { CHOICES, present, repairConditions, type Gappy, type Report } from './registration-conditions.js';
import type { FieldInput, Option, RegistrationInput } from './registration-schema.js';
import type { Feed } from './schema.js';

const MAX = { categories: 12, sections: 60, fields: 60, consents: 20, options: 300 } as const;

const LONGEST: Readonly<Partial<Record<FieldInput['type'], number>>> = {
  textarea: 2000,
  email: 254,
  tel: 40,
  url: 2000,
};
const LONGEST_NAME = 128;
const LONGEST_TEXT = 200;
const LONGEST_OF_ALL = 2000;

type Source = Pick<Feed, 'meeting' | 'sessions'>;
type SectionInput = NonNullable<RegistrationInput['sections']>[number];
type ConsentInput = NonNullable<RegistrationInput['consents']>[number];

/**
 * Makes the questions of a feed consistent, in place, and puts them together: ids unique, references pointing at something,
 * conditions that end, nothing delicate asked without consent. Undefined when nobody can be asked anything.
 */
export function repairForm(input: RegistrationInput, source: Source, problems: Problem[]): Form | undefined {
  const report: Report = (code, path, args) =>
    problems.push({ level: 'error', code, path: ['registration', ...path], ...(args && { args }) });

  for (const list of ['categories', 'sections', 'fields', 'consents'] as const)
    cut(input[list], MAX[list], [list], report);
  uniqueIds(input, report);
  const fields: Gappy<FieldInput> = input.fields ?? [];
  const consents: Gappy<ConsentInput> = input.consents ?? [];
  fields.forEach((field, at) => field && repairChoices(field, ['fields', at], source, report));
  fields.forEach((field, at) => {
    if (field && CHOICES.includes(field.type) && present(field.options).length === 0) {
      report('missing-options', ['fields', at, 'options']);
      takeOut(input.fields, at);
    }
  });
  repairConsents(input, report);
  repairConditions(input, report);
  const privacy = wholePrivacy(input, report);
  const asked = present(fields).map((field) => complete(field, present(consents)));
  if (asked.length === 0 || privacy === undefined) return undefined;
  const sections = intoSections(input, asked, report);
  return {
    categories: present<Category>(input.categories),
    sections,
    fields: sections.flatMap((section) => section.fields),
    consents: present(consents).map((consent): Consent => ({ ...consent, fields: present(consent.fields) })),
    privacy,
  };
}

function cut(list: unknown[] | undefined, limit: number, path: Path, report: Report): void {
  if (list === undefined || list.length <= limit) return;
  report('too-many', path, { limit, found: list.length });
  list.length = limit;
}

function uniqueIds({ categories = [], sections = [], fields = [], consents = [] }: RegistrationInput, report: Report) {
  const apart = (lists: readonly (readonly [key: string, list: Gappy<{ id: string }>])[], taken: readonly string[]) => {
    const known = new Set(taken);
    for (const [key, list] of lists) {
      list.forEach((entry, at) => {
        if (entry === undefined) return;
        if (known.has(entry.id)) {
          // Answers are kept by id: one that is changed here would be another question to the receiver.
          report('duplicate-id', [key, at, 'id'], { id: entry.id });
          takeOut(list, at);
        }
        known.add(entry.id);
      });
    }
  };
  apart([['categories', categories]], []);
  apart([['sections', sections]], []);
  apart(
    [
      ['fields', fields],
      ['consents', consents],
    ],
    ['category'],
  );
}

/** What can be chosen: values once each, sessions that there are, and what the meeting offers where the feed names none. */
function repairChoices(field: FieldInput, path: Path, { meeting, sessions: listed }: Source, report: Report): void {
  const sessions = present(listed);
  cut(field.options, MAX.options, [...path, 'options'], report);
  const known = new Set<string>();
  const named = new Map(sessions.map((session) => [session.id, session.name]));
  (field.options as (Option | undefined)[] | undefined)?.forEach((option, at) => {
    if (option === undefined) return;
    const unknown = field.type === 'sessions' && !named.has(option.value);
    if (unknown || known.has(option.value)) {
      report(unknown ? 'unknown-session' : 'duplicate-id', [...path, 'options', at, 'value'], { id: option.value });
      takeOut(field.options, at);
    }
    known.add(option.value);
  });
  if (field.type === 'sessions') {
    const chosen = present(field.options);
    const offered =
      chosen.length > 0 ? chosen : sessions.filter(({ type }) => type !== 'break').map(({ id }) => ({ value: id }));
    field.options = offered.slice(0, MAX.options).map((option) => ({ name: named.get(option.value)!, ...option }));
  } else if (field.type === 'language' && present(field.options).length === 0) {
    const interpreted = present(meeting.interpretation).map(({ language }) => language);
    field.options = [...new Set([...present(meeting.inLanguage), ...interpreted])].map((value) => ({ value }));
  }
}

/** What may reveal health or belief is never compulsory, and asked only once somebody has agreed to it. */
function repairConsents(input: RegistrationInput, report: Report): void {
  const fields: Gappy<FieldInput> = input.fields ?? [];
  const consents: Gappy<ConsentInput> = input.consents ?? [];
  const known = new Set(present(fields).map(({ id }) => id));
  const covered = new Set<string>();
  consents.forEach((consent, at) => {
    consent?.fields?.forEach((id, index) => {
      const path = ['consents', at, 'fields', index];
      if (known.has(id) && !covered.has(id)) covered.add(id);
      else {
        report(known.has(id) ? 'duplicate-id' : 'unknown-field', path, { id });
        takeOut(consent.fields, index);
      }
    });
    if (consent?.required && present(consent.fields).length > 0) {
      report('required-consent', ['consents', at, 'required'], { id: consent.id });
      delete consent.required;
    }
  });
  fields.forEach((field, at) => {
    if (field?.sensitive !== 'special') return;
    if (!covered.has(field.id)) {
      report('missing-consent', ['fields', at], { id: field.id });
      takeOut(fields, at);
    } else if (field.required || field.requiredWhen) {
      report('required-special', ['fields', at, 'required'], { id: field.id });
      delete field.required;
      delete field.requiredWhen;
    }
  });
}

/** The condition of a question with that of the consent it stands under. */
function conditionOf(field: FieldInput, consents: readonly ConsentInput[]): Condition | undefined {
  const consent = consents.find(({ fields }) => fields?.includes(field.id));
  if (consent === undefined) return field.visibleWhen;
  const given: Condition = { field: consent.id, equals: true };
  return field.visibleWhen === undefined ? given : { all: [given, field.visibleWhen] };
}

function wholePrivacy({ privacy, fields }: RegistrationInput, report: Report): Privacy | undefined {
  const { controller, purpose, legalBasis, recipients, transfers, rights, url } = privacy ?? {};
  const rows = { controller, purpose, legalBasis, recipients, transfers, rights };
  const missing = Object.entries(rows).flatMap(([key, text]) => (text === undefined ? [key] : []));
  if (missing.length === 0) return { ...(rows as Privacy), ...(url !== undefined && { url }) };
  if (present<FieldInput>(fields).length > 0) for (const key of missing) report('missing-field', ['privacy', key]);
  return undefined;
}

function complete(field: FieldInput, consents: readonly ConsentInput[]): Field {
  const visibleWhen = conditionOf(field, consents);
  const natural = /name$/.test(field.autocomplete ?? '') ? LONGEST_NAME : (LONGEST[field.type] ?? LONGEST_TEXT);
  return {
    ...field,
    ...(visibleWhen && { visibleWhen }),
    options: present(field.options),
    maxLength: Math.min(field.maxLength || natural, LONGEST_OF_ALL),
  };
}

/** Every question in one section: those that no section names come first. */
function intoSections(input: RegistrationInput, asked: readonly Field[], report: Report): FormSection[] {
  const left = new Map(asked.map((field) => [field.id, field]));
  const all = new Set(left.keys());
  const sections = (input.sections ?? []).flatMap((section: SectionInput | undefined, at) => {
    if (section === undefined) return [];
    const { fields, ...rest } = section;
    const found = fields.flatMap((id: string | undefined, index) => {
      if (id === undefined) return [];
      const field = left.get(id);
      if (field === undefined) {
        report(all.has(id) ? 'duplicate-id' : 'unknown-field', ['sections', at, 'fields', index], { id });
        return [];
      }
      left.delete(id);
      return [field];
    });
    return found.length > 0 ? [{ ...rest, fields: found }] : [];
  });
  return left.size > 0 ? [{ fields: [...left.values()] }, ...sections] : sections;
}
