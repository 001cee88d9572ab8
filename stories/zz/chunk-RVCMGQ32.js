import { lastingOf } from './chunk-C7L76HOB.js';
import { dayOf, dayOfTime, minutesOf } from './chunk-RCRUVDN3.js';
import { msg } from './chunk-GZMTMYOB.js';

// ../../tmp/wt/speakers/src/agenda/placing.ts
var contexts = /* @__PURE__ */ new WeakMap();
var KEPT = 4;
function contextOf(feed, reader) {
  const known = contexts.get(feed) ?? [];
  contexts.set(feed, known);
  const same = known.find(({ reader: other }) =>
    ['say', 'format', 'zone', 'atMeeting', 'feedUrl', 'pageUrl'].every((key) => other[key] === reader[key]),
  );
  if (same) return same;
  const context = indexOf(feed, reader);
  known.push(context);
  if (known.length > KEPT) known.shift();
  return context;
}
function once({ made }, key, make) {
  let value = made.get(key);
  if (value === void 0) made.set(key, (value = make()));
  return value;
}
function indexOf(feed, reader) {
  const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));
  const children = /* @__PURE__ */ new Map();
  for (const session of feed.sessions) {
    if (session.parent === void 0) continue;
    const siblings = children.get(session.parent);
    if (siblings) siblings.push(session);
    else children.set(session.parent, [session]);
  }
  return {
    feed,
    reader,
    zone: feed.meeting.timeZone ?? '',
    dayChange: minutesOf(feed.meeting.dayChangeTime),
    children,
    rooms: byId(feed.rooms),
    tracks: byId(feed.tracks),
    people: byId(feed.people),
    organizations: byId(feed.organizations),
    documents: byId(feed.documents),
    made: /* @__PURE__ */ new Map(),
  };
}
function place(session, context) {
  return once(context, `placed ${session.id}`, () => find(session, context));
}
function find(session, context) {
  const { zone, dayChange, reader } = context;
  const { start, end } = lastingOf(session, zone);
  const anchor = start ?? end;
  const day =
    anchor === void 0
      ? (session.day ?? (session.startDate && dayOfTime(session.startDate, zone)))
      : dayOf(start ?? anchor - 1, reader.zone, reader.atMeeting ? dayChange : 0);
  return { session, day, start, end, at: start ?? (end === void 0 ? Infinity : end - 0.5) };
}
function inOrder(a, b) {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return (
    (a.end ?? Infinity) - (b.end ?? Infinity) ||
    (a.session.position ?? Infinity) - (b.session.position ?? Infinity) ||
    0
  );
}
function descendants(session, { children }) {
  const found = [session];
  for (const member of found) found.push(...(children.get(member.id) ?? []));
  return found;
}

// ../../tmp/wt/speakers/src/agenda/words.ts
function typeText(type) {
  switch (type) {
    case 'plenary':
      return msg('Plenary');
    case 'keynote':
      return msg('Keynote');
    case 'panel':
      return msg('Panel discussion');
    case 'roundtable':
      return msg('Round table');
    case 'workshop':
      return msg('Workshop');
    case 'tutorial':
      return msg('Tutorial');
    case 'poster':
      return msg('Poster');
    case 'vote':
      return msg('Vote');
    case 'sideEvent':
      return msg('Side event');
    default:
      return void 0;
  }
}
function phaseText(phase) {
  return phase === 'now' ? msg('Now') : msg('Next');
}
function panelText(panel) {
  switch (panel) {
    case 'find':
      return msg('Search and filter');
    case 'mine':
      return msg('My programme');
    case 'calendar':
      return msg('Calendar');
    case 'updates':
      return msg('Updates');
    default:
      return panel;
  }
}
function changeText(change) {
  switch (change) {
    case 'new':
      return msg('New');
    case 'moved':
      return msg('New time or room');
    case 'cancelled':
      return msg('Cancelled');
    case 'changed':
      return msg('Updated');
    default:
      return change;
  }
}

export { contextOf, once, place, inOrder, descendants, typeText, phaseText, panelText, changeText };
