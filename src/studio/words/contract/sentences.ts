/** Sentences of the contract in another language, by what they are in English. */
export type Sentences = Readonly<Record<string, string>>;
