import { A, b, directionOf, link, phrase } from './chunk-C7L76HOB.js';
import { msg } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/src/widget/event-status.ts
function statusText(status) {
  switch (status) {
    case 'cancelled':
      return msg('Cancelled');
    case 'postponed':
      return msg('Postponed');
    case 'rescheduled':
      return msg('Rescheduled');
    case 'movedOnline':
      return msg('Moved online');
    case 'moved':
      return msg('Changed');
    default:
      return status;
  }
}
function meetingStatusText(status) {
  switch (status) {
    case 'cancelled':
      return msg('This meeting has been cancelled.');
    case 'postponed':
      return msg('This meeting has been postponed.');
    case 'movedOnline':
      return msg('This meeting will take place online.');
    default:
      return msg('This meeting has been rescheduled.');
  }
}

// ../../tmp/wt/speakers/src/widget/links.ts
function linkTemplate({ kind, name, url, host, language, details, comma }, owner) {
  const words = b`${name ? phrase(name) : linkText(kind)}${language ? b` (${language})` : A}${kind === 'page' && owner ? b`<span class="visually-hidden">: ${phrase(owner)}</span>` : A}`;
  const kinds = name && kind !== 'link' && kind !== 'other' ? [linkText(kind)] : [];
  const about = [...kinds, ...details.map(phrase)].map((detail, index) => b`${index ? comma : ''}${detail}`);
  return b`${link(url, words, host)}${about.length > 0 ? b` <span class="about">${about}</span>` : A}`;
}
function linkText(kind) {
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
      return kind;
  }
}

// ../../tmp/wt/speakers/src/widget/rich-text.ts
function richTemplate({ blocks, lang, hostOf }) {
  return b`<div class="rich" lang=${lang ?? A} dir=${lang ? directionOf(lang) : A}>
    ${richText(blocks, hostOf)}
  </div>`;
}
function richText(blocks, hostOf) {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return b`<p>${inlines(block.content, hostOf)}</p>`;
    const items = block.items.map((item) => b`<li>${inlines(item, hostOf)}</li>`);
    return block.ordered
      ? b`<ol>
          ${items}
        </ol>`
      : b`<ul>
          ${items}
        </ul>`;
  });
}
function inlines(content, hostOf) {
  return content.map((piece) => {
    if (typeof piece === 'string') return piece;
    switch (piece.kind) {
      case 'break':
        return b`<br />`;
      case 'strong':
        return b`<strong>${inlines(piece.content, hostOf)}</strong>`;
      case 'emphasis':
        return b`<em>${inlines(piece.content, hostOf)}</em>`;
      case 'link':
        return link(piece.url, inlines(piece.content, hostOf), hostOf(piece.url));
      default:
        return piece;
    }
  });
}

export { statusText, meetingStatusText, linkTemplate, linkText, richTemplate };
