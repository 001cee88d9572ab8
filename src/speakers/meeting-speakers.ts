import { msg } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import { catalogue } from '../locale/catalogues.js';
import type { Catalogue } from '../locale/locale.js';
import type { Reader } from '../locale/reader.js';
import { each } from '../widget/each.js';
import { PacedWidget } from '../widget/paced-widget.js';
import { heading } from '../widget/pieces.js';
import { warn } from '../widget/warn.js';
import { countriesIn } from '../locale/country.js';
import type * as details from './details/speakers-details.js';
import { isOver, speakersView, type GroupView, type SpeakersView, type SpeakerView } from './speakers-view.js';
import { speakerTemplate } from './speaker.js';
import { speakersStyles } from './speakers.styles.js';
import type * as tools from './tools/speakers-tools.js';
import { groupText } from './words.js';

/** From how many people on they are drawn only where they are looked at. */
const MANY = 60;

/**
 * The people of a meeting: photo, title, affiliation, country and role, with biography, links and sessions on demand.
 *
 * @tagname meeting-speakers
 * @summary The speakers of a meeting.
 * @slot - Shown without script, and when the feed cannot be read: usually a link to the speakers.
 * @fires {MeetingLoadEvent} meeting-load - People are on screen, for the first time or in another version.
 * @fires {MeetingErrorEvent} meeting-error - The feed could not be read and no good copy is held.
 * @fires {MeetingStaleEvent} meeting-stale - A newer version could not be read; the last good one stays.
 * @csspart base - Everything the widget draws.
 * @csspart heading - The widget's heading.
 * @csspart status - What is loading, old or failed.
 * @csspart tools - The row of buttons above the people.
 * @csspart panel - What search and filters open.
 * @csspart field - A field to search or filter by.
 * @csspart chip - A filter that is set.
 * @csspart group - People of one role.
 * @csspart group-heading - What they are.
 * @csspart people - A list of people.
 * @csspart speaker - One of them.
 * @csspart photo - The photo, or the initials in its place.
 * @csspart name - The name.
 * @csspart role - What they do at the meeting.
 * @csspart about - Title, affiliation and country.
 * @csspart details - What opens below somebody.
 * @csspart links - Their links.
 * @csspart link - A link of the feed.
 * @csspart credit - Who made the photo.
 * @csspart sessions - Their sessions.
 * @csspart session - One of these.
 * @csspart session-title - Its name.
 * @csspart time - Its time.
 * @csspart zone - The line that names the time zone.
 * @csspart mark - "Cancelled", "Changed" and the like.
 * @csspart button - A button.
 * @csspart empty - The words for a meeting whose speakers are not known, or for a search that finds nobody.
 * @example
 * <meeting-speakers src="https://example.org/meeting.json" lang="es"></meeting-speakers>
 */
export class MeetingSpeakers extends PacedWidget<SpeakersView> {
  static override styles: CSSResultGroup = [PacedWidget.styles, speakersStyles];

  static override properties = {
    layout: { attribute: 'view' },
    grouped: { type: Boolean },
    imageHosts: { attribute: 'image-hosts' },
    chosenLayout: { state: true },
    opened: { state: true },
    details: { state: true },
    tools: { state: true },
    query: { state: true },
    searching: { state: true },
  };

  /** `grid`, or `list` for one under the other. */
  declare layout: 'list' | 'grid' | null;

  /** Whether people stand under their roles. */
  declare grouped: boolean;

  /**
   * Hosts besides the feed's own that photos may be shown from, separated by spaces: `photos.example.org`, or an origin
   * with its scheme. Photos of other hosts are not asked for; initials stand in their place.
   */
  declare imageHosts: string;

  /** The layout the visitor chose instead of the page's. */
  declare private chosenLayout: 'list' | 'grid' | undefined;

  /** Ids of the people of whom more is shown. */
  declare private opened: ReadonlySet<string>;

  declare private details: typeof details | undefined;
  declare private tools: typeof tools | undefined;
  declare private query: tools.Query | undefined;
  declare private searching: boolean;

  protected override catalogues: readonly Catalogue[] = [catalogue];

  constructor() {
    super();
    this.layout = 'grid';
    this.grouped = false;
    this.imageHosts = '';
    this.opened = new Set();
    this.searching = false;
  }

  protected override headingText(): string {
    return msg('Speakers');
  }

  protected override view(feed: Feed, reader: Reader): SpeakersView | undefined {
    const { tools, query } = this;
    const view = speakersView(feed, reader, {
      grouped: this.grouped,
      imageHosts: this.imageHosts.split(/\s+/),
      country: countriesIn(reader.language),
      found: tools && query && !tools.isEverybody(query) ? tools.find(feed, reader, query) : undefined,
    });
    if (view?.refusedHosts.length) warn('image-hosts', this.localName, view.refusedHosts);
    return view;
  }

  protected override content(view: SpeakersView): TemplateResult {
    const feed = this.feed!;
    const reader = this.reader(feed);
    return html`<div class=${this.#isGrid ? 'as-grid' : 'as-list'} @click=${this.#handleClick}>
      ${this.#toolbar(view)}
      ${
        this.searching && this.tools
          ? this.tools.findPanel({
              feed,
              reader,
              query: this.query ?? this.tools.EVERYBODY,
              count: view.count,
              search: this.#search,
            })
          : nothing
      }
      ${view.count === 0 ? html`<p part="empty">${msg('Nobody is found by this search.')}</p>` : nothing}
      ${each(
        view.groups,
        ({ key }) => key,
        (group) => this.#group(group, view, feed, reader),
        { postpone: this.postpone },
      )}
    </div>`;
  }

  protected override emptyText(): string {
    return this.feed && isOver(this.feed, this.reader(this.feed).now)
      ? msg('No speakers are recorded for this meeting.')
      : msg('The speakers have not been announced yet.');
  }

  #toolbar({ count }: SpeakersView): TemplateResult | typeof nothing {
    if (count < 2 && !this.query) return nothing;
    return html`<div part="tools">
      <button part="button" data-tool="find" aria-expanded=${this.searching}>${msg('Search and filter')}</button>
      <button part="button" data-tool="layout">${this.#isGrid ? msg('Show as a list') : msg('Show as a grid')}</button>
    </div>`;
  }

  #group({ role, speakers }: GroupView, view: SpeakersView, feed: Feed, reader: Reader): TemplateResult {
    const level = this.headingLevel ?? 2;
    const { opened, details } = this;
    const manner = {
      level: role ? level + 2 : level + 1,
      role: role?.key,
      opened,
      details: details && (({ id }: SpeakerView) => details.detailsOf(id, feed, reader, this)),
    };
    const list = html`<ul role="list" part="people" class=${view.count > MANY ? 'many' : ''}>
      ${each(
        speakers,
        ({ id }) => id,
        (speaker) => speakerTemplate(speaker, manner),
        { postpone: this.postpone },
      )}
    </ul>`;
    return role
      ? html`<section part="group">${heading(level + 1, 'group-heading', groupText(role))}${list}</section>`
      : list;
  }

  get #isGrid(): boolean {
    return (this.chosenLayout ?? this.layout) !== 'list';
  }

  readonly #handleClick = async ({ target }: Event) => {
    const button = (target as Element).closest('button');
    const tool = button?.dataset['tool'];
    if (tool === 'layout') this.chosenLayout = this.#isGrid ? 'list' : 'grid';
    else if (tool === 'find') await this.#toggleSearch();
    else if (button?.hasAttribute('aria-expanded')) await this.#toggle(speakerAround(button));
  };

  async #toggle(speaker: string): Promise<void> {
    const opened = new Set(this.opened);
    if (opened.delete(speaker)) this.opened = opened;
    else if (await this.#fetchDetails()) this.opened = new Set([...this.opened, speaker]);
  }

  #fetchDetails(): Promise<boolean> {
    return this.fetchPart(async () => {
      if (this.details) return;
      const details = await import('./details/speakers-details.js');
      await this.addWords(details.catalogue);
      this.addStyles(details.detailsStyles);
      this.details ??= details;
    });
  }

  async #toggleSearch(): Promise<void> {
    const isThere = await this.fetchPart(async () => {
      if (this.tools) return;
      const tools = await import('./tools/speakers-tools.js');
      await this.addWords(tools.catalogue);
      this.addStyles(tools.findPanelStyles);
      this.tools ??= tools;
    });
    if (!isThere) return;
    this.searching = !this.searching;
    await this.updateComplete;
    if (this.searching) this.renderRoot.querySelector<HTMLElement>('[part~="panel"] input')?.focus();
  }

  readonly #search = (query: tools.Query) => {
    this.query = query;
    this.announcement = () => {
      const { feed, tools } = this;
      return feed && tools ? tools.countText(this.view(feed, this.reader(feed))?.count ?? 0) : '';
    };
  };
}

function speakerAround(node: Element): string {
  return node.closest<HTMLElement>('[data-speaker]')!.dataset['speaker']!;
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-speakers': MeetingSpeakers;
  }
}
