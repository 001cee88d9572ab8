import { A, b } from './chunk-C7L76HOB.js';
import { msg, str } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/src/widget/times.ts
function timeTemplate(time) {
  if (time.kind === 'unknown') return b`<span class="untimed">${msg('Time to be announced')}</span>`;
  return b`<time datetime=${time.datetime}>${timeText(time)}</time>${time.day ? b` <span class="other-day">${time.day}</span>` : A}${time.tentative ? b` <span class="other-day">${msg('to be confirmed')}</span>` : A}`;
}
function timeText(time) {
  switch (time.kind) {
    case 'range':
      return time.text;
    case 'open':
      return msg(str`from ${time.text}`);
    case 'until':
      return msg(str`until ${time.text}`);
    default:
      return time.kind;
  }
}
function zoneText({ zone }) {
  return zone === void 0 ? msg('Times are local times of the meeting.') : msg(str`Time zone: ${zone}`);
}

export { timeTemplate, zoneText };
