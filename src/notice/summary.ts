import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { interpretationText } from '../widget/interpretation.js';
import { linkText, linkTemplate } from '../widget/links.js';
import { heading, link, phrase, properName } from '../widget/pieces.js';
import { richTemplate } from '../widget/rich-text.js';
import type { DocumentView, NoticeView } from './notice-view.js';
import { bodyRows, contactTemplate, labelled } from './pieces.js';
import { bodyRoleText, recordingText, registrationTexts, relationText } from './words.js';

type Row = readonly [label: string, content: unknown];

/** What there is of a meeting that will not take place. */
const NOTHING = { registration: undefined, remote: [], recording: undefined } as const;

/** What a meeting is, when and where, who may come and how. */
export function summaryTemplate(view: NoticeView, level: number): TemplateResult {
  return html`
    ${view.description ? richTemplate(view.description) : nothing}
    ${
      view.objectives.length > 0
        ? html`${heading(level + 1, 'subheading', msg('Objectives'))}
            <ul class="list">
              ${view.objectives.map((words) => html`<li>${phrase(words)}</li>`)}
            </ul>`
        : nothing
    }
    <dl part="facts">
      ${rowsOf(view).map(
        ([label, content]) =>
          html`<div part="fact">
            <dt>${label}</dt>
            <dd>${content}</dd>
          </div>`,
      )}
    </dl>
  `;
}

/** Date, time and town in one line. */
export function leadTemplate({ dates, datetime, time, city, status }: NoticeView): TemplateResult | typeof nothing {
  const facts = [
    dates && html`<time datetime=${datetime!}>${dates}</time>`,
    time && html`<bdi>${time}</bdi>`,
    status === 'movedOnline' ? msg('Online') : city && phrase(city),
  ].filter(Boolean);
  if (facts.length === 0) return nothing;
  const words = facts.map((fact) => html`<span>${fact}</span>`);
  return html`<p part="about">${status === 'cancelled' ? html`<s>${words}</s>` : words}</p>`;
}

function rowsOf(view: NoticeView): Row[] {
  const { zone, languages, interpretation, fees, contacts, related, document, stage, status } = view;
  const { registration, remote, recording } = status === 'cancelled' ? { ...view, ...NOTHING } : view;
  const row = (label: string, ...parts: unknown[]): Row[] => {
    const there = parts.filter((part) => part !== undefined && part !== nothing);
    return there.length > 0 ? [[label, there.map(block)]] : [];
  };
  return [
    ...row(msg('Place'), ...placeParts(view)),
    ...row(msg('Time zone'), zone),
    ...bodyRows(view.bodies),
    ...row(msg('Languages'), languages, interpretation && interpretationText(interpretation)),
    ...row(
      msg('Who may take part'),
      view.eligibility
        ? richTemplate(view.eligibility)
        : view.audience.length > 0
          ? html`<ul class="list">
              ${view.audience.map((words) => html`<li>${phrase(words)}</li>`)}
            </ul>`
          : undefined,
    ),
    ...row(msg('Fee'), fees === 'free' ? msg('Participation is free of charge.') : fees && phrase(fees)),
    ...row(msg('Registration'), ...(registration ? registrationTexts(registration) : [])),
    ...row(
      msg('Remote participation'),
      ...remote.flatMap(({ name, platform, access, note, link: found }) => [
        platform ? properName(platform) : name && phrase(name),
        access && (access === 'public' ? msg('Open to everyone') : msg('For registered participants')),
        note && phrase(note),
        found && stage !== 'over' && status !== 'postponed' ? linkTemplate(found) : undefined,
      ]),
    ),
    ...row(msg('Recording'), recording && (recording.note ? phrase(recording.note) : recordingText(recording))),
    ...row(msg('Visa'), view.visa && phrase(view.visa)),
    ...row(msg('Accessibility'), view.accessibility && phrase(view.accessibility)),
    ...row(msg('Contact'), ...contacts.map(contactParts)),
    ...row(msg('Related events'), ...related.map((event) => relatedParts(event, view.comma))),
    ...row(msg('Notice'), ...(document ? documentParts(document) : [])),
    ...row(msg('Personal data'), ...privacyParts(view)),
  ];
}

/** Parts of a row stand under each other. */
function block(part: unknown): TemplateResult {
  return html`<div>${part}</div>`;
}

function placeParts({ place, status }: NoticeView): unknown[] {
  if (place === undefined) return [];
  const { lines, map, travel, accessibility } = place;
  const words = lines.map(properName).map(block);
  if (status === 'movedOnline') return [html`<s>${words}</s>`, msg('Online')];
  return [
    ...words,
    map && link(map.url, linkText('map'), map.host),
    accessibility && phrase(accessibility),
    travel && richTemplate(travel),
  ];
}

function contactParts({ name, role, email, telephone, faxNumber }: NoticeView['contacts'][number]): TemplateResult {
  const parts = [
    name && html`<span class="name">${properName(name)}</span>`,
    role && html`<span class="about">${phrase(role)}</span>`,
    email && contactTemplate('mailto', email),
    telephone && labelled(msg('Telephone'), contactTemplate('tel', telephone)),
    faxNumber && labelled(msg('Fax'), html`<bdi dir="ltr">${faxNumber}</bdi>`),
  ];
  return html`${parts.filter(Boolean).map(block)}`;
}

function relatedParts(
  { relation, name, date, bodies, link: found }: NoticeView['related'][number],
  comma: string,
): TemplateResult {
  const words = relationText(relation);
  return html`
    ${words ? html`<div class="about">${words}</div>` : nothing}
    <div>
      ${found ? linkTemplate(found) : phrase(name)}${date ? html` <span class="about">(${date})</span>` : nothing}
    </div>
    ${bodies.map(
      ({ role, names }) =>
        html`<div class="about">
          ${labelled(
            bodyRoleText(role),
            names.map((body, index) => html`${index > 0 ? comma : ''}${properName(body.short ?? body.name)}`),
          )}
        </div>`,
    )}
  `;
}

function documentParts({ identifier, date, languages, links }: DocumentView): unknown[] {
  return [
    identifier && html`${phrase(identifier)}${date ? html` <span class="about">(${date})</span>` : nothing}`,
    languages && html`<span class="about">${languages}</span>`,
    ...links.map((found) => linkTemplate(found)),
  ];
}

function privacyParts({ privacy }: NoticeView): unknown[] {
  if (privacy === undefined) return [];
  const { controller, purpose, email, url, policy } = privacy;
  return [
    url ? linkTemplate(url) : controller && phrase(controller),
    purpose && phrase(purpose),
    email && contactTemplate('mailto', email),
    policy && link(policy.url, msg('Privacy policy'), policy.host),
  ];
}
