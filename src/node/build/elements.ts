import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { nameOnce, publishedManifest, type ElementsManifest } from './elements-manifest.js';
import { tokensOf } from './tokens.js';
import { frameworkTypings } from './typings.js';

const analyzed = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as ElementsManifest;
const manifest = publishedManifest(analyzed, tokensOf(readFileSync('src/widget/tokens.ts', 'utf8')));

type Generator = typeof getVsCodeHtmlCustomData & typeof getWebTypesData;
const data = (generator: Generator) =>
  // Editors show parts and properties where style sheets are written; and generators write into what they are given.
  generator(structuredClone(nameOnce(manifest)) as unknown as Parameters<Generator>[0], {
    hideCssPartsDocs: true,
    hideCssPropertiesDocs: true,
    hideLogs: true,
  });

const files = {
  ...frameworkTypings(manifest),
  'custom-elements.json': JSON.stringify(manifest),
  'vscode.html-custom-data.json': data(getVsCodeHtmlCustomData),
  'vscode.css-custom-data.json': data(getVsCodeCssCustomData),
  'web-types.json': data(getWebTypesData),
};
mkdirSync('dist/types', { recursive: true });
for (const [file, text] of Object.entries(files)) {
  const written = file.endsWith('.json')
    ? `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`
    : await format(text, { parser: 'typescript', printWidth: 120, singleQuote: true });
  writeFileSync(`dist/${file}`, written);
}
