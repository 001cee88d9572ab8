import { msg, str } from '@lit/localize';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { changesBetween, type Change } from '../../feed/changes.js';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { choiceOfHash, sessionOfHash } from '../../widget/session-hash.js';
import { rootsOf, type AgendaView, type Selection } from '../agenda-view.js';
import type { MyProgramme } from '../my-programme.js';
import { contextOf, descendants, place } from '../placing.js';
import type { SessionView } from '../session-view.js';
import type { Surroundings } from '../session.js';
import type { Panel } from '../words.js';
import { actionsTemplate } from './actions.js';
import { calendarPanel } from './calendar-panel.js';
import { choose } from './choose.js';
import { clashesOf } from './clashes.js';
import { clockOf, type Clock } from './clock.js';
import { countText, findPanel } from './find-panel.js';
import { find } from './find.js';
import { latest } from './latest.js';
import { chosenText, minePanel } from './mine-panel.js';
import { marksOf } from './marks.js';
import type { PanelContext } from './panel.js';
import { EVERYTHING, isEverything, type Query } from './query.js';
import { showSession } from './show-session.js';
import { updatesPanel } from './updates-panel.js';

/** The agenda as its tools see it. */
export interface AgendaHost {
  readonly element: LitElement;
  /** What is on screen. */
  state(): {
    readonly feed: Feed;
    readonly currentReader: Reader;
    readonly selection: Selection;
    /** Under which name the visitor's choice is kept. */
    readonly key: string;
    readonly mine: MyProgramme;
    readonly level: number;
  };
  /** Tells a screen reader something, in words made in render. */
  readonly announce: (words: () => string) => void;
  /** Leaves the grid, in which what is inside a session has no place of its own. */
  showList(): void;
}

/** What an agenda does besides showing its programme: fetched with the first thing that is asked of it. */
export class AgendaTools {
  panel: Panel | undefined;
  readonly #host: AgendaHost;
  #query: Query = EVERYTHING;
  #opened: ReadonlySet<string> = new Set();
  #handed: readonly string[] = [];
  #changes: ReadonlyMap<string, Change> | undefined;
  /** The marks that were told of last. */
  #told = '';
  #clock: Clock | undefined;
  readonly #found = latest<ReadonlySet<string>>();
  readonly #surroundings = latest<Partial<Surroundings>>();

  constructor(host: AgendaHost) {
    this.#host = host;
  }

  /** What the visitor is left with; undefined for everything. */
  found(feed: Feed, reader: Reader): ReadonlySet<string> | undefined {
    const query = this.#query;
    if (isEverything(query)) return undefined;
    const { selection, mine } = this.#host.state();
    const { chosen } = mine;
    // Asked for by the list, and by what tells of it.
    const of = [contextOf(feed, reader), query, chosen, JSON.stringify(selection)];
    return this.#found(of, () => find({ feed, reader, selection, query, chosen }));
  }

  /** What holds of sessions at this moment, if anything does: the same object while it is the same. */
  surroundings(feed: Feed, reader: Reader, view: AgendaView): Partial<Surroundings> | undefined {
    const { chosen } = this.#host.state().mine;
    if (view.stage === 'near') {
      const context = contextOf(feed, reader);
      this.#clock = clockOf(
        feed.sessions.map((session) => place(session, context)),
        reader.now,
      );
    } else this.#clock = undefined;
    const phases = this.#clock?.phases;
    if (chosen.size + this.#opened.size === 0 && !this.#changes && !phases?.size) return undefined;
    const of = [feed, reader.say, reader.format, chosen, this.#opened, this.#changes, [...(phases ?? [])].join()];
    return this.#surroundings(of, () => {
      const changes = this.#changes;
      const clashes = clashesOf(feed, reader, chosen);
      return {
        marks: ({ id }: SessionView) =>
          marksOf({ phase: phases?.get(id), change: changes?.get(id), clash: clashes.has(id) }),
        actions: (session: SessionView) =>
          this.#opened.has(session.id)
            ? actionsTemplate(session.id, { feed, reader, meetingId: this.#meetingId, say: this.#host.announce })
            : // As without tools: what is drawn of the others stays as it is when these arrive.
              undefined,
      };
    });
  }

  /** Whether what takes place has changed since it was drawn. */
  isDue(now: number): boolean {
    return this.#clock !== undefined && now >= this.#clock.change;
  }

  /** Whether something takes place or comes next. */
  get isRunning(): boolean {
    return (this.#clock?.phases.size ?? 0) > 0;
  }

  panelTemplate(feed: Feed, reader: Reader, view: AgendaView): TemplateResult | typeof nothing {
    if (this.panel === undefined) return nothing;
    const { selection, mine, key, level } = this.#host.state();
    const context: PanelContext = {
      feed,
      reader,
      view,
      selection,
      query: this.#query,
      mine,
      handed: this.#handed,
      level,
      meetingId: this.#meetingId,
      find: this.#find,
      keep: (sessions, wanted) => choose(key, sessions, wanted),
      say: this.#host.announce,
      redraw: () => this.#host.element.requestUpdate(),
    };
    switch (this.panel) {
      case 'find':
        return findPanel(context);
      case 'mine':
        return minePanel(context);
      case 'calendar':
        return calendarPanel(context);
      case 'updates':
        return updatesPanel(context);
      default:
        return this.panel satisfies never;
    }
  }

  /** What a button above the programme does. */
  async act(action: Panel | 'now'): Promise<void> {
    await (action === 'now' ? this.#showNow() : this.#toggle(action));
  }

  /** Opens a panel and gives it the focus, or closes the one that is open. */
  async #toggle(panel: Panel): Promise<void> {
    this.panel = this.panel === panel ? undefined : panel;
    this.#host.element.requestUpdate();
    if (this.panel === undefined) return;
    await this.#host.element.updateComplete;
    this.#host.element.renderRoot.querySelector<HTMLElement>('[part~="panel"] :is(input, select, button, a)')?.focus();
  }

  /** Adds a session to the visitor's programme or takes it out. */
  choose(session: string): void {
    const { feed, key, mine, currentReader } = this.#host.state();
    const wanted = !mine.chosen.has(session);
    choose(key, [session], wanted);
    if (wanted) this.#host.announce(() => chosenText(session, feed, currentReader, this.#host.state().mine));
  }

  /** Makes what can be done with a session, now that it is open. */
  open(session: string): void {
    if (this.#opened.has(session)) return;
    this.#opened = new Set([...this.#opened, session]);
    this.#host.element.requestUpdate();
  }

  /** Does what the page's address asks for: shows a session, or offers the choice it hands over. */
  async arrive(hash: string): Promise<void> {
    const { feed, currentReader, selection } = this.#host.state();
    const context = contextOf(feed, currentReader);
    const session = sessionOfHash(hash, this.#meetingId);
    // A page may show this session in another of its widgets.
    const isHere = rootsOf(context, selection).some((root) =>
      descendants(root, context).some(({ id }) => id === session),
    );
    if (session !== undefined && isHere) await this.#show(session);
    const handed = (choiceOfHash(hash, this.#meetingId) ?? []).filter((id) =>
      feed.sessions.some((known) => known.id === id),
    );
    if (handed.length === 0) return;
    this.#handed = handed;
    this.panel = undefined;
    await this.#toggle('mine');
  }

  async #showNow(): Promise<void> {
    const phases = [...(this.#clock?.phases ?? [])];
    const [session] = phases.find(([, phase]) => phase === 'now') ?? phases[0] ?? [];
    if (session !== undefined) await this.#show(session);
  }

  /** Marks what is different from another version. */
  compare(first: Feed, feed: Feed): void {
    this.#changes = changesBetween(first, feed);
    const { size } = this.#changes;
    const marks = [...this.#changes].join();
    if (size > 0 && marks !== this.#told)
      this.#host.announce(() => msg(str`The programme has changed. Sessions marked: ${size}`));
    this.#told = marks;
    this.#host.element.requestUpdate();
  }

  /** Shows a session wherever it is: what hides it goes. */
  async #show(session: string): Promise<void> {
    const { element } = this.#host;
    const reveals = [
      // It may not have been drawn yet.
      () => undefined,
      () => {
        this.#query = EVERYTHING;
        element.requestUpdate();
      },
      () => this.#host.showList(),
    ];
    for (const reveal of reveals) {
      if (showSession(element.renderRoot, session)) return;
      reveal();
      await element.updateComplete;
    }
    showSession(element.renderRoot, session);
  }

  get #meetingId(): string | undefined {
    const { feed } = this.#host.state();
    return feed.meeting.id ?? feed.id;
  }

  readonly #find = (query: Query) => {
    this.#query = query;
    this.#host.announce(() => countText(this.#count()));
    this.#host.element.requestUpdate();
  };

  #count(): number {
    const { feed, currentReader, selection } = this.#host.state();
    const found = this.found(feed, currentReader);
    return found?.size ?? rootsOf(contextOf(feed, currentReader), selection).length;
  }
}
