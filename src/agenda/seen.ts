import type { Feed } from '../feed/schema.js';

/** The version of each meeting at an address that was seen first in this visit. */
export const seen = new Map<string, Feed>();
