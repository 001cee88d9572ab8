import { similar } from '../../similar.js';
import { asText, meant, quote, words, type Words } from './words.js';

function unknownEntry(noun: string, list: string, wrong: string, right: string): Words {
  return words(
    'error',
    ({ value }) => `The feed has no ${noun} with the id ${quote(value)}, so it is left out here.`,
    ({ value, ids }) =>
      meant(similar(asText({ value }), ids), `Add it to “${list}”, or write the id of one that is there.`),
    wrong,
    right,
  );
}

/** What is wrong with references inside a feed. */
export const REFERENCES: Readonly<Record<string, Words>> = {
  'unknown-person': unknownEntry('person', 'people', '"person": "anna"', '"person": "ana"'),
  'unknown-organization': unknownEntry(
    'organization',
    'organizations',
    '"organization": "itu-t"',
    '"organization": "itu"',
  ),
  'unknown-room': unknownEntry('room', 'rooms', '"rooms": ["berln"]', '"rooms": ["berlin"]'),
  'unknown-track': unknownEntry('track', 'tracks', '"tracks": ["watr"]', '"tracks": ["water"]'),
  'unknown-document': unknownEntry('document', 'documents', '"documents": ["slide"]', '"documents": ["slides"]'),
  'unknown-session': unknownEntry('session', 'sessions', '"sessions": ["openning"]', '"sessions": ["opening"]'),
  'unknown-parent': unknownEntry('session', 'sessions', '"parent": "pannel-1"', '"parent": "panel-1"'),
  'parent-cycle': words(
    'error',
    ({ value }) => `This session is part of ${quote(value)}, which is part of this session.`,
    () => 'Take "parent" out of one of them.',
    '"id": "a", "parent": "a"',
    '"id": "a"',
  ),
  'dead-anchor': words(
    'warning',
    ({ args }) =>
      args['id'] === undefined
        ? `The link to ${quote(args['anchor'])} leads nowhere.`
        : `The link leads to the session “${args['id']}”, which the feed does not have.`,
    ({ args, ids }) =>
      args['id'] === undefined
        ? 'Write a whole address, or #meeting:MEETING-ID/SESSION-ID.'
        : meant(similar(String(args['id']), ids), 'Write the id of a session that is there.'),
    '"[Opening](#meeting:m/openin)"',
    '"[Opening](#meeting:m/opening)"',
  ),
};
