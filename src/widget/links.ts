import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Phrase } from '../feed/text.js';
import type { LinkView } from '../locale/views.js';
import { link, phrase } from './pieces.js';

/** A link and what is known of what it leads to; `owner` is what a link without a name of its own belongs to. */
export function linkTemplate(
  { kind, name, url, host, language, details, comma }: LinkView,
  owner?: Phrase,
): TemplateResult {
  const words = html`${name ? phrase(name) : linkText(kind)}${language ? html` (${language})` : nothing}${
    kind === 'page' && owner ? html`<span class="visually-hidden">: ${phrase(owner)}</span>` : nothing
  }`;
  const kinds = name && kind !== 'link' && kind !== 'other' ? [linkText(kind)] : [];
  const about = [...kinds, ...details.map(phrase)].map((detail, index) => html`${index ? comma : ''}${detail}`);
  return html`${link(url, words, host)}${about.length > 0 ? html` <span class="about">${about}</span>` : nothing}`;
}

export function linkText(kind: LinkView['kind']): string {
  switch (kind) {
    case 'live':
      return msg('Take part online');
    case 'recording':
      return msg('Recording');
    case 'page':
      return msg('Page of this session');
    case 'link':
      return msg('Link');
    case 'agenda':
      return msg('Agenda');
    case 'contribution':
      return msg('Contribution');
    case 'report':
      return msg('Report');
    case 'slides':
      return msg('Slides');
    case 'paper':
      return msg('Paper');
    case 'form':
      return msg('Form');
    case 'map':
      return msg('Map');
    case 'video':
      return msg('Video');
    case 'notice':
      return msg('Notice');
    case 'other':
      return msg('Document');
    default:
      return kind satisfies never;
  }
}
