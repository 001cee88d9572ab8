import type { Answers } from '../feed/condition.js';
import {
  CATEGORY,
  PRIVACY,
  readRegistration,
  type Consent,
  type Field,
  type Form,
  type Registration,
} from '../feed/registration.js';
import type { Problem } from '../feed/check.js';
import type { Feed } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import type { Reader } from '../locale/reader.js';
import { linkViews, richView, type LinkView, type RichView } from '../locale/views.js';
import { questionsOf, requiredIds } from './answers.js';
import { visibleIds } from '../feed/condition.js';
import { fieldView, type FieldView } from './field-view.js';
import { registrationState, type RegistrationState } from './state.js';

export type { Answers, Form, Registration };

/** Questions that stand under one heading, consents among them. */
export interface SectionView {
  readonly id: string;
  readonly name: Phrase | undefined;
  readonly description: RichView | undefined;
  readonly fields: readonly FieldView[];
}

export interface FormView {
  readonly sections: readonly SectionView[];
  /** What somebody can agree to besides. */
  readonly consents: readonly FieldView[];
  readonly privacy: readonly { readonly row: (typeof PRIVACY)[number]; readonly text: RichView }[];
  readonly privacyLinks: readonly LinkView[];
  /** How many questions there are to answer. */
  readonly count: number;
}

export interface ContactView {
  readonly name: Phrase | undefined;
  readonly role: Phrase | undefined;
  readonly links: readonly LinkView[];
}

export interface RegistrationView {
  readonly name: Phrase | undefined;
  readonly state: RegistrationState['kind'];
  /** The moment the state is about, in words. */
  readonly when: string | undefined;
  /** How many places there are. */
  readonly left: number | undefined;
  readonly form: FormView | undefined;
  /** Where a person can go instead. */
  readonly wayOut: readonly LinkView[];
  readonly contacts: readonly ContactView[];
  /** What the organiser says once somebody has registered. */
  readonly confirmation: { readonly text: RichView | undefined; readonly links: readonly LinkView[] };
}

export interface RegistrationContext {
  readonly answers: Answers;
  /** How many places the receiver knows of. */
  readonly left?: number | undefined;
  /** A form of the organiser's own, given by the page. */
  readonly href?: string | undefined;
  /** Whether answers can be posted from this page. */
  readonly canSend: boolean;
}

const MINUTE = 60_000;
const read = new WeakMap<Feed, ReturnType<typeof readRegistration>>();

/** What a feed says of registration, read once. */
export function registrationOf(feed: Feed): {
  readonly registration?: Registration;
  readonly problems: readonly Problem[];
} {
  let found = read.get(feed);
  if (!found) read.set(feed, (found = readRegistration(feed)));
  return found;
}

/** How registration for a meeting looks to one reader who has answered so much. */
export function registrationView(
  feed: Feed,
  registration: Registration,
  reader: Reader,
  { answers, left, href, canSend }: RegistrationContext,
): RegistrationView {
  const { form, confirmation } = registration;
  const state = stateAt(registration, reader.now, { left, isElsewhere: href !== undefined || !canSend });
  const links = (url: string | undefined) => linkViews('link', url, reader);
  const own = href === undefined ? [] : linkViews('link', href, { ...reader, feedUrl: reader.pageUrl });
  return {
    name: reader.say(feed.meeting.name),
    state: state.kind,
    when: whenOf(state, registration, reader),
    left: 'left' in state ? state.left : undefined,
    form: form && formView(form, feed, reader, answers),
    wayOut: [...own, ...links(registration.url)].slice(0, 1),
    contacts: contactViews(feed, reader),
    confirmation: { text: richView(confirmation?.text, feed, reader), links: links(confirmation?.url) },
  };
}

/** How many questions there are to answer, for somebody who has answered so much. */
export function countOf(form: Form, answers: Answers): number {
  const visible = visibleIds(questionsOf(form), answers);
  const asked = form.fields.filter(({ id, type }) => type !== 'statement' && visible.has(id));
  return asked.length + (form.categories.length > 0 ? 1 : 0);
}

/** The state of a registration on a page that may have nowhere to send answers to. */
export function stateAt(
  registration: Registration,
  now: number,
  { left, isElsewhere }: { readonly left?: number | undefined; readonly isElsewhere: boolean },
): RegistrationState {
  const { form: _, ...without } = registration;
  return registrationState(isElsewhere ? without : registration, now, left);
}

/** The answers to questions that are shown, as far as there are questions. */
export { readAnswers, visibleAnswers } from './answers.js';

function whenOf(state: RegistrationState, { validThrough = '' }: Registration, { format }: Reader): string | undefined {
  // A mere day lasts until midnight, which belongs to the next one.
  const end = (instant: number) => format.dateTime(validThrough.includes('T') ? instant : instant - MINUTE);
  if ('opensAt' in state && state.opensAt !== undefined) return format.dateTime(state.opensAt);
  if ('closesAt' in state && state.closesAt !== undefined) return end(state.closesAt);
  return 'closedAt' in state && state.closedAt !== undefined ? end(state.closedAt) : undefined;
}

function formView(form: Form, feed: Feed, reader: Reader, answers: Answers): FormView {
  const visible = visibleIds(questionsOf(form), answers);
  const required = requiredIds(form, answers);
  const view = (field: Field) => fieldView(field, feed, reader, required.has(field.id));
  const placed = new Set<Consent>();
  const sections = form.sections.map(({ id = '', name, description, fields }): SectionView => {
    const shown = fields.flatMap((field) => {
      // A consent stands before the first question that it opens.
      const consent = form.consents.find((one) => one.fields.includes(field.id) && !placed.has(one));
      if (consent) placed.add(consent);
      return [
        ...(consent ? [consentView(consent, reader, required)] : []),
        ...(visible.has(field.id) ? [view(field)] : []),
      ];
    });
    return {
      id: `section-${id}`,
      name: reader.say(name),
      description: richView(description, feed, reader),
      fields: shown,
    };
  });
  const category: FieldView[] = form.categories.length > 0 ? [categoryView(form, reader)] : [];
  const lead: SectionView = { id: 'lead', name: undefined, description: undefined, fields: category };
  const { privacy } = form;
  return {
    sections: [lead, ...sections].filter(({ fields }) => fields.length > 0),
    consents: form.consents
      .filter((consent) => !placed.has(consent))
      .map((consent) => consentView(consent, reader, required)),
    privacy: PRIVACY.flatMap((row) => {
      const text = richView(privacy[row], feed, reader);
      return text ? [{ row, text }] : [];
    }),
    privacyLinks: linkViews('link', privacy.url, reader),
    count: countOf(form, answers),
  };
}

function categoryView({ categories }: Form, { say }: Reader): FieldView {
  return {
    id: CATEGORY,
    control: 'radios',
    isRequired: true,
    options: categories.map(({ id, name, description }) => ({
      value: id,
      name: say(name) ?? { text: id },
      hint: say(description),
    })),
  };
}

function consentView({ id, text, url }: Consent, reader: Reader, required: ReadonlySet<string>): FieldView {
  return {
    id,
    control: 'consent',
    label: reader.say(text),
    isRequired: required.has(id),
    options: [],
    links: linkViews('link', url, reader),
  };
}

function contactViews({ meeting }: Feed, reader: Reader): ContactView[] {
  const contacts = meeting.contacts ?? (meeting.notice?.contact ? [meeting.notice.contact] : []);
  return contacts
    .map((contact) => ({
      name: 'name' in contact ? reader.say(contact.name) : undefined,
      role: 'role' in contact ? reader.say(contact.role) : undefined,
      links: [...reach(contact.email, 'mailto:', reader), ...reach(contact.telephone, 'tel:', reader)],
    }))
    .filter(({ links }) => links.length > 0);
}

function reach(address: string | undefined, scheme: string, reader: Reader): LinkView[] {
  if (!address) return [];
  const target = scheme === 'tel:' ? address.replace(/[^\d+]/g, '') : address;
  return linkViews('link', `${scheme}${target}`, reader, { name: { text: address } });
}
