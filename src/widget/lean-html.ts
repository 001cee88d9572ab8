/**
 * What widgets use of Lit's templates: children, attributes, properties, listeners and lists. Built files carry this
 * instead, a third of the weight, and no comment stands in the page but beside a value at the top of a template. A value
 * is the whole of an attribute or stands between tags, and names are lower case. Tests hold both to the same outcome.
 */
import { nodeAt, recipeOf, type Hole, type Template } from './lean-recipe.js';

export interface TemplateResult extends Template {
  /** Copies what is like it, where there is such. */
  readonly copy?: (result: TemplateResult, host: unknown) => Instance | undefined;
}

export const html = (strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult => ({
  strings,
  values,
});

/** Leaves a place empty, and an attribute out. */
export const nothing = Symbol();

interface Repeated<T> {
  readonly items: readonly T[];
  readonly key: (item: T, index: number) => unknown;
  readonly template: (item: T) => unknown;
  readonly stamp?: unknown;
  readonly postpone?: ((draw: () => void) => unknown) | undefined;
  readonly scope?: unknown;
}

/** See `each.ts`, whose place this takes in built files. */
export const each = <T>(
  items: readonly T[],
  key: (item: T) => string,
  template: (item: T) => unknown,
  manner?: Pick<Repeated<T>, 'stamp' | 'postpone' | 'scope'>,
): Repeated<T> => ({ items, key, template, ...manner });

type Content = Text | Instance | List | undefined;

/** What comes after a value: a node, or what the template finds that the value is in. */
type End = Instance | Node | null;

const textOf = (value: unknown) => String((value as string | number | null | undefined) ?? '');

/** A template as nodes. */
export class Instance {
  readonly strings: TemplateStringsArray;
  readonly first: ChildNode;
  readonly last: ChildNode;
  readonly holes: readonly Hole[];
  readonly nodes: readonly Node[];
  /** Of each place what is drawn there, and of each attribute what was set last. */
  readonly held: unknown[];
  readonly host: unknown;

  constructor({ strings, values }: TemplateResult, host?: unknown) {
    const { root, holes } = recipeOf(strings);
    const node = document.importNode(root, true);
    const isMany = node instanceof DocumentFragment;
    this.strings = strings;
    this.first = (isMany ? node.firstChild : node) as ChildNode;
    this.last = (isMany ? node.lastChild : node) as ChildNode;
    this.holes = holes;
    this.host = host;
    this.nodes = holes.map(({ path }) => nodeAt(node, path));
    this.held = holes.map(({ name }) => (name && name[0] !== '@' ? nothing : undefined));
    this.update(values);
  }

  update(values: readonly unknown[]): void {
    this.holes.forEach(({ name }, index) => {
      const value = values[index];
      const held = this.held[index];
      const node = this.nodes[index]!;
      if (!name) {
        this.held[index] = draw(held as Content, value, node, this.host, this, index);
        return;
      }
      if (value === held) return;
      this.held[index] = value;
      const element = node as Element & Record<string, unknown>;
      const own = name.slice(1);
      if (name[0] === '.') element[own] = value;
      else if (name[0] === '?') element.toggleAttribute(own, !!value && value !== nothing);
      else if (name[0] === '@') {
        if (!held) element.addEventListener(own, this.listenerOf(index), value as Listener);
      } else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, textOf(value));
    });
  }

  /** What comes after a value. */
  behind(index: number): Node | null {
    const { joined, isLast } = this.holes[index]!;
    if (joined) return firstOf(this.held[index + 1] as Content) ?? this.behind(index + 1);
    return isLast ? null : this.nodes[index]!;
  }

  listenerOf(index: number): EventListener {
    return (event) => {
      const listener = this.held[index] as Partial<EventListenerObject> & { call?(host: unknown, event: Event): void };
      if (listener.handleEvent) listener.handleEvent(event);
      else listener.call?.(this.host, event);
    };
  }
}

/** A listener as pages write them, called upon the element that draws it. */
type Listener = (EventListener | EventListenerObject) & AddEventListenerOptions;

interface Entry {
  readonly key: unknown;
  content?: Content;
  item?: unknown;
  stamp?: unknown;
  hidden?: boolean;
}

/** Entries in their order, those that are hidden too. */
interface List {
  readonly entries: Entry[];
  readonly scope: unknown;
}

function firstOf(content: Content): ChildNode | undefined {
  if (!content || content instanceof Text) return content;
  if (content instanceof Instance) return content.first;
  for (const one of content.entries) {
    const first = firstOf(one.content);
    if (first) return first;
  }
  return undefined;
}

/** Every node at the top of what is drawn; each may be moved or removed by what is done with it. */
function onNodes(content: Content, act: (node: ChildNode) => void): void {
  if (content instanceof Text) act(content);
  else if (content instanceof Instance) {
    const { first, last } = content;
    for (let node: ChildNode | null = first, next; node; node = next) {
      next = node === last ? null : node.nextSibling;
      act(node);
    }
  } else content?.entries.forEach((entry) => onNodes(entry.content, act));
}

const removeNode = (node: ChildNode) => node.remove();
const remove = (content: Content) => content && onNodes(content, removeNode);

const nodeOf = (end: End, index: number) => (end instanceof Instance ? end.behind(index) : end);

/** Draws a value before its end, or at that of a parent, in the place of what was drawn there. */
export function draw(was: Content, value: unknown, parent: Node, host?: unknown, end: End = null, index = 0): Content {
  if (typeof value === 'object' && value) {
    if (!('strings' in value)) {
      if (!was || !('entries' in was)) {
        remove(was);
        was = undefined;
      }
      return drawEach(was, 'items' in value ? (value as Repeated<unknown>) : plain(value), parent, host, end, index);
    }
    const result = value as TemplateResult;
    if (was instanceof Instance && was.strings === result.strings) {
      was.update(result.values);
      return was;
    }
    remove(was);
    const drawn = result.copy?.(result, host) ?? new Instance(result, host);
    put(drawn.first.parentNode ?? drawn.first, parent, nodeOf(end, index));
    return drawn;
  }
  const text = value === nothing ? '' : textOf(value);
  if (was instanceof Text && text) {
    if (was.data !== text) was.data = text;
    return was;
  }
  remove(was);
  return text ? put(document.createTextNode(text), parent, nodeOf(end, index)) : undefined;
}

function put<T extends Node>(node: T, parent: Node, before: Node | null): T {
  return (before?.parentNode ?? parent).insertBefore(node, before);
}

/** A list whose nodes stay with their places. */
const plain = (value: object): Repeated<unknown> => ({
  items: [...(value as Iterable<unknown>)],
  key: (_, index) => index,
  template: (item) => item,
});

function show(entry: Entry, isShown: boolean): void {
  entry.hidden = !isShown;
  onNodes(entry.content, (node) => void ((node as HTMLElement).hidden = !isShown));
}

function drawEach(
  was: List | undefined,
  { items, key, template, stamp, postpone, scope }: Repeated<unknown>,
  parent: Node,
  host: unknown,
  end: End,
  at: number,
): List {
  const keys = items.map(key);
  /** What stood, by the keys of what is to stand. */
  const known = new Map<unknown, Entry | undefined>();
  keys.forEach((one) => known.set(one, undefined));

  /** What is hidden, by the key that it comes after. */
  const hidden = new Map<unknown, Entry[]>();
  let after: unknown;
  let row: Entry[] | undefined;
  for (const entry of was?.entries ?? []) {
    if (known.has(entry.key)) {
      after = entry.key;
      known.set(after, entry);
      row = undefined;
    } else if (scope !== undefined && scope === was?.scope) {
      if (!entry.hidden) show(entry, false);
      if (!row) hidden.set(after, (row = []));
      row.push(entry);
    } else remove(entry.content);
  }

  const entries: Entry[] = [];
  const place = (entry: Entry, before: Node | null) => {
    const { content } = entry;
    if (content instanceof Instance && content.last.nextSibling !== before) {
      onNodes(content, (node) => put(node, parent, before));
    }
    entries.push(entry);
    return firstOf(content) ?? before;
  };
  const drawItem = (index: number, value: unknown, before: Node | null) => {
    const entry: Entry = known.get(keys[index]) ?? { key: keys[index] };
    if (value !== entry) entry.content = draw(entry.content, value, parent, host, before);
    if (entry.hidden) show(entry, true);
    entry.item = items[index];
    entry.stamp = stamp;
    return place(entry, before);
  };
  const placeHidden = (from: unknown, before: Node | null) =>
    (hidden.get(from) ?? []).reduceRight((next, entry) => place(entry, next), before);

  let standing = items.length;
  while (standing && !known.get(keys[standing - 1])) standing--;
  // Templates may look at what stands, so they are asked before it is drawn. What is left alone stands for itself.
  const values = items.slice(0, standing).map((item, index) => {
    const entry = known.get(keys[index]);
    return entry && stamp !== undefined && entry.item === item && entry.stamp === stamp ? entry : template(item);
  });
  let before = nodeOf(end, at);
  for (let index = standing; index--;) before = drawItem(index, values[index], placeHidden(keys[index], before));
  placeHidden(undefined, before);
  entries.reverse();
  const drawFrom = (from: number) => {
    for (let index = from; index < items.length; index++) {
      if (postpone?.(() => drawFrom(index))) return;
      drawItem(index, template(items[index]), nodeOf(end, at));
    }
  };
  drawFrom(standing);
  return { entries, scope };
}

/** Draws a value at the end of a container, once. */
export const render = (value: unknown, container: Node) => void draw(undefined, value, container);
