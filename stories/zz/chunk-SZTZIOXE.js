import { HASH } from './chunk-KMFYGGW6.js';

// ../../tmp/wt/speakers/src/widget/session-hash.ts
function sessionHash(meeting, session) {
  return `${HASH}${encodeURIComponent(meeting ?? '')}/${encodeURIComponent(session)}`;
}
function hasProgramme(meeting, near) {
  const roots = /* @__PURE__ */ new Set([document, near.getRootNode()]);
  return [...roots]
    .flatMap((root) => [...root.querySelectorAll('meeting-agenda')])
    .some((programme) => {
      const { feed } = programme;
      return feed && (feed.meeting.id ?? feed.id) === meeting && programme.getClientRects().length > 0;
    });
}
function choiceHash(meeting, sessions) {
  return `${HASH}${encodeURIComponent(meeting ?? '')}?${[...sessions].map(encodeURIComponent).join('+')}`;
}
function choiceOfHash(hash, meeting) {
  const start = choiceHash(meeting, []);
  if (!hash.startsWith(start)) return void 0;
  return hash
    .slice(start.length)
    .split('+')
    .map(decode)
    .filter((id) => id !== void 0 && id !== '');
}
function sessionOfHash(hash, meeting) {
  const start = sessionHash(meeting, '');
  if (!hash.startsWith(start)) return void 0;
  return decode(hash.slice(start.length));
}
function decode(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return void 0;
  }
}

export { sessionHash, hasProgramme, choiceHash, choiceOfHash, sessionOfHash };
