/**
 * The words of the source language. While developing they stand in the source itself, so that there are none here; the
 * build fills this module and takes them out of the widgets, whose visitors mostly read another language.
 */
export const templates = {};
