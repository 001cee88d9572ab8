import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Path, Problem } from '../../feed/check.js';
import { syntaxProblem } from './syntax.js';

/** A place in a text as editors count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A problem and where in the file it is. */
export interface Placed extends Problem, Position {}

/** The text of a JSON document, read with every position kept. */
export interface Source {
  /** What it says; undefined when too much of it cannot be read. */
  readonly json: unknown;
  readonly readable: boolean;
  /** What is wrong with it as JSON. */
  readonly problems: readonly Placed[];
  /** Where a path is, or the nearest thing around it that is there. */
  readonly locate: (path: Path, part?: 'key' | 'value') => Position;
}

/** Nobody nests this deep on purpose, and the parser must not exhaust the stack. */
const MAX_NESTING = 200;
const MAX_DOUBLES = 100;

export function readSource(text: string): Source {
  const positionOf = positions(text);
  const place = (problem: Problem, offset: number): Placed => ({ ...problem, ...positionOf(offset) });
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const problem = place({ level: 'error', code: 'too-deep', path: [] }, deep);
    return { json: undefined, readable: false, problems: [problem], locate: () => positionOf(deep) };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const propertiesOf = propertiesByName();
  const locate = (path: Path, part: 'key' | 'value' = 'value') => positionOf(offsetOf(root, path, part, propertiesOf));
  const strict = parse(text);
  const problems: Placed[] = [];
  let broken = !strict.ok;
  if (broken) {
    const { found, forgivable } = syntaxProblem(text, errors);
    for (const { problem, offset } of found) problems.push(place(problem, offset));
    broken = !forgivable;
  }
  if (broken || !root) return { json: undefined, readable: false, problems, locate };
  for (const { offset, path } of doubles(root).slice(0, MAX_DOUBLES)) {
    problems.push(place({ level: 'error', code: 'duplicate-key', path, args: { key: String(path.at(-1)) } }, offset));
  }
  return { json: strict.ok ? strict.json : (getNodeValue(root) as unknown), readable: true, problems, locate };
}

function parse(text: string): { ok: true; json: unknown } | { ok: false } {
  try {
    return { ok: true, json: JSON.parse(text) as unknown };
  } catch {
    return { ok: false };
  }
}

function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\r\n]|\\.)*"|[[\]{}]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > MAX_NESTING) return index;
  }
  return undefined;
}

/** Keys that an object has twice: JSON keeps the last, whatever the first one said. */
function doubles(root: Node): { offset: number; path: Path }[] {
  const found: { offset: number; path: Path }[] = [];
  const visit = (node: Node, path: Path): void => {
    const seen = new Set<string>();
    node.children?.forEach((child, index) => {
      if (node.type === 'array') return visit(child, [...path, index]);
      const [key, value] = child.children ?? [];
      if (key === undefined) return;
      const name = key.value as string;
      if (seen.has(name)) found.push({ offset: key.offset, path: [...path, name] });
      seen.add(name);
      if (value) visit(value, [...path, name]);
    });
  };
  visit(root, []);
  return found;
}

/** The properties of an object by their names; of a key that is there twice, the last, as JSON reads it. */
function propertiesByName(): (object: Node) => ReadonlyMap<unknown, Node> {
  const known = new WeakMap<Node, ReadonlyMap<unknown, Node>>();
  return (object) => {
    const properties = known.get(object) ?? new Map(object.children?.map((one) => [one.children?.[0]?.value, one]));
    known.set(object, properties);
    return properties;
  };
}

function offsetOf(
  root: Node | undefined,
  path: Path,
  part: 'key' | 'value',
  propertiesOf: ReturnType<typeof propertiesByName>,
): number {
  let node = root;
  let offset = node?.offset ?? 0;
  for (const [at, step] of path.entries()) {
    if (node?.type === 'array') node = node.children?.[step as number];
    else if (node?.type === 'object') {
      const property: Node | undefined = propertiesOf(node).get(step);
      if (!property) return offset;
      node = part === 'key' && at === path.length - 1 ? property : (property.children?.[1] ?? property);
    } else return offset;
    if (!node) return offset;
    ({ offset } = node);
  }
  return offset;
}

function positions(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
