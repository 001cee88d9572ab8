import type { Answers, Registration } from './registration-view.js';
import type { Receipt } from './submission.js';
import type { AnswerProblem } from './validate.js';

/** What a person gets in return: some receivers give no reference. */
export type Acknowledgement = Partial<Pick<Receipt, 'reference' | 'manageUrl'>> & Pick<Receipt, 'state' | 'receivedAt'>;

/** Why answers are still here although they were sent. */
export type Obstacle =
  /** The device has no connection; `uncertain` when an attempt was under way. */
  | { readonly kind: 'offline'; readonly uncertain: boolean }
  /** No answer that can be relied on; `repeatable` when sending again cannot register anybody twice. */
  | { readonly kind: 'failed'; readonly uncertain: boolean; readonly repeatable: boolean }
  | { readonly kind: 'refused'; readonly code: string };

/** Where a person is on the way from the first question to the receipt. */
export type Stage =
  | {
      readonly kind: 'editing';
      readonly problems: readonly AnswerProblem[];
      /** The answers that the receiver has turned down: what it said of one holds until that one is another. */
      readonly refused?: Answers | undefined;
      readonly obstacle?: Obstacle | undefined;
    }
  | { readonly kind: 'review'; readonly obstacle?: Obstacle | undefined }
  | { readonly kind: 'sending'; readonly from: 'editing' | 'review'; readonly isWaiting: boolean }
  | {
      readonly kind: 'done';
      readonly acknowledgement: Acknowledgement;
      readonly answers: Answers;
      readonly registration: Registration;
    };

export const START: Stage = { kind: 'editing', problems: [] };
