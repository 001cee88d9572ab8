import { seen } from './seen.js';

/** As long as a browser has to see what is done often, and as is drawn at once. */
const LENGTH = 40;

/**
 * Draws a programme that nobody sees. What runs for the first time takes a browser several times as long, and so does
 * the first date in a language: done while there is nothing to do but wait for a feed.
 */
export function warmUp(): void {
  // The feed was there first.
  if (seen.size > 0) return;
  const sample = Object.assign(document.createElement('meeting-agenda'), {
    meeting: {
      // A zone that no meeting has: how a language writes its times is kept.
      meeting: { name: '-', timeZone: 'GMT0', startDate: '2099-01-01' },
      sessions: [...Array(LENGTH).keys()].map((minute) => ({
        id: `${minute}`,
        name: '-',
        startDate: `2099-01-01T10:${minute + 10}`,
        endDate: '2099-01-01T11:00',
        // Of the letters for which a text is looked through, as most texts have some.
        abstract: 'é',
        rooms: ['-'],
        tracks: ['-'],
        people: [{ person: '-' }],
      })),
      rooms: [{ id: '-', name: '-' }],
      tracks: [{ id: '-', name: '-' }],
      people: [{ id: '-', name: '-' }],
    },
    shownLanguage: document.documentElement.lang,
    renderRoot: new DocumentFragment(),
  });
  // Another library may have been first to define the tag.
  sample['performUpdate']?.();
}
