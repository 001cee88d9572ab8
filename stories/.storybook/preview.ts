import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import manifest from '../../dist/custom-elements.json';
import type { FeedInput } from '../../src/feed/schema.js';
import { argsIn, feedOf, placed, setPage, TOOLBARS, type Setting } from '../page.js';
import { publicOnly } from './manifest.js';

setCustomElementsManifest(publicOnly(manifest));

/** The story on a page as the toolbars have it. */
const page: Decorator = (story, { args, globals, loaded, viewMode }) => {
  const setting = globals as unknown as Setting;
  const feed = loaded['feed'] as FeedInput | undefined;
  if (viewMode === 'story') setPage(setting, feed);
  return placed(setting, story({ args: argsIn(args, setting, feed) }));
};

export default {
  loaders: [async ({ args }) => ({ feed: await feedOf(args) })],
  decorators: [page],
  // Only properties can be set: the names of events and parts have a hyphen or a colon in them.
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, exclude: /[-:]/ },
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Start',
            'Theming',
            'Languages',
            'Frameworks',
            'Events',
            'Accessibility',
            'Security',
            'Questions',
            'Feed',
            'Problems',
          ],
        ],
      },
    },
  },
  tags: ['autodocs'],
  initialGlobals: Object.fromEntries(Object.entries(TOOLBARS).map(([name, { items }]) => [name, items[0]!.value])),
  globalTypes: Object.fromEntries(
    Object.entries(TOOLBARS).map(([name, { title, icon, items }]) => [
      name,
      { description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } },
    ]),
  ),
} satisfies Preview;
