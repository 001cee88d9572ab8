import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import { catalogue } from '../locale/catalogues.js';
import type { Catalogue } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { HASH } from '../widget/hash.js';
import { PacedWidget } from '../widget/paced-widget.js';
import { zoneText } from '../widget/times.js';
import { warn } from '../widget/warn.js';
import { agendaView, type AgendaView, type Selection } from './agenda-view.js';
import { agendaStyles } from './agenda.styles.js';
import { myProgramme, watchMyProgramme, type MyProgramme } from './my-programme.js';
import { contextOf } from './placing.js';
import { aboutTemplate, daysTemplate, fetchCopies, toolbarTemplate, type Manner } from './programme.js';
import { seen } from './seen.js';
import type { AgendaHost, AgendaTools } from './tools/agenda-tools.js';
import type * as grid from './tools/grid.js';
import type { Panel } from './words.js';

/** How often the clock is looked at, in milliseconds: short enough after a laptop has slept. */
const TICK = 30_000;

/** Up to how many sessions on it is quicker to draw them at once, if that does not take too long, than to be quick. */
const SHORT = 250;

/**
 * A meeting's programme: days, times, parallel sessions, rooms, people and documents.
 *
 * @tagname meeting-agenda
 * @summary The programme of a meeting.
 * @slot - Shown without script, and when the feed cannot be read: usually a link to the programme.
 * @fires {MeetingLoadEvent} meeting-load - A programme is on screen, for the first time or in another version.
 * @fires {MeetingErrorEvent} meeting-error - The feed could not be read and no good copy is held.
 * @fires {MeetingStaleEvent} meeting-stale - A newer version could not be read; the last good one stays.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The widget's heading.
 * @csspart status - What is loading, old or failed.
 * @csspart about - Name, date and place of the meeting.
 * @csspart zone - The line that names the time zone.
 * @csspart day - One day of the programme.
 * @csspart day-heading - The date of a day.
 * @csspart slot - Sessions that share their time.
 * @csspart time - The time beside them.
 * @csspart session - One session.
 * @csspart session-title - Its name.
 * @csspart meta - Its room, track and languages.
 * @csspart people - Its people.
 * @csspart details - What opens and closes.
 * @csspart links - Its documents and links.
 * @csspart link - A link of the feed.
 * @csspart notice - That the whole meeting is cancelled or has changed.
 * @csspart mark - "Cancelled", "Changed" and the like.
 * @csspart button - A button.
 * @csspart tools - The row of buttons above the programme.
 * @csspart panel - What one of them opens: search and filters, my programme, calendar, updates.
 * @csspart update-title - The heading of an announcement.
 * @csspart field - A field to search or filter by.
 * @csspart chip - A filter that is set.
 * @csspart choose - The button that adds a session to my programme.
 * @csspart grid - The programme as a table of rooms and times.
 * @csspart empty - The words for a programme that is not published yet.
 * @example
 * <meeting-agenda src="https://example.org/meeting.json" lang="es"></meeting-agenda>
 */
export class MeetingAgenda extends PacedWidget<AgendaView> {
  static override styles: CSSResultGroup = [PacedWidget.styles, agendaStyles];

  static override properties = {
    day: {},
    room: {},
    track: {},
    layout: { attribute: 'view' },
    chosenZone: { state: true },
    chosenLayout: { state: true },
    tools: { state: true },
    grid: { state: true },
  };

  /** Days to show, as `YYYY-MM-DD` separated by spaces; all when unset. */
  declare day: string;

  /** Ids of the rooms to show, separated by spaces; all when unset. */
  declare room: string;

  /** Ids of the tracks to show, separated by spaces; all when unset. */
  declare track: string;

  /** `list`, or `grid` for a table of rooms and times. */
  declare layout: 'list' | 'grid' | null;

  /** The zone the visitor chose instead of the page's. */
  declare private chosenZone: 'visitor' | 'meeting' | undefined;

  /** The layout the visitor chose instead of the page's. */
  declare private chosenLayout: 'list' | 'grid' | undefined;

  declare private tools: AgendaTools | undefined;
  declare private grid: typeof grid | undefined;

  protected override catalogues: readonly Catalogue[] = [catalogue];

  #latest: Feed | undefined;
  /** The same for what the page itself handed over. */
  #given = new Map<string, Feed>();
  #stage: AgendaView['stage'] | undefined;
  #manner: { readonly manner: Omit<Manner, 'scope'>; readonly of: readonly unknown[] } | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.day = '';
    this.room = '';
    this.track = '';
    this.layout = 'list';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchMyProgramme(() => this.requestUpdate());
    this.#clock = setInterval(this.#handleTick, TICK);
    document.addEventListener('visibilitychange', this.#handleTick);
    addEventListener('hashchange', this.#handleHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
    clearInterval(this.#clock);
    document.removeEventListener('visibilitychange', this.#handleTick);
    removeEventListener('hashchange', this.#handleHash);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { feed } = this;
    if (this.#isGrid && !this.grid) void this.#fetchGrid();
    if (this.#stage === 'near') void this.#fetchTools();
    if (!feed || feed === this.#latest) return;
    const hasArrived = this.#latest !== undefined;
    this.#latest = feed;
    if (!hasArrived) this.#handleHash();
    const versions = this.src ? seen : this.#given;
    const source = `${this.src} ${this.#key}`;
    const first = versions.get(source);
    if (!first) versions.set(source, feed);
    else if (first !== feed) void this.#fetchTools().then((tools) => tools?.compare(first, feed));
  }

  protected override headingText(): string {
    return msg('Programme');
  }

  protected override view(feed: Feed, reader: Reader): AgendaView | undefined {
    const selection = this.#selection;
    if (selection.rooms.length > 0) warn('unknown-id', this.localName, 'room', selection.rooms, feed.rooms);
    if (selection.tracks.length > 0) warn('unknown-id', this.localName, 'track', selection.tracks, feed.tracks);
    return agendaView(feed, reader, { ...selection, found: this.tools?.found(feed, reader) });
  }

  protected override content(view: AgendaView): TemplateResult {
    const feed = this.feed!;
    const reader = this.reader(feed);
    this.#stage = view.stage;
    if (view.count > SHORT) {
      this.until = 0;
      this.helper = fetchCopies();
    }
    const surroundings = this.tools?.surroundings(feed, reader, view);
    const manner = { ...this.#mannerFor(view, surroundings), scope: contextOf(feed, reader) };
    return html`<div @click=${this.#handleClick} @toggle=${this.#toggles}>
      ${aboutTemplate(view, this.#handleZone)}
      ${toolbarTemplate(feed, {
        open: this.tools?.panel,
        chosen: this.#mine.chosen,
        offered: this.#isGrid ? 'list' : feed.rooms.length > 1 || this.chosenLayout ? 'grid' : undefined,
        isRunning: this.tools?.isRunning ?? false,
      })}
      ${this.tools?.panelTemplate(feed, reader, view)}
      ${view.count === 0 ? html`<p part="empty">${msg('The programme has nothing to show here.')}</p>` : nothing}
      ${
        this.#isGrid && this.grid && !this.printing
          ? this.grid.gridTemplate(view, manner, feed, reader)
          : daysTemplate(view, manner)
      }
    </div>`;
  }

  protected override emptyText(): string {
    return msg('The programme has not been published yet.');
  }

  protected override reader(feed: Feed): Reader {
    return super.reader(feed, this.chosenZone);
  }

  /** The same object while sessions look the same, so that lists leave them alone. */
  #mannerFor({ stage }: AgendaView, surroundings: object | undefined): Omit<Manner, 'scope'> {
    const { chosen } = this.#mine;
    const level = this.headingLevel ?? 2;
    const of = [level, chosen, stage, surroundings, this.waiting];
    if (!this.#manner?.of.every((part, index) => part === of[index])) {
      const { postpone } = this;
      const manner = { level, stamp: {}, surroundings: { chosen, over: stage === 'over', postpone, ...surroundings } };
      this.#manner = { manner, of };
    }
    return this.#manner.manner;
  }

  get #selection(): Selection {
    return { days: words(this.day), rooms: words(this.room), tracks: words(this.track) };
  }

  get #isGrid(): boolean {
    return (this.chosenLayout ?? this.layout) === 'grid';
  }

  get #key(): string {
    return this.feed?.meeting.id ?? this.feed?.id ?? this.src ?? '';
  }

  get #mine(): MyProgramme {
    return myProgramme(this.#key);
  }

  async #fetchTools(): Promise<AgendaTools | undefined> {
    await this.fetchPart(async () => {
      if (this.tools) return;
      const { AgendaTools, catalogue, toolsStyles } = await import('./tools/tools.js');
      await this.addWords(catalogue);
      this.addStyles(toolsStyles);
      this.tools ??= new AgendaTools(this.#host);
    });
    return this.tools;
  }

  async #fetchGrid(): Promise<void> {
    const isThere = await this.fetchPart(async () => {
      const part = await import('./tools/grid.js');
      await this.addWords(part.catalogue);
      this.addStyles(part.gridStyles);
      this.grid = part;
    });
    if (!isThere) this.chosenLayout = 'list';
  }

  get #host(): AgendaHost {
    return {
      state: () => ({
        feed: this.feed!,
        currentReader: this.reader(this.feed!),
        selection: this.#selection,
        key: this.#key,
        mine: this.#mine,
        level: this.headingLevel ?? 2,
      }),
      element: this,
      announce: (words) => (this.announcement = words),
      showList: () => (this.chosenLayout = 'list'),
    };
  }

  readonly #handleTick = () => {
    const { feed } = this;
    if (!feed) return;
    const { stage } = this.view(feed, this.reader(feed)) ?? {};
    if (stage !== this.#stage || this.tools?.isDue(Date.now())) this.requestUpdate();
  };

  readonly #handleHash = () => {
    const { hash } = location;
    if (this.feed && hash.startsWith(HASH)) void this.#fetchTools().then((tools) => tools?.arrive(hash));
  };

  readonly #handleClick = async ({ target }: Event) => {
    const button = (target as Element).closest('button');
    const action = button?.dataset['tool'];
    const chosen = button?.part.contains('choose') ? sessionAround(button) : undefined;
    if (chosen) (await this.#fetchTools())?.choose(chosen);
    else if (action === 'layout') this.chosenLayout = this.#isGrid ? 'list' : 'grid';
    else if (action) await (await this.#fetchTools())?.act(action as Panel | 'now');
  };

  /** What can be done with a session is fetched and made when the session is opened: most never are. */
  readonly #toggles = {
    capture: true,
    handleEvent: async ({ target }: Event) => {
      const details = target as HTMLDetailsElement;
      if (details.open && details.part.contains('details')) (await this.#fetchTools())?.open(sessionAround(details));
    },
  };

  readonly #handleZone = () => {
    this.chosenZone = this.feed && this.reader(this.feed).atMeeting ? 'visitor' : 'meeting';
    this.announcement = () => {
      const { feed } = this;
      const view = feed && this.view(feed, this.reader(feed));
      return view ? zoneText(view) : '';
    };
  };
}

function sessionAround(node: Element): string {
  return node.closest<HTMLElement>('[data-session]')!.dataset['session']!;
}

function words(list: string | null): string[] {
  return (list ?? '').split(/\s+/).filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-agenda': MeetingAgenda;
  }
}
