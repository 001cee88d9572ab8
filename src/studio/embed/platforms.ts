import { wordpressPlugin, wordpressShortcodes } from './wordpress.js';
import type { Kind, Script, Snippet } from './snippet.js';

/** Where a snippet is pasted. */
export const PLATFORMS = ['html', 'wordpress', 'drupal', 'liferay', 'joomla'] as const;

export type Platform = (typeof PLATFORMS)[number];

/** What to do, in words of the studio's tables. */
export type StepCode =
  | 'html-paste'
  | 'html-look'
  | 'html-strip'
  | 'wordpress-block'
  | 'wordpress-look'
  | 'wordpress-import-map'
  | 'wordpress-plugin'
  | 'wordpress-shortcode'
  | 'drupal-library'
  | 'drupal-info'
  | 'drupal-head'
  | 'drupal-style'
  | 'drupal-format'
  | 'drupal-block'
  | 'liferay-fragment'
  | 'liferay-look'
  | 'liferay-extension'
  | 'liferay-import-map'
  | 'joomla-filter'
  | 'joomla-module'
  | 'joomla-look';

/** Something to copy, with the name of the file that it belongs into. */
export interface Code {
  readonly file?: string;
  readonly text: string;
}

export interface Step {
  readonly code: StepCode;
  readonly copy?: Code;
}

/** A way to get the widgets on a page, with another for those who cannot take the first. */
export interface Guide {
  readonly steps: readonly Step[];
  readonly otherwise: readonly Step[];
}

/** What to do on a platform with a snippet of a kind. */
export function guideOf(platform: Platform, kind: Kind, snippet: Snippet): Guide {
  const whole: Code = { text: snippet.markup };
  switch (platform) {
    case 'html':
      return {
        steps: [{ code: 'html-paste', copy: whole }, { code: 'html-look' }],
        otherwise: [{ code: 'html-strip' }],
      };
    case 'wordpress':
      return {
        steps: [
          ...(kind === 'importMap' ? [{ code: 'wordpress-import-map' as const }] : []),
          { code: 'wordpress-block', copy: whole },
          { code: 'wordpress-look' },
        ],
        otherwise: [
          { code: 'wordpress-plugin', copy: { file: 'meeting-widgets.php', text: wordpressPlugin(snippet) } },
          { code: 'wordpress-shortcode', copy: { text: wordpressShortcodes(snippet) } },
        ],
      };
    case 'drupal':
      return { steps: drupalSteps(kind, snippet), otherwise: [] };
    case 'liferay':
      return {
        steps:
          kind === 'importMap'
            ? [{ code: 'liferay-import-map' }]
            : [{ code: 'liferay-fragment', copy: whole }, { code: 'liferay-look' }],
        otherwise: kind === 'loader' ? [{ code: 'liferay-extension', copy: { text: clientExtensions(snippet) } }] : [],
      };
    case 'joomla':
      return {
        steps: [{ code: 'joomla-filter' }, { code: 'joomla-module', copy: whole }, { code: 'joomla-look' }],
        otherwise: [],
      };
    default:
      return platform satisfies never;
  }
}

function drupalSteps(kind: Kind, { scripts, head, theme, widgets, elements }: Snippet): readonly Step[] {
  const scriptSteps: readonly Step[] =
    kind === 'importMap'
      ? [{ code: 'drupal-head', copy: { file: 'html.html.twig', text: `${head}\n` } }]
      : [
          { code: 'drupal-library', copy: { file: 'THEME.libraries.yml', text: drupalLibrary(scripts[0]!) } },
          { code: 'drupal-info', copy: { file: 'THEME.info.yml', text: 'libraries:\n  - THEME/meeting-widgets\n' } },
        ];
  const allowed = widgets.map(({ tag, attributes }) => `<${[tag, ...Object.keys(attributes)].join(' ')}>`);
  return [
    ...scriptSteps,
    ...(theme ? [{ code: 'drupal-style' as const, copy: { text: `${theme}\n` } }] : []),
    { code: 'drupal-format', copy: { text: `${allowed.join(' ')}\n` } },
    { code: 'drupal-block', copy: { text: `${elements}\n` } },
  ];
}

function drupalLibrary({ attributes: { src, ...attributes } }: Script): string {
  const lines = Object.entries(attributes).map(
    ([name, value]) => `        ${name}: ${value === true ? yamlOf(name) : JSON.stringify(value)}`,
  );
  return [
    'meeting-widgets:',
    '  js:',
    `    ${String(src)}:`,
    '      type: external',
    '      attributes:',
    ...lines,
    '',
  ].join('\n');
}

/** Drupal writes an attribute without a value for true alone. */
const yamlOf = (name: string): string => (name === 'crossorigin' ? 'anonymous' : 'true');

/** The fields of Liferay's form for a custom element, one form for each widget. */
function clientExtensions({ scripts, widgets }: Snippet): string {
  return widgets
    .map(({ tag, attributes }) =>
      [
        `HTML Element Name: ${tag}`,
        `JavaScript URL: ${String(scripts[0]!.attributes['src'])}`,
        'Use ESM: yes',
        'Properties:',
        ...Object.entries(attributes).map(([name, value]) => `${name}=${value === true ? '' : value}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}
