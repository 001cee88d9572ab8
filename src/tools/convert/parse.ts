import type { Syntax } from './formats.js';
import { Refusal } from './refusal.js';

/** What a file is written in, by how it begins. */
export function syntaxOf(text: string): Syntax {
  const start = text.slice(0, 2000).trimStart();
  if (/^[[{]/.test(start)) return 'json';
  if (/^BEGIN:VCALENDAR/i.test(start)) return 'icalendar';
  if (/^<(?:\?xml|schedule\b)/i.test(start) && !/<html\b/i.test(start)) return 'xml';
  return start.startsWith('<') ? 'html' : 'csv';
}

/** A parser is loaded when it is needed: most schedules are JSON. */
const PARSERS = {
  icalendar: () => import('./icalendar-parse.js'),
  html: () => import('./jsonld-parse.js'),
  csv: () => import('./csv-parse.js'),
  xml: () => import('./schedule-xml.js'),
};

/** Loads every parser, for whoever may be without a network when one is needed. */
export async function loadParsers(): Promise<void> {
  await Promise.all(Object.values(PARSERS).map((load) => load()));
}

/** Reads a file as what it is written in. Throws a `Refusal` that says where it is broken. */
export async function parse(text: string, syntax: Syntax, name: string): Promise<unknown> {
  switch (syntax) {
    case 'json':
      return parseJson(text, name);
    case 'icalendar':
      return (await PARSERS.icalendar()).parseCalendar(text, name);
    case 'html':
      return (await PARSERS.html()).parsePage(text, name);
    case 'csv':
      return (await PARSERS.csv()).parseTable(text, name);
    case 'xml':
      return (await PARSERS.xml()).parseXml(text, name);
    default:
      throw new Refusal('unknown-format', { file: name });
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? (/end of/.test(message) ? text.length : NaN));
    const line = Number.isNaN(position) ? undefined : text.slice(0, position).split('\n').length;
    throw new Refusal('broken-json', { file: name, ...(line !== undefined && { line }) }, { cause });
  }
}
