import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../dist/custom-elements.json';
import { directionOf, LOCALES } from '../../src/locale/locale.js';
import { THEMES, type Theme } from '../themes.js';
import { publicOnly } from './manifest.js';

setCustomElementsManifest(publicOnly(manifest));

const WIDTHS = ['280', '360', '768', '1280', 'full'];

const toolbar = <const Icon extends string>(title: string, icon: Icon, items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** A page in the language, the theme and the width that the toolbars say. */
const page: Decorator = (story, { globals, viewMode }) => {
  const { lang, theme, width } = globals as { lang: string; theme: Theme; width: string };
  document.documentElement.lang = lang;
  document.documentElement.dir = directionOf(lang);
  return html`<div
    lang=${lang}
    dir=${directionOf(lang)}
    style="${THEMES[theme]}; box-sizing: border-box; padding: 1.5rem; min-block-size: ${viewMode === 'docs' ? 0 : '100vh'}"
  >
    <div style="inline-size: ${width === 'full' ? 'auto' : `${width}px`}">${story()}</div>
  </div>`;
};

export default {
  decorators: [page],
  parameters: { layout: 'fullscreen', controls: { expanded: true } },
  tags: ['autodocs'],
  initialGlobals: { lang: 'en', theme: 'light', width: 'full' },
  globalTypes: {
    lang: toolbar(
      'Language',
      'globe',
      [...LOCALES].sort().map((value) => ({ value, title: `${value} ${new Intl.DisplayNames(value, { type: 'language' }).of(value)}` })),
    ),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'light', title: 'Light page' },
      { value: 'dark', title: 'Dark page' },
      { value: 'brand', title: 'Page of a partner' },
    ]),
    width: toolbar(
      'Width',
      'grow',
      WIDTHS.map((value) => ({ value, title: value === 'full' ? 'Full width' : `${value} px` })),
    ),
  },
} satisfies Preview;
