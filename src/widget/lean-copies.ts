/** See `copies.ts`, whose place this takes in built files: nodes are copied several times faster than they are drawn. */
import { Instance, type TemplateResult } from './lean-html.js';

/** What templates have in common that differ in their words alone. */
interface Model {
  readonly parts: readonly unknown[];
  /** Made when it is needed; none where something hinders copies. */
  made?: Made | false;
}

interface Made {
  /** With a mark in the place of each of its words. */
  readonly marked: TemplateResult;
  readonly first: Node;
  /** Of each of its words in the order of the page: how many nodes after the one before, in which attribute, which part. */
  readonly places: readonly (readonly [skip: number, attribute: string, part: number])[];
}

const MARK = '\u0001';

/** Stands before the length of a list, where templates have their strings. */
const LIST: readonly never[] = [];

/** Beyond these, entries that are like no other are drawn one by one. */
const MODELS = 200;
const models: Model[] = [];

/** A template with other parts, from the outside to the inside. */
function rewritten(value: unknown, write: (part: unknown) => unknown): unknown {
  const { strings, values } = (value ?? {}) as TemplateResult;
  const list = strings ? values : value;
  if (!Array.isArray(list)) return write(value);
  write(strings ?? LIST);
  if (!strings) write(list.length);
  const inner = list.map((one) => rewritten(one, write));
  return strings ? { strings, values: inner } : inner;
}

function partsOf(result: Pick<TemplateResult, 'strings' | 'values'>): unknown[] {
  const parts: unknown[] = [];
  rewritten(result, (part) => parts.push(part));
  return parts;
}

const isWords = (part: unknown) => typeof part === 'boolean' || (typeof part === 'string' && part !== '');

/** Listeners are not copied, nor lists that mind their entries. */
const isCopied = (part: unknown) => Array.isArray(part) || !/^[of]/.test(typeof part);

const areAlike = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, at) => part === other[at] || (isWords(part) && isWords(other[at])));

/** A node and all that is in it. */
function nodesIn(node: Node): Node[] {
  return [node, ...[...node.childNodes].flatMap(nodesIn)];
}

const draw = (result: TemplateResult, host?: unknown) => new Instance(result, host, () => undefined);

function make(result: TemplateResult, parts: readonly unknown[]): Made | false {
  let next = 0;
  const marked = rewritten(result, (part) => {
    const mark = `${MARK}${next++}`;
    return isWords(part) ? mark : part;
  }) as TemplateResult;
  const { first, last } = draw(marked);
  const places: Made['places'][number][] = [];
  let before = 0;
  nodesIn(first).forEach((node, at) => {
    for (const { name, value } of (node as Element).attributes ?? [{ name: '', value: (node as Text).data }]) {
      if (value[0] !== MARK) continue;
      places.push([at - before, name, +value.slice(1)]);
      before = at;
    }
  });
  return first === last && places.length === parts.filter(isWords).length && { marked, first, places };
}

function write(root: Node, { places }: Made, parts: readonly unknown[], held: readonly unknown[] = []): void {
  const walker = document.createTreeWalker(root);
  for (const [skip, attribute, part] of places) {
    for (let left = skip; left--;) walker.nextNode();
    const node = walker.currentNode;
    const words = parts[part] as string;
    if (words === held[part]) continue;
    if (attribute) (node as Element).setAttribute(attribute, words);
    else (node as Text).data = words;
  }
}

/** What is drawn, with the nodes of the page in the place of its own; attributes hold a mark, which nothing is equal to. */
function moved<T>(drawn: T, to: (node: Node) => Node): T {
  if (drawn instanceof Node) return to(drawn) as T & Node;
  if (Array.isArray(drawn)) return drawn.map((one) => moved(one as unknown, to)) as T;
  const { first, last, nodes, held, entries } = (drawn ?? {}) as unknown as Partial<Instance> & {
    entries?: { content: unknown }[];
  };
  if (nodes) {
    const [from, till, all, own] = moved([first, last, nodes, held], to);
    Object.assign(drawn as object, { first: from, last: till, nodes: all, held: own });
  }
  for (const entry of entries ?? []) entry.content = moved(entry.content, to);
  return drawn;
}

function copy(result: TemplateResult, host: unknown, put: (content: Node) => void): Instance | undefined {
  let parts = partsOf(result);
  const model = models.find((one) => areAlike(one.parts, parts));
  // The first may stay the only one.
  if (!model && models.length < MODELS && parts.every(isCopied)) models.push({ parts });
  const made = model && (model.made ??= make(result, parts));
  if (!made) return undefined;
  const first = made.first.cloneNode(true) as ChildNode;
  write(first, made, parts);
  put(first);
  const { strings } = result;
  const copied = Object.assign(Object.create(Instance.prototype) as Instance, {
    strings,
    first,
    last: first,
    update(values: readonly unknown[]) {
      const before = parts;
      parts = partsOf({ strings, values });
      if (areAlike(before, parts)) return write(first, made, parts, before);
      const drawn = draw(made.marked, host);
      const [from, to] = [drawn.first, first].map(nodesIn) as [Node[], Node[]];
      delete (copied as Partial<Instance>).update;
      Object.assign(
        copied,
        moved(drawn, (node) => to[from.indexOf(node)]!),
      ).update(values);
    },
  });
  return copied;
}

export const alike = (template: TemplateResult): TemplateResult => ({ ...template, copy });
