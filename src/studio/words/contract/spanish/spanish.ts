import { FEED } from './feed.js';
import { FORMS } from './forms.js';
import { MEETING } from './meeting.js';
import { REGISTRATION } from './registration.js';
import type { Sentences } from '../sentences.js';
import { SESSION } from './session.js';
import { VALUES } from './values.js';

/** What the published schema says of fields and values, in Spanish. */
export const SPANISH: Sentences = { ...FORMS, ...FEED, ...MEETING, ...SESSION, ...REGISTRATION, ...VALUES };
