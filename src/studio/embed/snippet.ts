import { matchLocale } from '../../locale/locale.js';
import {
  EXAMPLE,
  placed,
  styleContent,
  themeRule,
  WIDGETS,
  type Choice,
  type PlacedWidget,
  type Widget,
} from './choice.js';
import { element, indent, tag, type Attributes } from './markup.js';
import { policyOf, type Directive } from './policy.js';
import type { Release } from './release.js';

/**
 * How the scripts come to a page. `loader`: one small tag, always the published version. `importMap`: the version of
 * today, each file pinned by its hash, and what is needed first asked for before the loader could. `standalone`: one
 * classic script for everything, pinned as well.
 */
export const KINDS = ['loader', 'importMap', 'standalone'] as const;

export type Kind = (typeof KINDS)[number];

/** A script element. */
export interface Script {
  readonly attributes: Attributes;
  readonly content: string;
}

/** What a page needs, in pieces for systems that want them apart. */
export interface Snippet {
  readonly scripts: readonly Script[];
  /** Scripts and what they need first, as HTML. */
  readonly head: string;
  /** A rule of a style sheet; empty when nothing is themed. */
  readonly theme: string;
  readonly widgets: readonly PlacedWidget[];
  /** The widgets alone, as HTML. */
  readonly elements: string;
  /** All of it, as HTML for one place of a page. */
  readonly markup: string;
  /** What a page policy has to allow. */
  readonly policy: readonly Directive[];
}

/** The snippet of a choice; `fallbacks` are the words of the link inside of each widget. */
export function snippetOf(
  choice: Choice,
  kind: Kind,
  release: Release,
  fallbacks: Readonly<Record<Widget, string>>,
): Snippet {
  const widgets = placed(choice);
  const scripts = scriptsOf(kind, choice, release);
  const theme = themeRule(choice.theme);
  const elements = widgets
    .map(({ widget, tag: name, attributes }) => {
      // What is no address yet would lead astray on the page; the form says so meanwhile.
      const content = URL.canParse(choice.fallback)
        ? `\n${indent(element('a', { href: choice.fallback }, fallbacks[widget]))}\n`
        : '';
      return element(name, attributes, content);
    })
    .join('\n\n');
  const head = [
    ...scripts.map(({ attributes, content }) => element('script', attributes, content)),
    ...(kind === 'importMap' ? neededFirst(choice, release).map((attributes) => tag('link', attributes)) : []),
  ].join('\n');
  const style = theme && `${element('style', {}, styleContent(theme))}\n`;
  const policy = policyOf({
    release,
    scripts: kind === 'standalone' ? [scripts[0]!.attributes['src'] as string] : [`${choice.base}/`],
    inlineScripts: scripts.map(({ content }) => content).filter((content) => content !== ''),
    inlineStyles: theme ? [styleContent(theme)] : [],
    feed: choice.feed || EXAMPLE.feed,
    endpoint: choice.widgets.includes('registration') ? choice.endpoint || EXAMPLE.endpoint : undefined,
    photoHosts: choice.widgets.includes('speakers') ? choice.photoHosts.split(/\s+/).filter(Boolean) : [],
  });
  return { scripts, head, theme, widgets, elements, markup: `${head}\n${style}\n${elements}\n`, policy };
}

function scriptsOf(kind: Kind, { base, widgets }: Choice, release: Release): readonly Script[] {
  const loader = { type: 'module', src: `${base}/meeting-widgets.js` };
  switch (kind) {
    case 'loader':
      return [{ attributes: { ...loader, crossorigin: true, referrerpolicy: 'no-referrer' }, content: '' }];
    case 'importMap': {
      const pinned = pinnedOf(release, 'meeting-widgets.js');
      return [
        // Before any module script of the page: what is loaded already is not checked any more.
        { attributes: { type: 'importmap' }, content: importMap(base, widgets, release) },
        {
          attributes: {
            ...loader,
            src: `${base}/${pinned.file}`,
            integrity: pinned.integrity,
            crossorigin: true,
            referrerpolicy: 'no-referrer',
          },
          content: '',
        },
      ];
    }
    case 'standalone': {
      const { file, integrity } = pinnedOf(
        release,
        `standalone/meeting-${widgets.length === 1 ? widgets[0]! : 'widgets'}.js`,
      );
      const attributes = { src: `${base}/${file}`, integrity, crossorigin: true as const };
      return [{ attributes: { ...attributes, referrerpolicy: 'no-referrer', defer: true }, content: '' }];
    }
    default:
      return kind satisfies never;
  }
}

/**
 * The files that a first view waits for: named in the page, they come with the loader instead of after it. Words are of
 * the language that was chosen; where the page decides, only the loader can tell.
 */
function neededFirst({ base, widgets, lang }: Choice, { importMap: { integrity } }: Release): readonly Attributes[] {
  const isAll = WIDGETS.every((widget) => widgets.includes(widget));
  const scripts = isAll ? 'widgets/meeting-all' : `shared/core|widgets/meeting-(?:${widgets.join('|')})`;
  const words = `locales/(?:${isAll ? 'all' : widgets.join('|')})/${lang && matchLocale(lang)}`;
  const files = lang ? `${scripts}|${words}` : scripts;
  return Object.entries(integrity)
    .filter(([address]) => new RegExp(`^\\{base\\}/(?:${files})-`).test(address))
    .map(([address, hash]) => ({
      rel: 'modulepreload',
      href: address.replace('{base}', base),
      integrity: hash,
      crossorigin: true,
      referrerpolicy: 'no-referrer',
    }));
}

/** The hashes of what these widgets can load; what belongs to the others alone is left out. */
function importMap(base: string, widgets: readonly Widget[], { importMap: { integrity } }: Release): string {
  const absent = WIDGETS.filter((widget) => !widgets.includes(widget)).join('|');
  const foreign = new RegExp(`^\\{base\\}/(widgets/meeting-|shared/|locales/)(${absent}|all)[-/]`);
  const kept = Object.entries(integrity).filter(([address]) => absent === '' || !foreign.test(address));
  const lines = kept.map(
    ([address, hash]) => `  ${JSON.stringify(address.replace('{base}', base))}: ${JSON.stringify(hash)}`,
  );
  return `\n{"integrity":{\n${lines.join(',\n')}\n}}\n`;
}

/** The copy of a script that the next release leaves as it is: a hash of one that changes would break the page. */
function pinnedOf({ files, versioned }: Release, name: string): { file: string; integrity: string } {
  const file = versioned[name];
  const found = file === undefined ? undefined : files[file];
  if (file === undefined || !found) throw new Error(`The manifest names no ${name}`);
  return { file, integrity: found.integrity };
}
