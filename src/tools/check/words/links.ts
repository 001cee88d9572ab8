import { words, type Words } from './words.js';

/** What is wrong with links, where they are asked. */
export const LINKS: Readonly<Record<string, Words>> = {
  'dead-link': words(
    'warning',
    ({ args }) => `${args['url']} is not there (${args['reason']}).`,
    () => 'Correct the address or take the link out.',
    '"url": "https://example.org/gone"',
    '"url": "https://example.org/here"',
  ),
  'unclear-link': words(
    'notice',
    ({ args }) => `${args['url']} could not be checked (${args['reason']}).`,
    () => 'Open it in a browser.',
    'a page that needs a password',
    'a page that anybody can open',
  ),
};
