import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import type { AgendaView, Selection } from '../agenda-view.js';
import type { MyProgramme } from '../my-programme.js';
import type { Query } from './query.js';

/** What a panel shows and may ask of its agenda. */
export interface PanelContext {
  readonly feed: Feed;
  readonly reader: Reader;
  readonly selection: Selection;
  readonly query: Query;
  readonly view: AgendaView;
  readonly mine: MyProgramme;
  /** The sessions that the page's address hands over. */
  readonly handed: readonly string[];
  /** Of the widget's heading. */
  readonly level: number;
  /** The name of the meeting's part in the page's address. */
  readonly meetingId: string | undefined;
  /** Narrows the programme, or widens it again. */
  readonly find: (query: Query) => void;
  /** Adds sessions to the visitor's programme, or takes them out. */
  readonly keep: (sessions: readonly string[], wanted: boolean) => void;
  /** Tells a screen reader what became of an action. */
  readonly say: (words: () => string) => void;
  /** Draws again, after something the agenda does not know of. */
  readonly redraw: () => void;
}
