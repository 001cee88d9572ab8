import assert from 'node:assert/strict';
import { readRegistration, type Form, type Registration } from '../../src/feed/registration.js';
import type { Problem } from '../../src/feed/check.js';
import { accepted, feedJson, realFeed, sessionJson, type Json } from '../feed/samples.js';

export const PRIVACY_JSON = {
  controller: 'Sample organiser',
  purpose: 'To run the meeting',
  legalBasis: 'A public task',
  recipients: 'Nobody else',
  transfers: 'None',
  rights: 'Write to us',
};

export const fieldJson = (parts: Json = {}): Json => ({ id: 'name', type: 'text', name: 'Name', ...parts });

/** JSON of a registration with one question; `parts` replace or add to it. */
export function registrationJson(parts: Json = {}): Json {
  return { status: 'open', fields: [fieldJson()], privacy: PRIVACY_JSON, ...parts };
}

export function read(json: unknown): { readonly registration?: Registration; readonly problems: readonly Problem[] } {
  return readRegistration(accepted(feedJson({ registration: json, sessions: [sessionJson()] })));
}

/** The questions of a registration that must be flawless. */
export function formOf(json: Json): Form {
  const { registration, problems } = read(json);
  assert.deepEqual(problems, []);
  assert.ok(registration?.form);
  return registration.form;
}

/** A form of these questions alone. */
export const formWith = (...fields: Json[]): Form => formOf(registrationJson({ fields: fields.map(fieldJson) }));

export function realForm(): Form {
  return readRegistration(realFeed('u4ssc-8')).registration!.form!;
}
