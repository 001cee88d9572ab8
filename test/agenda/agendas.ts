import { sendKeys } from '@web/test-runner-commands';
import type { MeetingAgenda } from '../../src/agenda/meeting-agenda.js';
import type { FeedInput } from '../../src/feed/schema.js';
import { parts, read, showMeeting, until } from '../support/page.js';

let made = 0;

/** The id of a meeting that no other test has: choices are kept by meeting. */
export const newId = () => `m${made++}`;

/** A day of two rooms, of a meeting of its own. */
export function programme(more: Partial<FeedInput> = {}): FeedInput {
  const at = (time: string) => `2030-05-06T${time}`;
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-05-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en'],
    meeting: { id: newId(), name: 'Sample meeting', startDate: '2030-05-06', timeZone: 'Europe/Madrid' },
    rooms: [
      { id: 'a', name: 'Room A' },
      { id: 'b', name: 'Room B' },
    ],
    people: [{ id: 'nunez', name: 'Íñigo Núñez' }],
    sessions: [
      { id: 'opening', name: 'Opening', allRooms: true, startDate: at('09:00'), endDate: at('10:00') },
      { id: 'water', name: 'Water', rooms: ['a'], startDate: at('10:00'), endDate: at('11:00'), type: 'talk' },
      {
        id: 'energy',
        name: 'Energy',
        rooms: ['b'],
        startDate: at('10:00'),
        endDate: at('12:00'),
        type: 'panel',
        people: [{ person: 'nunez' }],
      },
      { id: 'waste', name: 'Waste', rooms: ['a'], startDate: at('11:00'), endDate: at('12:00'), type: 'talk' },
    ],
    ...more,
  };
}

/** Puts an agenda of this feed on the page and waits until it is there. */
export const showFeed = (feed: FeedInput, attributes: Record<string, string> = {}): Promise<MeetingAgenda> =>
  showMeeting('meeting-agenda', feed, { lang: 'en', ...attributes });

/** The names of the sessions on screen. */
export const titles = (agenda: Element) =>
  parts(agenda, 'session-title').map((title) => read(title.querySelector('s') ?? title));
/** What a screen reader is told. */
export const status = (agenda: Element) => read(agenda.shadowRoot!.querySelector('[role="status"]'));
/** What stands inside an agenda. */
export const inside = <T extends Element>(agenda: Element, selector: string) =>
  agenda.shadowRoot!.querySelector<T>(selector);

/** The button with these words. */
export function button(agenda: Element, words: string): HTMLButtonElement {
  const found = [...agenda.shadowRoot!.querySelectorAll('button')].find((one) => read(one).startsWith(words));
  if (!found) throw new Error(`There is no button "${words}".`);
  return found;
}

/** Gives a control the focus and presses it by keyboard. */
export async function press(node: HTMLElement): Promise<void> {
  node.focus();
  await sendKeys({ press: 'Enter' });
}

/** Opens what a button of the toolbar opens. */
export async function openPanel(agenda: Element, words: string): Promise<HTMLElement> {
  await press(button(agenda, words));
  return until(() => inside<HTMLElement>(agenda, '[part="panel"]'));
}

/** The button that adds a session to the visitor's programme. */
export const star = (agenda: Element, session: string) =>
  inside<HTMLButtonElement>(agenda, `[data-session="${session}"] [part="choose"]`)!;

/** Puts something else in the place of a method for as long as `run` lasts. */
export async function instead<T extends object, K extends keyof T>(
  object: T,
  key: K,
  value: T[K] | undefined,
  run: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { configurable: true, writable: true, value });
  try {
    await run();
  } finally {
    if (own) Object.defineProperty(object, key, own);
    else Reflect.deleteProperty(object, key);
  }
}
