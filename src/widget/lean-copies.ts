/** See `copies.ts`, whose place this takes in built files: nodes are copied several times faster than they are drawn. */
import { Instance, type TemplateResult } from './lean-html.js';
import { nodeAt, pathTo } from './lean-recipe.js';

/** What templates have in common that differ in their words alone. */
interface Model {
  readonly parts: readonly unknown[];
  /** Made when it is needed; none where something hinders copies. */
  made?: Made | false;
}

interface Made {
  /** With a mark in the place of each of its words. */
  readonly marked: TemplateResult;
  /** With the words of the model. */
  readonly first: Element;
  /** Of words between tags, in the order of the page: how many texts after those before, and which part. */
  readonly texts: readonly { readonly skip: number; readonly part: number }[];
  /** Of words in tags: for each level, which child leads to the element, and which part. */
  readonly attributes: readonly { readonly path: readonly number[]; readonly name: string; readonly part: number }[];
  /** The marked template as it is drawn, and which of its nodes is the how manieth: made for the first copy that changes. */
  whole?: { readonly drawn: Instance; readonly places: ReadonlyMap<Node, number> };
}

const MARK = '\u0001';

/** Stands before the length of a list, where templates have their strings. */
const LIST: readonly never[] = [];

/** Beyond these, entries that are like no other are drawn one by one. */
const MODELS = 200;
const models: Model[] = [];

/** The values of a template, or the entries of a list. */
function listIn(value: unknown): unknown {
  const { strings, values } = (value ?? {}) as Partial<TemplateResult>;
  return strings ? values : value;
}

/** What a template is made of, from the outside to the inside. */
function partsOf(value: unknown, parts: unknown[] = []): unknown[] {
  const list = listIn(value);
  if (Array.isArray(list)) {
    if (list === value) parts.push(LIST, list.length);
    else parts.push((value as TemplateResult).strings);
    list.forEach((one) => partsOf(one, parts));
  } else parts.push(value);
  return parts;
}

/** The same template with the number of its part in the place of each of its words. */
function markedIn(value: unknown, counted = { parts: 0 }): unknown {
  const list = listIn(value);
  const part = counted.parts++;
  if (!Array.isArray(list)) return isWords(value) ? `${MARK}${part}` : value;
  if (list === value) counted.parts++;
  const values = list.map((one) => markedIn(one, counted));
  return list === value ? values : { strings: (value as TemplateResult).strings, values };
}

const isWords = (part: unknown) => typeof part === 'boolean' || (typeof part === 'string' && part !== '');

/** Listeners are not copied, nor lists that mind their entries. */
const isCopied = (part: unknown) => Array.isArray(part) || !/^[of]/.test(typeof part);

const areAlike = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((part, at) => part === other[at] || (isWords(part) && isWords(other[at])));

/** A node and all that is in it. */
function nodesIn(root: Node): Node[] {
  const nodes = [root];
  const walker = document.createTreeWalker(root);
  for (let node; (node = walker.nextNode());) nodes.push(node);
  return nodes;
}

const partIn = (words: string) => (words[0] === MARK ? +words.slice(1) : undefined);

function make(result: TemplateResult, parts: readonly unknown[]): Made | false {
  const marked = markedIn(result) as TemplateResult;
  const { first, last } = new Instance(marked);
  if (first !== last || !(first instanceof Element)) return false;
  const texts: Made['texts'][number][] = [];
  const walker = document.createTreeWalker(first, NodeFilter.SHOW_TEXT);
  let skip = 0;
  for (let text; (text = walker.nextNode());) {
    skip++;
    const part = partIn((text as Text).data);
    if (part === undefined) continue;
    texts.push({ skip, part });
    skip = 0;
  }
  const attributes = [first, ...first.querySelectorAll('*')].flatMap((element) =>
    element.getAttributeNames().flatMap((name) => {
      const part = partIn(element.getAttribute(name)!);
      return part === undefined ? [] : [{ path: pathTo(element, first), name, part }];
    }),
  );
  const made = { marked, first, texts, attributes };
  write(first, made, parts, []);
  return texts.length + attributes.length === parts.filter(isWords).length && made;
}

/** Puts words in the place of others. */
function write(root: Element, { texts, attributes }: Made, parts: readonly unknown[], held: readonly unknown[]): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  texts.forEach(({ skip, part }) => {
    let text;
    for (let left = skip; left--;) text = walker.nextNode();
    if (parts[part] !== held[part]) (text as Text).data = parts[part] as string;
  });
  attributes.forEach(({ path, name, part }) => {
    if (parts[part] !== held[part]) (nodeAt(root, path) as Element).setAttribute(name, parts[part] as string);
  });
}

/** What is drawn, as if it had been drawn with other nodes; attributes hold a mark, which nothing is equal to. */
function moved<T>(drawn: T, to: (node: Node) => Node, host: unknown): T {
  const all = <V>(value: V) => moved(value, to, host);
  if (drawn instanceof Node) return to(drawn) as T & Node;
  if (Array.isArray(drawn)) return drawn.map(all) as T;
  if (drawn instanceof Instance) {
    const [first, last, nodes, held] = all([drawn.first, drawn.last, drawn.nodes, drawn.held]);
    return Object.assign(Object.create(Instance.prototype), drawn, { first, last, nodes, held, host }) as T;
  }
  const { entries } = (drawn ?? {}) as { entries?: { content: unknown }[] };
  return entries ? { ...drawn, entries: entries.map((entry) => ({ ...entry, content: all(entry.content) })) } : drawn;
}

function wholeOf({ marked }: Made): NonNullable<Made['whole']> {
  const drawn = new Instance(marked);
  return { drawn, places: new Map(nodesIn(drawn.first).map((node, at) => [node, at])) };
}

function copy(result: TemplateResult, host: unknown): Instance | undefined {
  let parts = partsOf(result);
  const model = models.find((one) => areAlike(one.parts, parts));
  // The first may stay the only one.
  if (!model && models.length < MODELS && parts.every(isCopied)) models.push({ parts });
  const made = model && (model.made ??= make(result, model.parts));
  if (!made) return undefined;
  const first = made.first.cloneNode(true) as Element;
  write(first, made, parts, model.parts);
  const { strings } = result;
  const copied = Object.assign(Object.create(Instance.prototype) as Instance, {
    strings,
    first,
    last: first,
    update(values: readonly unknown[]) {
      const before = parts;
      parts = partsOf({ strings, values });
      if (areAlike(before, parts)) return write(first, made, parts, before);
      const { drawn, places } = (made.whole ??= wholeOf(made));
      const nodes = nodesIn(first);
      delete (copied as Partial<Instance>).update;
      Object.assign(
        copied,
        moved(drawn, (node) => nodes[places.get(node)!]!, host),
      ).update(values);
    },
  });
  return copied;
}

export const alike = (template: TemplateResult): TemplateResult => ({ ...template, copy });
