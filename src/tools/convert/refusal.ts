import { KnownError } from '../known-error.js';
import { ENGLISH } from './words/english.js';

/** Why nothing can be made of a file. */
export type RefusalCode =
  | 'api-page'
  | 'broken-json'
  | 'broken-json-ld'
  | 'broken-xml'
  | 'calendar-broken'
  | 'calendar-cut-off'
  | 'document-type'
  | 'feed-already'
  | 'nested-page'
  | 'nested-schedule'
  | 'no-event'
  | 'no-headings'
  | 'not-utf-8'
  | 'other-format'
  | 'row-broken'
  | 'row-open'
  | 'row-too-long'
  | 'too-many-rows'
  | 'unknown-format'
  | 'utf-16';

/** A file that nothing can be made of: a sentence in English, and what others make sentences of. */
export class Refusal extends KnownError {
  readonly code: RefusalCode;
  readonly args: Readonly<Record<string, string | number>>;

  constructor(code: RefusalCode, args: Refusal['args'], options?: ErrorOptions) {
    super(ENGLISH.refusals[code](args), options);
    this.code = code;
    this.args = args;
  }
}
