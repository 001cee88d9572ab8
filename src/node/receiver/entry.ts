/** What is kept of a submission. */
export interface Entry {
  readonly meeting: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly language: string;
  readonly approval: boolean;
  readonly marks: readonly string[];
  /** JSON. */
  readonly answers: string;
  readonly consents: string;
  /** Ids of the answers that may reveal health or belief. */
  readonly special: readonly string[];
  readonly keepUntil: string;
  readonly specialUntil: string;
  /** Where an acknowledgement goes, if anywhere. */
  readonly address: string | undefined;
}

/** What of it can be changed. */
export type Change = Omit<Entry, 'key' | 'fingerprint' | 'marks'>;

/** What decides about places. */
export interface Places {
  /** How many there are; undefined when there is no limit. */
  readonly capacity: number | undefined;
  /** Whether whoever comes now has to wait in any case. */
  readonly waiting: boolean;
}

export interface UsedTicket {
  readonly nonce: string;
  readonly expiresAt: number;
}
