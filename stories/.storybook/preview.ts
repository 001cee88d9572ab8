import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { directionOf, LOCALES } from '../../src/locale/locale.js';
import { THEMES, type Theme } from '../themes.js';
import { publicOnly } from './manifest.js';

setCustomElementsManifest(publicOnly(manifest));

const WIDTHS = ['280px', '360px', '768px', '1280px', 'auto'];

const toolbar = <const Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** The story on a page in the language, the theme and the width that the toolbars say. */
const page: Decorator = (story, { globals, viewMode }) => {
  const { lang, theme, width } = globals as { lang: string; theme: Theme; width: string };
  const dir = directionOf(lang);
  if (viewMode === 'story') {
    Object.assign(document.documentElement, { lang, dir });
    document.documentElement.style.cssText = THEMES[theme];
  }
  return html`<div lang=${lang} dir=${dir} style="${THEMES[theme]}; padding: 1.5rem">
    <div style="inline-size: ${width}">${story()}</div>
  </div>`;
};

export default {
  decorators: [page],
  // Only properties can be set: the names of events and parts have a hyphen or a colon in them.
  parameters: { layout: 'fullscreen', controls: { expanded: true, exclude: /[-:]/ } },
  tags: ['autodocs'],
  initialGlobals: { lang: 'en', theme: 'light', width: 'auto' },
  globalTypes: {
    lang: toolbar(
      'Language',
      'globe',
      [...LOCALES]
        .sort()
        .map((value) => ({ value, title: `${value} ${new Intl.DisplayNames(value, { type: 'language' }).of(value)}` })),
    ),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'light', title: 'Light page' },
      { value: 'dark', title: 'Dark page' },
      { value: 'brand', title: 'Page of a partner' },
    ]),
    width: toolbar(
      'Width',
      'grow',
      WIDTHS.map((value) => ({ value, title: value === 'auto' ? 'Full width' : value })),
    ),
  },
} satisfies Preview;
