import type { Submission } from '../submission.js';

/** A submission as an HTML form would post it: one pair for each answer, several for a list. */
export function formBody({ key, meeting, language, formId, answers, consents = [] }: Submission): URLSearchParams {
  // No question has an id that begins like these.
  const body = new URLSearchParams({ _meeting: meeting, _language: language, _key: key });
  if (formId !== undefined) body.append('_form', formId);
  for (const [id, answer] of Object.entries(answers)) {
    for (const value of Array.isArray(answer) ? (answer as readonly string[]) : [answer]) {
      body.append(id, value === true ? 'on' : String(value));
    }
  }
  for (const { id, given, version } of consents) {
    if (given) body.append(id, version === undefined ? 'on' : `on (${version})`);
  }
  return body;
}
