import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { isForScriptTag } from './script-tag.js';
import { tokensOf } from './tokens.js';

/**
 * Properties of objects that stay within the widgets, those used most first. None of them is asked for by a computed key,
 * written to a feed, a page or a store, or known to a browser or a library: test/house/short-names.test.ts holds that.
 */
export const OWN_PROPERTIES: readonly string[] = `
  reader feed kind and stage manner beside words comma loaded tools columns surroundings items row known entry
  control children scope stamp feedState chosen roles photo catalogues base selection place quiet opensAt more
  hostOf opened fetchPart about closesAt chosenLayout node marked shownLanguage addStyles addWords postpone
  isRequired query first last parts closes bodies opens holds excess names announcement instead dayChange
  slow calendarOpen searching after speakers hint initials past pin when clock shortDay dateTime endsAt actions
  datetime sendText cleaned previousTime narrowed printing previousDates column label marks undated offered city
  isRunning clearTimer limits footer prefix closedAt groups span others which isSending minutes joined dayRange made
  dayAt placed related otherZone timeRange recordings notify privacyLinks refusedHosts sorted chosenZone announce
  root untimed participant item held nodes holes marked
  `
  .trim()
  .split(/\s+/);

/** Those that are frequent in built files first; none of them is a property there by itself. */
const LETTERS = 'etnrsaoicdulhpfmgbywkxzETNRSAOICDULHPFMGVBYWKXZ';

/** What each of them is called in built files: a letter, and another behind it where there are no more. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  OWN_PROPERTIES.map((name, at) => {
    const behind = ['', 'j', 'q'][Math.floor(at / LETTERS.length)]!;
    return [name, `${LETTERS[at % LETTERS.length]}${behind}`];
  }),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** Gives properties and custom properties that only the widgets know their short names. */
export function shortNames(root: string): Plugin {
  const tokens = shortTokens(tokensOf(readFileSync(`${root}src/widget/tokens.ts`, 'utf8')).map(({ name }) => name));
  return {
    name: 'short-names',
    apply: 'build',
    applyToEnvironment: (environment) => isForScriptTag(environment) || environment.name.startsWith('standalone'),
    renderChunk(code, _chunk, { sourcemap }) {
      const edited = new MagicString(code);
      for (const { start, end, text } of namesIn(this.parse(code) as unknown as Node)) edited.update(start, end, text);
      edited.replace(/--_([\w-]+)/g, (whole, name: string) => `--_${tokens.get(name) ?? whole.slice(3)}`);
      return { code: edited.toString(), map: sourcemap ? edited.generateMap({ hires: true }) : null };
    },
  };
}

/** "accent" is `--_a`, the next that begins with it takes its second letter. */
function shortTokens(names: readonly string[]): Map<string, string> {
  const short = new Map<string, string>();
  for (const name of names) {
    const letter = name
      .replaceAll('-', '')
      .split('')
      .find((candidate) => ![...short.values()].includes(candidate));
    short.set(name, letter ?? name);
  }
  return short;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function* namesIn(node: Node): Generator<Edit> {
  const { type } = node;
  if (type === 'MemberExpression') yield* renamed(node['property'] as Node, node['computed'] === true);
  else if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(type)) {
    const [edit] = renamed(node['key'] as Node, node['computed'] === true);
    // `{ feed }` names a property and a variable.
    if (edit)
      yield node['shorthand'] === true
        ? { ...edit, text: `${edit.text}:${(node['key'] as Node)['name'] as string}` }
        : edit;
  } else if (type === 'BinaryExpression' && node['operator'] === 'in') {
    const { type: kind, value, start, end } = node['left'] as Node;
    const short = kind === 'Literal' ? SHORT_NAMES.get(value as string) : undefined;
    if (short !== undefined) yield { start, end, text: `"${short}"` };
  }
  for (const part of Object.values(node)) {
    for (const inner of [part].flat()) if (isNode(inner)) yield* namesIn(inner);
  }
}

function renamed({ type, name, start, end }: Node, isComputed: boolean): Edit[] {
  const text = type === 'Identifier' && !isComputed ? SHORT_NAMES.get(name as string) : undefined;
  return text === undefined ? [] : [{ start, end, text }];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string';
}
