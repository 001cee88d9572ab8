import { Parser } from 'htmlparser2';
import type { Draft, Frame } from './draft.js';
import type { Item } from './item.js';
import { readScheduleJson } from './schedule-json.js';
import { quotable } from './text.js';
import { Refusal } from './refusal.js';

/** An element of an XML file. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

const DEEPEST = 40;

/**
 * Reads XML. Throws a `Refusal` when it is cut off, and for any document type: nothing that a file defines for itself
 * is followed.
 */
export function parseXml(text: string, file: string): XmlNode {
  const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^!doctype/i.test(name)) throw new Refusal('document-type', { file });
      },
      onopentag(name, attributes) {
        if (open.length > DEEPEST) throw new Refusal('nested-schedule', { file });
        const node: XmlNode = { name, attributes, children: [], text: '' };
        open.at(-1)!.children.push(node);
        open.push(node);
      },
      ontext(words) {
        open.at(-1)!.text += words;
      },
      onclosetag(name, isImplied) {
        const node = open.at(-1)!;
        // An element without content that closes itself is fine, one that ends with the file is not.
        const isEmpty = node.children.length === 0 && node.text === '' && text.endsWith('/>', parser.endIndex + 1);
        if (isImplied && !isEmpty) {
          throw new Refusal('broken-xml', { file, found: quotable(name, 40) });
        }
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(text);
  return root;
}

/** `schedule.xml` of pentabarf, frab, pretalx and the tools around them. */
export function fitsScheduleXml(parsed: unknown): boolean {
  const schedule = childrenOf(parsed as XmlNode, 'schedule')[0];
  return (
    schedule !== undefined && (childrenOf(schedule, 'conference').length > 0 || childrenOf(schedule, 'day').length > 0)
  );
}

/** It says what `schedule.json` says, and is read as such. */
export function readScheduleXml(root: Item, draft: Draft): Frame {
  const schedule = childrenOf(root.value as XmlNode, 'schedule')[0]!;
  return readScheduleJson(root.placed([], { schedule: asJson(schedule) }), draft);
}

function asJson(schedule: XmlNode): unknown {
  const conference = childrenOf(schedule, 'conference')[0] ?? schedule;
  const change = textOf(conference, 'day_change')?.slice(0, 5);
  return {
    url: textOf(schedule, 'url'),
    base_url: textOf(conference, 'base_url') ?? textOf(schedule, 'base_url'),
    conference: {
      ...texts(conference, 'acronym', 'title', 'start', 'end', 'description', 'time_zone_name', 'logo', 'url'),
      colors: { primary: textOf(conference, 'color') },
      tracks: childrenOf(conference, 'track').map(({ attributes, text }) => ({
        ...attributes,
        name: attributes['name'] ?? text,
      })),
      days: childrenOf(schedule, 'day').map(({ attributes: { date, start, end }, children }) => ({
        date,
        day_start: start ?? (change && `${date}T${change}`),
        day_end: end,
        rooms: roomsOf(children),
      })),
    },
  };
}

/** The sessions of each room; a room may be there more than once. */
function roomsOf(rooms: readonly XmlNode[]): unknown {
  // A room may be called like something that objects have.
  const found = Object.create(null) as Record<string, unknown[]>;
  for (const room of rooms) {
    const name = room.attributes['name'] ?? '';
    found[name] = (found[name] ?? []).concat(childrenOf(room, 'event').map((event) => sessionOf(event)));
  }
  return found;
}

function sessionOf(event: XmlNode): unknown {
  const inner = (list: string, entry: string) => childrenOf(event, list).flatMap((node) => childrenOf(node, entry));
  const link = ({ attributes, text }: XmlNode) => ({
    url: attributes['href'] ?? text,
    title: text,
    type: attributes['type'],
  });
  const [recording] = childrenOf(event, 'recording');
  return {
    ...texts(
      event,
      'room',
      'title',
      'subtitle',
      'track',
      'type',
      'date',
      'start',
      'duration',
      'end',
      'language',
      'abstract',
      'description',
      'url',
    ),
    ...pick(event.attributes, 'id', 'guid', 'code'),
    persons: inner('persons', 'person').map(({ attributes, text }) => ({
      ...pick(attributes, 'id', 'guid', 'code'),
      public_name: text,
    })),
    links: inner('links', 'link').map(link),
    attachments: inner('attachments', 'attachment').map(link),
    do_not_record: recording !== undefined && textOf(recording, 'optout') === 'true',
  };
}

function childrenOf(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

function textOf(node: XmlNode, name: string): string | undefined {
  return childrenOf(node, name)[0]?.text.trim() || undefined;
}

function texts(node: XmlNode, ...names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, textOf(node, name)]));
}

function pick(
  attributes: Readonly<Record<string, string>>,
  ...names: readonly string[]
): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, attributes[name]]));
}
