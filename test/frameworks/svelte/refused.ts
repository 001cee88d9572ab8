import type {} from '@u4ssc/meeting-widgets/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Agenda = SvelteHTMLElements['meeting-agenda'];

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
