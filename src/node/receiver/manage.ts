import type { Context, Hono } from 'hono';
import type { Form } from '../../feed/registration.js';
import { controlsOf, readAnswers, visibleAnswers, type Answers } from '../../registration/answers.js';
import { submissionOf, type Submission } from '../../registration/submission.js';
import { ASKED, askedIds, changePage, FORM } from './change-page.js';
import { givenConsents, withTicks } from './consent.js';
import type { Desk } from './desk.js';
import type { Change } from './entry.js';
import { formWordsFor } from './form-words.js';
import { PAGE_STYLE, STYLE_FILE } from './html.js';
import type { RegistrationRow } from './migrations.js';
import { pageOf } from './page.js';
import { Refused } from './refused.js';
import type { Store } from './store.js';

/** What the pages of a registration stand on. */
export interface Manager {
  readonly store: Store;
  readonly desk: () => Desk;
  readonly now: () => number;
  /** The registration that a request names; throws when there is none. */
  readonly found: (context: Context) => Promise<RegistrationRow>;
  /** What is kept of a submission; throws where its answers do not fit the questions. */
  readonly accept: (desk: Desk, submission: Submission) => Change;
  /** Takes a consent back; throws when it was never asked for. */
  readonly takeBack: (row: RegistrationRow, consent: string) => Promise<RegistrationRow>;
}

/** The pages on which somebody sees, changes and withdraws their registration: plain forms, whoever knows the link. */
export function addPages(app: Hono, { store, desk: deskNow, now, found, accept, takeBack }: Manager): void {
  /** The form, as long as answers in it can be changed. */
  const formOf = (desk: Desk, row: RegistrationRow): Form | undefined =>
    row.state !== 'withdrawn' && row.meeting === desk.meeting && desk.isChangeable(now()) ? desk.form : undefined;
  const show = (context: Context, row: RegistrationRow, notice?: string) => {
    const desk = deskNow();
    const change = formOf(desk, row) && `${context.req.param('token')}/answers`;
    return pageOf(desk, row, { change, notice });
  };
  app.get(`/${STYLE_FILE}`, (context) => context.body(PAGE_STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/registrations/:token', async (context) => {
    const row = await found(context);
    const words = formWordsFor(row.language);
    const happened = (['saved', 'over'] as const).find((one) => context.req.query(one) !== undefined);
    return context.html(show(context, row, happened && words[happened]));
  });
  app.post('/registrations/:token', async (context) => {
    const { action, consent } = await context.req.parseBody();
    const row = await found(context);
    if (typeof consent === 'string') {
      await takeBack(row, consent);
      return context.redirect(`${context.req.param('token')}?saved`, 303);
    }
    if (action !== 'withdraw') throw new Refused('bad-request');
    return context.html(show(context, await store.withdraw(row.meeting, row.id, deskNow().placesOf(row.meeting))));
  });

  app.get('/registrations/:token/answers', async (context) => {
    const row = await found(context);
    const desk = deskNow();
    const form = formOf(desk, row);
    if (form === undefined) return context.redirect(`${backFrom(context)}?over`, 303);
    return context.html(changePage({ ...pageData(desk), form }, pageFor(context, row), keptIn(form, row)));
  });
  app.post('/registrations/:token/answers', async (context) => {
    const row = await found(context);
    const desk = deskNow();
    const form = formOf(desk, row);
    if (form === undefined) return context.redirect(`${backFrom(context)}?over`, 303);
    const data = await context.req.formData().catch(() => {
      throw new Refused('bad-request');
    });
    const again = (more: Parameters<typeof changePage>[3]) =>
      changePage({ ...pageData(desk), form }, pageFor(context, row), data, more);
    const seen = new Set(textIn(data, ASKED).split(' '));
    const isOther = textIn(data, FORM) !== (desk.registration?.formId ?? '');
    if (isOther || askedIds(form, data).some((id) => !seen.has(id))) return context.html(again({ isOpened: true }));
    try {
      const answers = visibleAnswers(form, readAnswers(form, data));
      await store.change(row.id, accept(desk, submissionFor(desk, row, answers, now())));
    } catch (error) {
      if (!(error instanceof Refused) || error.problems === undefined) throw error;
      return context.html(again({ problems: error.problems }), 400);
    }
    return context.redirect(`${backFrom(context)}?saved`, 303);
  });
}

function textIn(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}

const pageData = ({ feed, registration }: Desk) => ({ feed, formId: registration?.formId });

const backFrom = (context: Context) => `../${context.req.param('token')}`;

const pageFor = (context: Context, { language }: RegistrationRow) => ({ asked: language, back: backFrom(context) });

/** What is kept, as a form holds it. */
function keptIn(form: Form, row: RegistrationRow): FormData {
  const answers = withTicks(JSON.parse(row.answers) as Answers, givenConsents(row));
  const data = new FormData();
  for (const [name, value] of controlsOf(form, answers)) data.append(name, value);
  return data;
}

function submissionFor(desk: Desk, { language, key }: RegistrationRow, answers: Answers, now: number): Submission {
  const time = new Date(now).toISOString();
  return submissionOf(desk.registration!, answers, { key, language, time, ticket: undefined });
}
