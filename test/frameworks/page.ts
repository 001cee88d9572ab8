import { code, table } from '../house/markdown.js';
import { read } from '../house/files.js';

/** The source of each page that the tests open. */
const SOURCES = {
  HTML: 'html/index.html',
  React: 'react/App.tsx',
  Vue: 'vue/App.vue',
  Svelte: 'svelte/App.svelte',
  Angular: 'angular/app.ts',
};

type Framework = keyof typeof SOURCES;

/** What custom-elements-everywhere.com asks of frameworks, and how each of them is answered here. */
const WAYS: Readonly<Record<string, Readonly<Record<Framework, string>>>> = {
  'a text': {
    HTML: 'lang="es"',
    React: 'lang={language}',
    Vue: ':lang="language"',
    Svelte: 'lang={language}',
    Angular: '[lang]="language()"',
  },
  'a number': {
    HTML: 'heading-level="3"',
    React: 'heading-level={3}',
    Vue: ':heading-level="3"',
    Svelte: 'heading-level={3}',
    Angular: '[attr.heading-level]="3"',
  },
  'a switch': { HTML: 'grouped', React: 'grouped', Vue: 'grouped', Svelte: 'grouped', Angular: 'grouped' },
  'an object': {
    HTML: 'speakers.meeting =',
    React: 'meeting={meeting}',
    Vue: ':meeting="meeting"',
    Svelte: '{meeting}',
    Angular: '[meeting]="meeting()"',
  },
  'a property': {
    HTML: 'headingLevel: 4',
    React: 'headingLevel={4}',
    Vue: ':headingLevel="4"',
    Svelte: 'headingLevel={4}',
    Angular: '[headingLevel]="4"',
  },
  'an event': {
    HTML: 'addEventListener(',
    React: 'onmeeting-load={',
    Vue: '@meeting-load="',
    Svelte: 'onmeeting-load={',
    Angular: '(meeting-load)="',
  },
  'a fallback': {
    HTML: '<a href="/notice">',
    React: '<a href="/notice">',
    Vue: '<a href="/notice">',
    Svelte: '<a href="/notice">',
    Angular: '<a href="/notice">',
  },
  'itself, or not': {
    HTML: 'speakers.remove()',
    React: '{isShown &&',
    Vue: 'v-if="isShown"',
    Svelte: '{#if isShown}',
    Angular: '@if (isShown())',
  },
};

/** The page of the documentation on frameworks: what it shows is what the tests open. */
export function frameworksPage(): string {
  const source = (file: string) => read(`test/frameworks/${file}`);
  const block = (language: string, text: string) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;
  const { dependencies } = JSON.parse(source('package.json')) as { dependencies: Record<string, string> };
  const frameworks = Object.keys(SOURCES) as Framework[];
  const version = (name: string) => dependencies[name]!.replace(/\.\d+$/, '');
  const rows = Object.entries(WAYS).map(([what, ways]) => [
    what,
    ...frameworks.map((framework) => {
      if (!source(SOURCES[framework]).includes(ways[framework]))
        throw new Error(`${SOURCES[framework]} writes ${what} otherwise than ${ways[framework]}`);
      return code(ways[framework]);
    }),
  ]);
  const [html] = /<main>[^]*(?=<\/html>)/.exec(source(SOURCES.HTML)) ?? [];
  const [isElement] = /vue\(.*\)(?=,\n)/.exec(source('vite.config.js')) ?? [];
  if (!html || !isElement) throw new Error('A page of test/frameworks is not written as it was.');
  return `# Frameworks

Made by \`npm run docs\` from pages that the tests build with the packed package and open in a browser: React ${version('react')}, Vue ${version('vue')},
Svelte ${version('svelte')}, Angular ${version('@angular/core')}, a page that a server renders, and one without any framework.

The widgets are plain custom elements: no framework needs a wrapper.

${block('sh', 'npm install @u4ssc/meeting-widgets')}

\`import '@u4ssc/meeting-widgets/register'\` defines them, once, anywhere; with one script tag on the page instead, nothing has to be
installed. Attributes are written with hyphens, properties in camel case: the page of each widget in this book lists them, and that on
[events](events.md) what the widgets tell.

## How it is written

The questions of [custom-elements-everywhere.com](https://custom-elements-everywhere.com/), put to these elements. Each way of writing is
from a page below, and each works: the tests look at what a visitor sees.

${table(['What', ...frameworks], rows)}

- **\`register\` comes first.** Frameworks look at an element to learn which properties it has: import it before anything is drawn.
- **A meeting is data, not state.** Hand over the object as it is, and another object when it changes: \`shallowRef\` in Vue,
  \`$state.raw\` in Svelte. What changes inside an object is not noticed.
- **A switch that may be off is a property**: \`shareAnswers\`, not \`share-answers\`. Vue, Svelte and Angular write an attribute that is
  \`false\` as \`share-answers="false"\`, and in HTML an attribute that is there is on. \`structured-data\` has no property: leave it away.
  Types of Svelte and React refuse \`false\` for both.

## Plain HTML

${block('html', html.replaceAll(/^ {2}/gm, ''))}

## React

\`@u4ssc/meeting-widgets/react\` holds types alone: one \`import type {}\` of it teaches JSX the elements in a whole project.

${block('tsx', source(SOURCES.React))}

## Rendered by a server

The server writes the element with its fallback, which search engines and visitors without JavaScript read; the script then
brings the same element to life. \`register\` may be loaded on a server, where it does nothing. What React ${version('react')} does not do while it
takes over what a server has rendered, an effect does.

${block('tsx', source('server/App.tsx'))}

## Vue

One \`import type {}\` of \`@u4ssc/meeting-widgets/vue\` types the elements in the templates of a whole project. Vue has to be told that
they are no components of its own, here in the configuration of Vite:

${block('js', `export default { plugins: [${isElement}] };`)}

${block('vue', source(SOURCES.Vue))}

## Svelte

One \`import type {}\` of \`@u4ssc/meeting-widgets/svelte\` types the elements in a whole project.

${block('svelte', source(SOURCES.Svelte))}

## Angular

\`CUSTOM_ELEMENTS_SCHEMA\` lets a template use elements that are no components; Angular then checks neither their properties nor their
events. Handlers are as typed as they are written.

${block('ts', source(SOURCES.Angular))}

## TypeScript without a framework

\`import '@u4ssc/meeting-widgets/register'\` also types \`document.createElement('meeting-agenda')\`, \`querySelector\` and
\`addEventListener('meeting-load', …)\`.

## Editors

The package tells editors the elements with their attributes, values, events and parts, and the custom properties of the look.

- **WebStorm and other editors of JetBrains** find \`web-types\` in the installed package by themselves.
- **VS Code** is told in \`.vscode/settings.json\`:

  ${block(
    'json',
    JSON.stringify(
      Object.fromEntries(
        ['html', 'css'].map((language) => [
          `${language}.customData`,
          [`./node_modules/@u4ssc/meeting-widgets/dist/vscode.${language}-custom-data.json`],
        ]),
      ),
      undefined,
      2,
    ),
  ).replaceAll('\n', '\n  ')}

- Others read \`custom-elements.json\`, the manifest that all of this is made from.
`;
}
