import type {} from '@u4ssc/meeting-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Agenda = SvelteHTMLElements['meeting-agenda'];
type Registration = SvelteHTMLElements['meeting-registration'];

export const refused: readonly Agenda[] = [
  // @ts-expect-error A level is a number.
  { 'heading-level': true },
  // @ts-expect-error An agenda is a list or a table.
  { view: 'heap' },
  // @ts-expect-error A meeting has a name.
  { meeting: {} },
  // @ts-expect-error What failed to load has an error, and no meeting.
  { 'onmeeting-error': ({ meeting }) => meeting },
  // @ts-expect-error Only a registration is sent.
  { 'onmeeting-submit': () => undefined },
];

export const off: Registration = { shareAnswers: false };
// @ts-expect-error Svelte would write it as text, and an attribute that is there is on.
export const on: Registration = { 'share-answers': false };
