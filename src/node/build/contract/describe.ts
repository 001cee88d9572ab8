/** What each field of a feed is for, by its path; the steps into lists go without saying. Lists are described as a whole. */
export type Descriptions = Readonly<Record<string, string>>;

/** Descriptions of the parts of something, under the path of it. */
export function under(path: string, parts: Descriptions): Descriptions {
  return Object.fromEntries(Object.entries(parts).map(([part, words]) => [`${path}.${part}`, words]));
}

export const LINK: Descriptions = {
  url: 'Where it leads.',
  name: 'The words of the link; without them its host is shown.',
};

export const INTERPRETATION: Descriptions = {
  language: 'The language one can listen to or read.',
  mode: 'How it reaches people.',
};
