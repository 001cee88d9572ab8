import { readLanguage } from './languages.js';
import type { ParsedTable } from './csv-parse.js';

/** Which column of a table holds what. */
export interface Columns {
  /** Our names, with the language where there is one ("title_fr"), and the position of their columns. */
  readonly at: ReadonlyMap<string, number>;
  /** The first row after that of the headings. */
  readonly first: number;
  readonly guessed: readonly { readonly column: string; readonly meaning: string }[];
  readonly unknown: readonly string[];
}

/** Our columns, and what else people call them. */
const OURS: Readonly<Record<string, readonly string[]>> = {
  id: ['sessionid', 'code'],
  number: ['no', 'nr'],
  date: ['day', 'startdate', 'datum', 'fecha', 'sessiondate'],
  start: [
    'timestart',
    'starttime',
    'startsat',
    'begin',
    'begins',
    'from',
    'time',
    'von',
    'beginn',
    'inicio',
    'hora',
    'heure',
    'début',
  ],
  end: ['timeend', 'endtime', 'endsat', 'ends', 'to', 'until', 'finish', 'bis', 'ende', 'fin'],
  duration: ['length', 'minutes', 'dauer', 'duración', 'durée'],
  type: ['format', 'kind', 'sessiontype', 'tipo', 'typ'],
  title: ['name', 'sessiontitle', 'sessionname', 'session', 'talk', 'titel', 'título', 'titulo', 'titre', 'thema'],
  subtitle: ['untertitel', 'subtítulo'],
  abstract: ['summary', 'resumen', 'résumé'],
  description: ['details', 'beschreibung', 'descripción', 'descripcion'],
  speakers: [
    'speaker',
    'presenter',
    'presenters',
    'people',
    'persons',
    'who',
    'referenten',
    'ponente',
    'ponentes',
    'intervenants',
  ],
  affiliations: ['affiliation', 'organization', 'organisation', 'organizations', 'company', 'institution'],
  room: ['location', 'roomlocation', 'venue', 'place', 'where', 'raum', 'ort', 'sala', 'lugar', 'salle', 'rooms'],
  track: ['scheduletrack', 'tracks', 'stream', 'theme', 'topic'],
  keywords: ['tags', 'keyword'],
  language: ['lang', 'sprache', 'idioma', 'langue', 'spokenlanguage'],
  status: ['state', 'eventstatus'],
  link: ['links', 'website'],
  url: ['sessionurl', 'page'],
  live: ['liveurl', 'stream url', 'livestream'],
  recording: ['recordingurl', 'video', 'videourl'],
  slides: ['slidesurl', 'presentation'],
};

const HEADINGS_WITHIN = 10;

/** Finds the row of headings and reads it; undefined when no row names a title. What the caller says goes first. */
export function findColumns(
  { rows }: ParsedTable,
  said: Readonly<Record<string, string>> | undefined,
): Columns | undefined {
  const found = rows.slice(0, HEADINGS_WITHIN).map(({ cells }, index) => read(cells, index + 1, said ?? {}));
  const [best] = found
    .filter(({ at }) => [...at.keys()].some((key) => /^title(?:_|$)/.test(key)) && at.size > 1)
    .sort((a, b) => b.at.size - a.at.size);
  return best;
}

function read(cells: readonly string[], first: number, said: Readonly<Record<string, string>>): Columns {
  const at = new Map<string, number>();
  const guessed: { column: string; meaning: string }[] = [];
  const unknown: string[] = [];
  const wanted = new Map(Object.entries(said).map(([ours, theirs]) => [bare(theirs), ours] as const));
  for (const [index, cell] of cells.entries()) {
    const given = wanted.get(bare(cell));
    const ours = given ?? nameOf(cell);
    const guess = ours ?? synonymOf(cell);
    if (guess === undefined || at.has(guess) || (given === undefined && guess in said)) {
      if (cell.trim() !== '') unknown.push(cell.slice(0, 60));
      continue;
    }
    at.set(guess, index);
    if (ours === undefined) guessed.push({ column: cell.slice(0, 60), meaning: guess });
  }
  return { at, first, guessed, unknown };
}

/** One of our columns by its own name, in a language perhaps: "title", "title_fr". */
function nameOf(cell: string): string | undefined {
  const [, name, tag] = /^([a-z]+)(?:_([a-z]{2,3}(?:[-_][a-z\d]{2,8})*))?$/i.exec(cell.trim()) ?? [];
  const ours = name?.toLowerCase();
  if (ours === undefined || !Object.hasOwn(OURS, ours)) return undefined;
  if (tag === undefined) return ours;
  const language = readLanguage(tag);
  return language === undefined ? undefined : `${ours}_${language}`;
}

function synonymOf(cell: string): string | undefined {
  const word = bare(cell);
  return Object.keys(OURS).find((ours) => ours === word || OURS[ours]!.includes(word));
}

/** A heading without capitals, spaces, signs and what is in brackets. */
function bare(cell: string): string {
  return cell
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\d]/gu, '');
}
