import type { StorybookConfig } from '@storybook/web-components-vite';
import { readFileSync } from 'node:fs';
import { mergeConfig, type Plugin } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** A tag is defined once per page: a changed class needs a new page. */
const reloadOnSource: Plugin = {
  name: 'reload-on-source',
  apply: 'serve',
  hotUpdate({ file }) {
    if (!file.includes('/src/')) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

// Storybook's Vite runs in stories/, so that the library's own vite.config.ts has no part in it.
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts', '../docs/*.mdx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: {
    // The toolbars of preview.ts do these two.
    backgrounds: false,
    viewport: false,
    actions: false,
    interactions: false,
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  viteFinal: (config) =>
    mergeConfig(config, {
      define: { __VERSION__: JSON.stringify(version) },
      plugins: [reloadOnSource],
    }),
} satisfies StorybookConfig;
