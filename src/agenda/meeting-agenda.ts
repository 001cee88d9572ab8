import { msg, str } from '@lit/localize';
import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Feed } from '../feed/schema.js';
import type { Reader } from '../locale/reader.js';
import { each } from '../widget/each.js';
import { MeetingWidget } from '../widget/meeting-widget.js';
import { heading, phrase } from '../widget/pieces.js';
import { warn } from '../widget/warn.js';
import { agendaView, type AgendaView, type DayView, type SlotView } from './agenda-view.js';
import { agendaStyles } from './agenda.styles.js';
import type { SessionView } from './session-view.js';
import { sessionTemplate, timeTemplate } from './session.js';
import { interpretationText, meetingStatusText } from './words.js';

/** From how many slots on a day is drawn only where it is looked at. */
const LONG = 30;

/**
 * A meeting's programme: days, times, parallel sessions, rooms, people and documents.
 *
 * @tagname meeting-agenda
 * @summary The programme of a meeting.
 * @slot - Shown without script, and when the feed cannot be read: usually a link to the programme.
 * @fires meeting-load - A programme is on screen, for the first time or in another version.
 * @fires meeting-error - The feed could not be read and no good copy is held.
 * @fires meeting-stale - A newer version could not be read; the last good one stays.
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
 * @csspart empty - The words for a programme that is not published yet.
 * @example
 * <meeting-agenda src="https://example.org/meeting.json" lang="es"></meeting-agenda>
 */
export class MeetingAgenda extends MeetingWidget<AgendaView> {
  static override styles: CSSResultGroup = [MeetingWidget.styles, agendaStyles];

  static override properties = {
    day: {},
    room: {},
    track: {},
    chosenZone: { state: true },
  };

  /** Days to show, as `YYYY-MM-DD` separated by spaces; all when unset. */
  declare day: string;

  /** Ids of the rooms to show, separated by spaces; all when unset. */
  declare room: string;

  /** Ids of the tracks to show, separated by spaces; all when unset. */
  declare track: string;

  /** The zone the visitor chose instead of the page's. */
  declare private chosenZone: 'visitor' | 'meeting' | undefined;

  constructor() {
    super();
    this.day = '';
    this.room = '';
    this.track = '';
  }

  protected override headingText(): string {
    return msg('Programme');
  }

  protected override view(feed: Feed, reader: Reader): AgendaView | undefined {
    const selection = { days: words(this.day), rooms: words(this.room), tracks: words(this.track) };
    this.#warnUnknown('room', selection.rooms, feed.rooms);
    this.#warnUnknown('track', selection.tracks, feed.tracks);
    return agendaView(feed, reader, selection);
  }

  protected override content(view: AgendaView): TemplateResult {
    const level = this.headingLevel ?? 2;
    return html`
      ${this.#about(view)}
      ${
        view.days.length + view.undated.length === 0
          ? html`<p part="empty">${msg('The programme has nothing to show here.')}</p>`
          : nothing
      }
      ${each(
        view.days,
        (day) => day.date,
        (day) => this.#day(day, level),
      )}
      ${
        view.undated.length > 0
          ? html`<section part="day">
              ${heading(level + 1, 'day-heading', msg('Date and time to be announced'))}
              <ol role="list" class="slots">
                ${each(view.undated, identity, (session) => this.#slot([session], nothing, level))}
              </ol>
            </section>`
          : nothing
      }
    `;
  }

  protected override emptyText(): string {
    return msg('The programme has not been published yet.');
  }

  protected override reader(feed: Feed): Reader {
    return super.reader(feed, this.chosenZone);
  }

  #about(view: AgendaView): TemplateResult {
    const facts = [phrase(view.name), view.dates, view.place && phrase(view.place)].filter(Boolean);
    return html`
      <p part="about">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      ${
        view.status
          ? html`<p part="notice"><strong>${meetingStatusText(view.status)}</strong> ${phrase(view.statusReason)}</p>`
          : nothing
      }
      ${view.languages ? html`<p part="about">${msg(str`Languages: ${view.languages}`)}</p>` : nothing}
      ${view.interpretation ? html`<p part="about">${interpretationText(view.interpretation)}</p>` : nothing}
      <div part="zone">
        <p>${zoneText(view)}</p>
        ${
          view.otherZone
            ? html`<button part="button" class="quiet" @click=${this.#handleZone}>
                ${
                  view.otherZone === 'visitor'
                    ? msg('Show times in my time zone')
                    : msg('Show times in the time zone of the meeting')
                }
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #day(day: DayView, level: number): TemplateResult {
    const name = day.name ? html`<span class="day-name">${phrase(day.name)}</span>` : nothing;
    return html`<section part="day">
      ${heading(level + 1, 'day-heading', html`${name}<time datetime=${day.date}>${day.heading}</time>`)}
      <ol role="list" class=${day.slots.length > LONG ? 'slots long' : 'slots'}>
        ${each(
          day.slots,
          (slot) => slot.key,
          (slot) => this.#slot(slot.sessions, slot.time, level),
        )}
      </ol>
    </section>`;
  }

  #slot(sessions: readonly SessionView[], time: SlotView['time'] | typeof nothing, level: number): TemplateResult {
    const [only, ...others] = sessions;
    return html`<li part="slot" class=${only?.quiet && others.length === 0 ? 'quiet-slot' : ''}>
      <div part="time">${time === nothing ? nothing : timeTemplate(time)}</div>
      ${
        others.length === 0
          ? html`<div part="session">${sessionTemplate(only!, level + 2)}</div>`
          : html`<ul role="list" class="parallel">
              ${each(
                sessions,
                identity,
                (session) => html`<li part="session">${sessionTemplate(session, level + 2)}</li>`,
              )}
            </ul>`
      }
    </li>`;
  }

  #warnUnknown(attribute: string, ids: readonly string[], known: readonly { readonly id: string }[]): void {
    for (const id of ids) {
      if (known.some((entry) => entry.id === id)) continue;
      warn(
        'unknown-id',
        this.localName,
        attribute,
        id,
        known.map((entry) => entry.id),
      );
    }
  }

  readonly #handleZone = () => {
    const { feedState } = this;
    const atMeeting = 'loaded' in feedState && this.reader(feedState.loaded.feed).atMeeting;
    this.chosenZone = atMeeting ? 'visitor' : 'meeting';
    this.announcement = () => {
      const feed = 'loaded' in this.feedState ? this.feedState.loaded.feed : undefined;
      const view = feed && this.view(feed, this.reader(feed));
      return view ? zoneText(view) : '';
    };
  };
}

function zoneText({ zone }: AgendaView): string {
  return zone === undefined ? msg('Times are local times of the meeting.') : msg(str`Time zone: ${zone}`);
}

function identity(session: SessionView): string {
  return session.id;
}

function words(list: string | null): string[] {
  return (list ?? '').split(/\s+/).filter(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'meeting-agenda': MeetingAgenda;
  }
}
