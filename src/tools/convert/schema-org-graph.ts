import type { Item } from './item.js';
import { entriesOf, field, isFields } from './values.js';

/** Parts of parts that are followed. */
export const DEEPEST = 8;
const EVENT = /(?:Event|EventSeries|Festival|Hackathon|CourseInstance)$/;

/** Whether there is an event anywhere in JSON-LD. */
export function findEvents(value: unknown, depth: number): boolean {
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((entry) => findEvents(entry, depth + 1));
  return (
    isEvent(value) ||
    ['@graph', 'blocks', 'mainEntity', 'reservationFor'].some((key) => findEvents(field(value, key), depth + 1))
  );
}

function isEvent(value: unknown): boolean {
  const type = field(value, '@type');
  return (Array.isArray(type) ? type : [type]).some((one) => typeof one === 'string' && EVENT.test(one));
}

/** An event, and those that say that they are parts of it. */
export interface Node {
  readonly item: Item;
  readonly parts: Node[];
  parent?: Node;
}

function collect(item: Item, nodes: Map<unknown, Node>, depth: number): void {
  const { value } = item;
  if (depth > DEEPEST) return item.exists ? item.report('too-deep') : undefined;
  if (Array.isArray(value)) return item.items().forEach((entry) => collect(entry, nodes, depth + 1));
  if (!isFields(value)) return;
  if (isEvent(value) && !nodes.has(value)) nodes.set(value, { item, parts: [] });
  for (const key of ['@graph', 'blocks', 'mainEntity', 'reservationFor', 'subEvent', 'subEvents', 'superEvent']) {
    if (field(value, key) !== undefined) collect(item.get(key), nodes, depth + 1);
  }
}

/** The events in JSON-LD, each with its parts. */
export function eventsIn(root: Item): Node[] {
  const nodes = new Map<unknown, Node>();
  collect(root, nodes, 0);
  relate(nodes);
  return [...nodes.values()];
}

/** Parts are written inside the whole, or named by address on either side. */
function relate(nodes: Map<unknown, Node>): void {
  const named = new Map<string, Node>();
  for (const node of nodes.values()) {
    for (const key of ['@id', 'url']) {
      const id = node.item.get(key).value;
      if (typeof id === 'string' && !named.has(id)) named.set(id, node);
    }
  }
  const nodeOf = (value: unknown) => {
    const id = typeof value === 'string' ? value : field(value, '@id');
    return nodes.get(value) ?? (typeof id === 'string' ? named.get(id) : undefined);
  };
  const join = (whole: Node | undefined, part: Node | undefined) => {
    if (!whole || !part || part.parent || whole === part || isInside(whole, part)) return;
    part.parent = whole;
    whole.parts.push(part);
  };
  for (const node of nodes.values()) {
    for (const key of ['subEvent', 'subEvents']) {
      const { value } = node.item.get(key);
      for (const part of Array.isArray(value) ? entriesOf(value) : [value]) join(node, nodeOf(part));
    }
    join(nodeOf(node.item.get('superEvent').value), node);
  }
}

function isInside(node: Node, whole: Node): boolean {
  for (let at: Node | undefined = node; at; at = at.parent) if (at === whole) return true;
  return false;
}

/** How many events there are in an event, itself among them. */
export function sizeOf({ parts }: Node, depth: number): number {
  return depth > DEEPEST ? 1 : 1 + parts.reduce((sum, part) => sum + sizeOf(part, depth + 1), 0);
}
