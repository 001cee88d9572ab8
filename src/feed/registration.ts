import { prune, type Path, type Problem } from './check.js';
import { cleanFeed, closeGaps } from './clean.js';
import type { FeedText } from './forms.js';
import { askFreely } from './registration-conditions.js';
import { repairForm } from './registration-repairs.js';
import {
  registrationSchema,
  type FieldInput,
  type FieldType,
  type Option,
  type RegistrationInput,
} from './registration-schema.js';
import { endOfMeeting } from './registration-window.js';
import type { Feed } from './schema.js';
import { endOf, startOf } from './time.js';

export type { FieldType, Option, RegistrationInput };

/** The id under which the category that was chosen stands among the answers. */
export const CATEGORY = 'category';

/** A question. Every id of a question, a consent and `category` is another one. */
export type Field = Omit<FieldInput, 'options' | 'maxLength'> & {
  /** What can be chosen; what is suggested where the type is `organization`; empty for all countries. */
  readonly options: readonly Option[];
  /** The longest answer, in characters as a reader counts them. */
  readonly maxLength: number;
};

export type Category = NonNullable<RegistrationInput['categories']>[number];

/** One purpose that somebody can agree to, never ticked beforehand. */
export type Consent = Omit<NonNullable<RegistrationInput['consents']>[number], 'fields'> & {
  /** Ids of the questions that are asked only once it is given. */
  readonly fields: readonly string[];
};

/** Questions under one heading; the first section can be without id and name. */
export interface FormSection {
  readonly id?: string;
  readonly name?: FeedText | undefined;
  readonly description?: FeedText | undefined;
  readonly fields: readonly Field[];
}

export const PRIVACY = ['controller', 'purpose', 'legalBasis', 'recipients', 'transfers', 'rights'] as const;

/** The first layer of the privacy notice, whole. */
export type Privacy = Readonly<Record<(typeof PRIVACY)[number], FeedText>> & { readonly url?: string };

/** What is asked. */
export interface Form {
  /** Empty when there is no choice of category. */
  readonly categories: readonly Category[];
  readonly sections: readonly FormSection[];
  /** The questions of all sections, in the order in which they are asked. */
  readonly fields: readonly Field[];
  readonly consents: readonly Consent[];
  readonly privacy: Privacy;
}

/** Registration for a meeting, as the widget and the receiver read it. */
export type Registration = Omit<RegistrationInput, 'categories' | 'sections' | 'fields' | 'consents' | 'privacy'> & {
  /** Names the meeting to the receiver. */
  readonly meeting: string;
  /** Instants of `validFrom` and `validThrough`; a mere day is open until it ends. */
  readonly opensAt?: number;
  readonly closesAt?: number;
  /** When nobody can register any more: at `closesAt`, else with the meeting. */
  readonly endsAt?: number;
  /** Undefined when the feed has no questions, or not the privacy notice that belongs beside them. */
  readonly form?: Form;
};

/**
 * Reads what a feed says of registration; undefined when it says nothing. What is wrong is left out at the smallest
 * place and reported; a question whose condition cannot be read is shown to everybody, and nobody has to answer it.
 * Never throws, and leaves the feed as it was.
 */
export function readRegistration(feed: Pick<Feed, 'id' | 'registration' | 'meeting' | 'sessions'>): {
  readonly registration?: Registration;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  if (feed.registration === undefined) return { problems };
  const base: Path = ['registration'];
  const { cleaned, excess } = cleanFeed(feed.registration, []);
  if (excess) return { problems: [{ level: 'error', ...excess, path: [...base, ...excess.path] }] };
  const asked = (cleaned as RegistrationInput).fields;
  const had = new Set(
    Array.isArray(asked)
      ? asked.flatMap((field: Partial<FieldInput> | undefined, at) => (field?.visibleWhen === undefined ? [] : [at]))
      : [],
  );
  const input = prune<RegistrationInput>(registrationSchema, cleaned, problems, base);
  if (input === undefined) return { problems };
  // A condition that is no condition.
  input.fields?.forEach((field: FieldInput | undefined, at) => {
    if (field !== undefined && field.visibleWhen === undefined && had.has(at)) askFreely(field);
  });
  const zone = feed.meeting.timeZone ?? '';
  repairDates(input, zone, problems);
  const form = repairForm(input, feed, problems);
  closeGaps(input);
  const { categories: _c, sections: _s, fields: _f, consents: _o, privacy: _p, ...rest } = input;
  const opensAt = startOf(input.validFrom, zone);
  const closesAt = endOf(input.validThrough, zone);
  const endsAt = closesAt ?? endOfMeeting(feed.meeting);
  return {
    registration: {
      ...rest,
      meeting: meetingOf(feed),
      ...(opensAt !== undefined && { opensAt }),
      ...(closesAt !== undefined && { closesAt }),
      ...(endsAt !== undefined && { endsAt }),
      ...(form && { form }),
    },
    problems,
  };
}

/** What names the meeting of a feed to the receiver. */
export function meetingOf({ id, meeting }: Pick<Feed, 'id' | 'meeting'>): string {
  return meeting.id ?? id ?? 'meeting';
}

function repairDates(input: RegistrationInput, zone: string, problems: Problem[]): void {
  const [opens, closes] = [startOf(input.validFrom, zone), endOf(input.validThrough, zone)];
  if (opens === undefined || closes === undefined || opens < closes) return;
  const args = { start: input.validFrom!, end: input.validThrough! };
  problems.push({
    level: 'error',
    code: 'registration-ends-before-start',
    path: ['registration', 'validThrough'],
    args,
  });
  delete input.validThrough;
}
