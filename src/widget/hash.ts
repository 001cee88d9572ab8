/** Begins every address of a session on a page; no id that a page gives to its own parts holds a colon and a slash. */
export const HASH = '#meeting:';
