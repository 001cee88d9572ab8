import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/schema.js';
import type { Reader } from '../../locale/reader.js';
import { choiceHash } from '../../widget/session-hash.js';
import type { MyProgramme } from '../my-programme.js';
import { addressOf, shareTemplate } from './address.js';
import { clashesOf } from './clashes.js';
import type { PanelContext } from './panel.js';
import { codeTemplate } from './qr.js';

/** The visitor's own choice: alone on screen, its overlaps, and how it gets to another device. */
export function minePanel(context: PanelContext): TemplateResult {
  const { mine, query, find, handed, keep } = context;
  const known = sessionsOf(context.feed, mine.chosen);
  const offered = handed.filter((id) => !mine.chosen.has(id));
  return html`<div part="panel" role="group" aria-label=${msg('My programme')}>
    ${
      offered.length > 0
        ? html`<p>
            <button part="button" @click=${() => keep(offered, true)}>
              ${msg(str`Add the sessions of the link to my programme: ${offered.length}`)}
            </button>
          </p>`
        : nothing
    }
    ${
      known.length === 0
        ? html`<p>${msg('Choose sessions with the star beside their names. They are kept on this device only.')}</p>`
        : html`
            <p>
              <button part="button" aria-pressed=${query.mine} @click=${() => find({ ...query, mine: !query.mine })}>
                ${msg('Show only my programme')}
              </button>
            </p>
            ${refusalTemplate(mine)} ${clashTemplate(context)} ${shareTemplates(context)}
            <p>
              <button
                part="button"
                class="quiet"
                @click=${({ target }: Event) => {
                  // The button is about to go: the focus must not go with it.
                  ((target as Element).getRootNode() as ShadowRoot)
                    .querySelector<HTMLElement>('[data-tool="mine"]')!
                    .focus();
                  keep([...mine.chosen], false);
                }}
              >
                ${msg('Empty my programme')}
              </button>
            </p>
          `
    }
  </div>`;
}

/** What to tell a screen reader when a session was chosen. */
export function chosenText(session: string, feed: Feed, reader: Reader, mine: MyProgramme): string {
  const clashes = clashesOf(feed, reader, mine.chosen).get(session) ?? [];
  if (clashes.length > 0) return msg(str`Overlaps with: ${reader.format.list(namesOf(clashes, feed, reader))}`);
  return mine.refused ? refusalText() : '';
}

function refusalTemplate(mine: MyProgramme): TemplateResult | typeof nothing {
  return mine.refused ? html`<p>${refusalText()}</p>` : nothing;
}

function refusalText(): string {
  return msg('Your browser does not keep your programme: it lasts until you leave this page.');
}

function clashTemplate({ feed, reader, mine }: PanelContext): TemplateResult | typeof nothing {
  const clashes = clashesOf(feed, reader, mine.chosen);
  if (clashes.size === 0) return nothing;
  const pairs = [...clashes].flatMap(([one, others]) =>
    others.filter((other) => one < other).map((other) => [one, other] as const),
  );
  return html`<p>${msg('These sessions of your programme overlap:')}</p>
    <ul role="list" class="clashes">
      ${pairs.map((pair) => html`<li>${reader.format.list(namesOf(pair, feed, reader))}</li>`)}
    </ul>`;
}

function shareTemplates(context: PanelContext): TemplateResult {
  const { mine, meetingId } = context;
  const address = addressOf(choiceHash(meetingId, mine.chosen));
  return html`
    <p>${msg('To take your programme to another device, open this link there, or point its camera at the code.')}</p>
    ${shareTemplate(address, context)} ${codeTemplate(address, context.redraw)}
  `;
}

function sessionsOf(feed: Feed, chosen: ReadonlySet<string>): Feed['sessions'] {
  return feed.sessions.filter(({ id }) => chosen.has(id));
}

function namesOf(ids: readonly string[], feed: Feed, reader: Reader): string[] {
  return sessionsOf(feed, new Set(ids)).map(({ name }) => reader.say(name)?.text ?? '');
}
