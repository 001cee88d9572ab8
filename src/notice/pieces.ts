import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl, type SafeUrl } from '../feed/url.js';
import type { LinkView } from '../locale/views.js';
import { linkTemplate, linkText } from '../widget/links.js';
import { around, GAP, link, phrase, properName } from '../widget/pieces.js';
import type { BodiesView } from './bodies-view.js';
import type { NoticeView, RegistrationView } from './notice-view.js';
import { bodyRoleText, standingText } from './words.js';

/** What happened to the meeting, and what held before. */
export function standingTemplate(view: NoticeView): TemplateResult | typeof nothing {
  const text = standingText(view);
  const { dates, previousDates, status, stage, statusReason, comma } = view;
  if (text === undefined && previousDates.length === 0 && !statusReason) return nothing;
  return html`<div part="notice" class=${status ?? stage}>
    <p>
      ${text ? html`<strong>${text}</strong>` : nothing} ${phrase(statusReason)}
      ${status === 'postponed' && dates === undefined ? msg('The new date will be announced.') : nothing}
    </p>
    ${previousDates.length > 0 ? html`<p>${msg(str`Previously: ${previousDates.join(comma)}`)}</p>` : nothing}
  </div>`;
}

/** What can be done at this moment. */
export function actionsTemplate(view: NoticeView, calendar: unknown): TemplateResult | typeof nothing {
  const { stage, status, registration, remote, recordings, page } = view;
  const isOff = status === 'cancelled' || status === 'postponed';
  const isOver = stage === 'over';
  const link = !isOff && registration?.state === 'open' ? registration.link : undefined;
  const live = stage === 'running' && !isOff ? remote.flatMap((place) => place.link ?? []) : [];
  const own = [
    ...live.map((found) => linkTemplate(found)),
    ...(link ? [registerLink(link)] : []),
    ...(isOver && !isOff ? recordings.map(recordingLink) : []),
  ];
  const items = [
    ...own.map((action, index) => html`<li part=${index > 0 ? nothing : 'action'}>${action}</li>`),
    ...(isOff || isOver || view.dates === undefined ? [] : [html`<li>${calendar}</li>`]),
    ...(page && page.url !== link?.url ? [html`<li>${pageLink(page)}</li>`] : []),
  ];
  return items.length > 0
    ? html`<ul role="list" part="actions">
        ${items}
      </ul>`
    : nothing;
}

function registerLink({ url, host }: NonNullable<RegistrationView['link']>): TemplateResult {
  return link(url, msg('Register'), host);
}

/** "Recording: Opening" */
function recordingLink({ kind, name, url, host }: LinkView): TemplateResult {
  return link(url, name ? labelled(linkText(kind), phrase(name)) : linkText(kind), host);
}

function pageLink({ url, host }: NonNullable<NoticeView['page']>): TemplateResult {
  return link(url, msg('Page of the meeting'), host);
}

/** "Fax: +41 22 730 5853" */
export function labelled(label: string, content: unknown): TemplateResult {
  return around(msg(str`${label}: ${GAP}`), content);
}

/** An e-mail address or a telephone number as a link. */
export function contactTemplate(scheme: 'mailto' | 'tel', address: string): TemplateResult {
  const url = contactUrl(scheme, address);
  const words = html`<bdi dir="ltr">${address}</bdi>`;
  return url ? link(url, words, undefined) : words;
}

/** "Hosted by: City of Madrid, FEMP" as rows of label and bodies. */
export function bodyRows(bodies: readonly BodiesView[]): (readonly [label: string, content: unknown])[] {
  return bodies.map(({ role, names }) => [bodyRoleText(role), bodyNames(names)] as const);
}

function bodyNames(names: BodiesView['names']): unknown {
  return names.map(({ name, short, link: found }) => {
    const own = html`${properName(name)}${short && short.text !== name.text ? html` (${properName(short)})` : nothing}`;
    return html`<p>${found ? link(found.url, own, found.host) : own}</p>`;
  });
}

/** The address that a plain e-mail address or telephone number of a feed opens; undefined when it is none. */
function contactUrl(scheme: 'mailto' | 'tel', address: string): SafeUrl | undefined {
  return safeUrl(scheme === 'tel' ? `tel:${address.replaceAll(/[^\d+]/g, '')}` : `mailto:${address.trim()}`);
}
