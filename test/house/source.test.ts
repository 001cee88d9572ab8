import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import ts from 'typescript';
import { styleSheetOf, templateText, type Declaration } from './css.js';
import { lineAt, read, sourceFiles } from './files.js';
import { parse, walk } from './modules.js';

const LONGEST = 250;

/** Files that may be longer, each with its reason. */
const LONG: Readonly<Record<string, string>> = {
  'src/agenda/agenda.styles.ts': 'One sheet for one widget.',
  'src/agenda/meeting-agenda.ts': 'One element: what it is told, and how what it fetches on demand reaches it.',
  'src/feed/schema.ts': 'One contract, read from top to bottom.',
  'src/registration/meeting-registration.ts':
    'One element: what it is told, what was answered and what is drawn of it.',
  'src/registration/sending/sending.ts': 'One way: from the first answer to the receipt.',
  'src/widget/lean-html.ts': 'One renderer: a value, a template and a list draw each other.',
  'src/widget/meeting-widget.ts': 'One life cycle: where the meeting comes from and what is shown meanwhile.',
};

/** Searched as plain text, so that templates are searched too. */
const FORBIDDEN: readonly (readonly [what: string, found: RegExp])[] = [
  ['inline styles, which strict pages forbid', /\bstyle=|styleMap|<style\b|setAttribute\(['"]style['"]/g],
  ['strings read as markup', /\b(inner|outer)HTML\b|insertAdjacentHTML|(set|parse)HTMLUnsafe|\bsrcdoc\b|DOMParser/g],
  ['templates made of strings', /createContextualFragment|\bunsafe(HTML|SVG|MathML|Static|CSS)\b|document\.write/g],
  ['code made of strings', /\beval\b|\bnew Function\b|set(Timeout|Interval)\(\s*['"`]|javascript:/g],
  ['settings of zod, which belong to the whole page', /\bz\.config\(/g],
  ['banners', /^\s*(\/\/|\/?\*+)\s*([-=*#~_/+])\2{3,}|^\s*\/\/\s*#(end)?region\b|^\s*\/{4,}/gm],
  ['code that is commented out', /^\s*\/\/\s*(const|let|return|await|if|for|import|export|this\.|\w+\().*[;{]\s*$/gm],
];

/** The one place where strings become nodes: those of templates, which no feed and no page can write. */
const TEMPLATES = 'src/widget/lean-recipe.ts';

const NAMED = new RegExp(
  `(?<![\\w-])(?:${`
  aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue
  chartreuse chocolate coral cornflowerblue cornsilk crimson cyan dark(?:blue|cyan|goldenrod|gr[ae]y|green|khaki|magenta|
  olivegreen|orange|orchid|red|salmon|seagreen|slateblue|slategr[ae]y|turquoise|violet) deep(?:pink|skyblue) dimgr[ae]y
  dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gr[ae]y green greenyellow honeydew
  hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon light(?:blue|coral|cyan|
  goldenrodyellow|gr[ae]y|green|pink|salmon|seagreen|skyblue|slategr[ae]y|steelblue|yellow) lime limegreen linen magenta
  maroon medium(?:aquamarine|blue|orchid|purple|seagreen|slateblue|springgreen|turquoise|violetred) midnightblue mintcream
  mistyrose moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid pale(?:goldenrod|green|turquoise|
  violetred) papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon
  sandybrown seagreen seashell sienna silver skyblue slateblue slategr[ae]y snow springgreen steelblue tan teal thistle tomato
  turquoise violet wheat white whitesmoke yellow yellowgreen`
    .replaceAll(/\|\s+/g, '|')
    .trim()
    .replaceAll(/\s+/g, '|')})(?![\\w(-])`,
  'i',
);
const QUOTED = /'[^']*'|"[^"]*"|url\([^)]*\)/g;
const WRITTEN =
  /#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\(/i;
const PAINTED = /\b(?:fill|stroke|color|stop-color|flood-color|bgcolor)=["']?([\w-]+)/gi;

const SIDE = '(?:left|right|top|bottom)';
const PHYSICAL = new RegExp(
  `^(?:${SIDE}|(?:scroll-)?(?:margin|padding)-${SIDE}|border-${SIDE}(?:-.+)?|(?:min-|max-|contain-intrinsic-)?(?:width|height))$`,
);

const FILES = sourceFiles();

suite('source', () => {
  for (const [what, found] of FORBIDDEN) {
    test(`has no ${what}`, () => {
      const hits = FILES.flatMap((path) => {
        const text = read(path);
        if (path === TEMPLATES && what === 'strings read as markup') return [];
        return [...text.matchAll(found)].map(({ 0: hit, index }) => `${path}:${lineAt(text, index)} ${hit.trim()}`);
      });
      assert.deepEqual(hits, []);
    });
  }

  test('has colours in tokens.ts alone', () => {
    // Commands and what they stand on draw nothing.
    const files = FILES.filter((path) => path !== 'src/widget/tokens.ts' && !/^src\/(?:node|tools)\//.test(path));
    const inStyles = findings(({ value }) => WRITTEN.test(value) || NAMED.test(value.replaceAll(QUOTED, '')), files);
    const inStrings = files.flatMap((path) =>
      stringsOf(path)
        .filter(({ text }) => isColored(text))
        .map(({ line }) => `${path}:${line}`),
    );
    assert.deepEqual([...inStyles, ...inStrings], []);
  });

  test('names no side of the screen in its styles', () => {
    assert.deepEqual(findings(isPhysical), []);
  });

  test('measures by the text around and the container, not by the root and the window', () => {
    const units = findings(({ value }) => /\d(?:rem|rlh|[sld]?v[wh])\b/i.test(value));
    const windows = FILES.flatMap((path) =>
      styleSheetOf(path)
        .preludes.filter(({ text }) =>
          /^@media\b.*\b(?:width|height|inline-size|block-size|orientation|aspect-ratio)\b/s.test(text),
        )
        .map(({ line, text }) => `${path}:${line} ${text}`),
    );
    assert.deepEqual([...units, ...windows], []);
  });

  // The minifier takes the quotes away and writes one backslash instead, which the template around takes for its own.
  test('compares attributes in selectors with plain words only', () => {
    const odd = FILES.flatMap((path) =>
      styleSheetOf(path)
        .preludes.filter(({ text }) => /=\s*(['"])[^'"]*[^\w'"-][^'"]*\1/.test(text))
        .map(({ line, text }) => `${path}:${line} ${text}`),
    );
    assert.deepEqual(odd, []);
  });

  test(`has files of at most ${LONGEST} lines, or a reason`, () => {
    const long = FILES.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length })).filter(
      ({ lines }) => lines > LONGEST,
    );
    const unexplained = long
      .filter(({ path }) => !(path in LONG))
      .map(({ path, lines }) => `${path} has ${lines} lines`);
    const explained = long.map(({ path }) => path);
    const outdated = Object.keys(LONG)
      .filter((path) => !explained.includes(path))
      .map((path) => `${path} needs no reason any more`);
    assert.deepEqual([...unexplained, ...outdated], []);
  });
});

/** The declarations in the css literals that are not as they should be. */
function findings(isWrong: (declaration: Declaration) => boolean, files = FILES): string[] {
  return files.flatMap((path) =>
    styleSheetOf(path)
      .declarations.filter(isWrong)
      .map(({ property, value, line }) => `${path}:${line} ${property}: ${value}`),
  );
}

function isPhysical({ property, value }: Declaration): boolean {
  if (PHYSICAL.test(property)) return true;
  if (/^(?:text-align|text-align-last|float|clear|justify-(?:content|items|self))$/.test(property))
    return /\b(?:left|right)\b/.test(value);
  if (!/^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color))$/.test(property)) return false;
  // Four values are top, right, bottom and left: only the same on both sides is the same in both directions.
  const [, right, , left] = value.split(/\s+(?![^(]*\))/);
  return left !== undefined && left !== right;
}

function isColored(text: string): boolean {
  return WRITTEN.test(text) || [...text.matchAll(PAINTED)].some(([, color]) => NAMED.test(color!));
}

/** The strings and templates of a file, but for css, which is read as such. */
function stringsOf(path: string): { text: string; line: number }[] {
  const file = parse(path);
  const found: { text: string; line: number }[] = [];
  walk(file, (node) => {
    if (!ts.isStringLiteral(node) && !ts.isTemplateLiteral(node)) return;
    if (ts.isTaggedTemplateExpression(node.parent) && node.parent.tag.getText(file) === 'css') return;
    const text = ts.isStringLiteral(node) ? node.text : templateText(node);
    found.push({ text, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 });
  });
  return found;
}
