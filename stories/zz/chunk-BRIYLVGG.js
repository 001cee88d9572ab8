import { contextOf, descendants, inOrder, once, place } from './chunk-RVCMGQ32.js';
import { documentLinks, interpretationView, languageList, linkViews, richView, statusOf } from './chunk-KMFYGGW6.js';
import { formatLocale, matchLocale, timeView } from './chunk-C7L76HOB.js';
import { formatFor } from './chunk-EPXPKUIM.js';
import { dayOf, dayOfTime, instantOf, isTimeZone, offsetAt, sayIn } from './chunk-RCRUVDN3.js';

// ../../tmp/wt/speakers/src/locale/reader.ts
function readerFor(feed, { language, timeZone, now, feedUrl, pageUrl }) {
  const meeting = feed.meeting.timeZone ?? '';
  const zone = chooseZone(timeZone, meeting);
  return {
    language,
    say: sayIn(language, feed.defaultLanguage, matchLocale(language)),
    format: formatFor(formatLocale(language), zone),
    zone,
    atMeeting: isSameZone(zone, meeting),
    now,
    feedUrl,
    pageUrl,
  };
}
function visitorZone() {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
function isSameZone(one, other) {
  const name = (timeZone) => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  return one === other || name(one) === name(other);
}
function chooseZone(asked, meeting) {
  if (meeting === '') return '';
  const zone = asked === 'visitor' ? visitorZone() : asked;
  return zone !== 'meeting' && isTimeZone(zone) ? zone : meeting;
}

// ../../tmp/wt/speakers/src/agenda/session-view.ts
var DEEPEST = 3;
function sessionView(session, context, depth = 1, within) {
  const { reader, rooms, tracks } = context;
  const { say } = reader;
  const own = place(session, context);
  const placed = within?.day === void 0 ? own : { ...own, day: within.day };
  const type = session.type ?? 'other';
  const inner = depth < DEEPEST - 1 ? context.children.get(session.id) : descendants(session, context).slice(1);
  const moved = session.previousRoom ?? session.previousStartDate;
  return {
    id: session.id,
    number: session.number,
    type,
    quiet: type === 'break' || type === 'meal',
    name: say(session.name) ?? { text: '' },
    alternateName: say(session.alternateName),
    time: timeView(placed, context.reader),
    status: statusOf(session.eventStatus) ?? (moved === void 0 ? void 0 : 'moved'),
    statusReason: say(session.statusReason),
    previousTime: previousTime(session, placed, context),
    previousRoom: say(session.previousRoom === void 0 ? void 0 : rooms.get(session.previousRoom)?.name),
    comma: reader.format.comma,
    allRooms: session.allRooms ?? false,
    // A part takes place where the whole does unless it says otherwise.
    rooms: phrases(
      session.rooms?.filter((id) => !within?.parent.rooms?.includes(id)),
      (id) => say(rooms.get(id)?.name),
    ),
    tracks: (session.tracks ?? []).flatMap((id) => {
      const track = tracks.get(id);
      const name = say(track?.name);
      return name ? [{ name, color: track?.color }] : [];
    }),
    people: (session.people ?? []).flatMap((participant) => personView(participant, context)),
    languages: languageList(session.inLanguage, reader),
    interpretation: interpretationView(session.interpretation, reader),
    online: session.eventAttendanceMode === 'OnlineEventAttendanceMode',
    abstract: richView(session.abstract, context.feed, reader),
    description: richView(session.description, context.feed, reader),
    accessibility: say(session.accessibility),
    notRecorded: session.recording?.policy === 'notRecorded',
    links: linksOf(session, context),
    children:
      depth === DEEPEST || inner === void 0
        ? []
        : inner
            .map((child) => place(child, context))
            .sort(inOrder)
            .map((child) => sessionView(child.session, context, depth + 1, { parent: session, day: placed.day })),
  };
}
function previousTime({ previousStartDate }, { day }, { reader, zone }) {
  if (previousStartDate === void 0) return void 0;
  const { format } = reader;
  const instant = instantOf(previousStartDate, zone);
  if (instant === void 0) return format.shortDay(dayOfTime(previousStartDate, zone));
  const previousDay = dayOf(instant, reader.zone);
  return previousDay === day
    ? format.time(instant)
    : [format.shortDay(previousDay), format.time(instant)].join(format.comma);
}
function personView(participant, context) {
  const { reader, people, organizations } = context;
  const { say } = reader;
  const person = participant.person === void 0 ? void 0 : people.get(participant.person);
  const name = say(participant.name) ?? say(person?.name);
  if (name === void 0) return [];
  const bodies = (person?.affiliation ?? []).map(({ organization, name: own }) => {
    const body = organization === void 0 ? void 0 : organizations.get(organization);
    return say(own) ?? say(body?.alternateName) ?? say(body?.name);
  });
  return [
    {
      name,
      role: participant.role ?? 'speaker',
      roleName: say(participant.roleName),
      about: [say(person?.jobTitle), ...bodies].filter((words) => words !== void 0),
      comma: reader.format.comma,
      remote: participant.remote ?? false,
    },
  ];
}
function linksOf(session, { reader, documents }) {
  return [
    ...linkViews('live', session.liveUrl, reader),
    ...linkViews('recording', session.recording?.url, reader),
    ...(session.documents ?? []).flatMap((id) => documentLinks(documents.get(id), reader)),
    ...(session.links ?? []).flatMap(({ url, name }) => linkViews('link', url, reader, { name: reader.say(name) })),
    ...linkViews('page', session.url, reader),
  ];
}
function phrases(items, say) {
  return (items ?? []).map(say).filter((words) => words !== void 0);
}

// ../../tmp/wt/speakers/src/agenda/agenda-view.ts
function agendaView(feed, reader, selection) {
  if (feed.sessions.length === 0) return void 0;
  const { meeting } = feed;
  const { say, format } = reader;
  const context = contextOf(feed, reader);
  const roots = rootsOf(context, selection);
  const placed = roots
    .filter(({ id }) => selection.found?.has(id) ?? true)
    .map((session) => place(session, context))
    .sort(inOrder);
  const days = /* @__PURE__ */ new Map();
  for (const entry of placed) {
    if (entry.day === void 0) continue;
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  const instants = once(context, 'instants', () =>
    feed.sessions
      .flatMap(({ startDate, endDate }) =>
        [startDate, endDate].map((time) => instantOf(time, context.zone)).filter((time) => time !== void 0),
      )
      .sort((a, b) => a - b),
  );
  const first = meeting.startDate && dayOfTime(meeting.startDate, context.zone, context.dayChange);
  const last = (meeting.endDate && dayOfTime(meeting.endDate, context.zone, context.dayChange)) ?? first;
  return {
    name: say(meeting.name) ?? { text: '' },
    dates: first && last ? format.dayRange(first, last) : void 0,
    place: say(meeting.location?.address?.addressLocality) ?? say(meeting.location?.name),
    status: statusOf(meeting.eventStatus),
    statusReason: say(meeting.statusReason),
    zone: reader.zone === '' ? void 0 : format.zone(instants.length > 0 ? instants : [reader.now]),
    otherZone: otherZone(instants, reader, context.zone),
    languages: languageList(meeting.inLanguage, reader),
    interpretation: interpretationView(meeting.interpretation, reader),
    days: [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([date, entries]) => ({
        date,
        heading: format.day(date),
        name: reader.atMeeting ? say(meeting.days?.find((day) => day.date === date)?.name) : void 0,
        slots: slotsOf(entries, context),
        past: entries.every(({ start, end, at }) => (end ?? start ?? at) < reader.now),
      })),
    undated: placed.filter(({ day }) => day === void 0).map(({ session }) => viewOf(session, context)),
    count: placed.length,
    stage: stageOf(instants, reader.now),
  };
}
var SOON = 12 * 36e5;
function stageOf(instants, now) {
  const [first] = instants;
  if (first === void 0 || first - SOON > now) return 'before';
  return instants.at(-1) < now ? 'over' : 'near';
}
function rootsOf(context, selection) {
  const { days, rooms, tracks } = selection;
  return once(context, `roots ${JSON.stringify([days, rooms, tracks])}`, () =>
    context.feed.sessions.filter((session) => session.parent === void 0 && isWanted(session, selection, context)),
  );
}
function viewOf(session, context) {
  return once(context, `view ${session.id}`, () => sessionView(session, context));
}
function slotsOf(entries, context) {
  const slots = [];
  for (const entry of entries) {
    const key = `${entry.start ?? ''}/${entry.end ?? ''}/${entry.session.timeStatus === 'tentative'}`;
    const last = slots.at(-1);
    const view = viewOf(entry.session, context);
    if (last?.key === key && view.time.kind !== 'unknown') last.sessions.push(view);
    else slots.push({ key, time: view.time, sessions: [view] });
  }
  const seen = /* @__PURE__ */ new Map();
  return slots.map((slot) => {
    const times = seen.get(slot.key) ?? 0;
    seen.set(slot.key, times + 1);
    const key = times ? `${slot.key}#${times}` : slot.key;
    return once(context, `slot ${key} ${slot.sessions.map(({ id }) => id).join()}`, () => ({ ...slot, key }));
  });
}
function otherZone(instants, { atMeeting }, zone) {
  if (zone === '') return void 0;
  if (!atMeeting) return 'meeting';
  const visitor = visitorZone();
  return instants.some((instant) => offsetAt(instant, visitor) !== offsetAt(instant, zone)) ? 'visitor' : void 0;
}
function isWanted(session, selection, context) {
  const { days, rooms, tracks } = selection;
  if (days.length > 0) {
    const { zone, dayChange } = context;
    const { start, end } = place(session, context);
    const anchor = start ?? end;
    const own = anchor === void 0 ? place(session, context).day : dayOf(start ?? anchor - 1, zone, dayChange);
    if (own === void 0 || !days.includes(own)) return false;
  }
  const family = descendants(session, context);
  const meets = (wanted, of) =>
    wanted.length === 0 || family.some((member) => of(member)?.some((id) => wanted.includes(id)));
  return (
    (meets(rooms, (member) => member.rooms) || (session.allRooms ?? false)) && meets(tracks, (member) => member.tracks)
  );
}

// ../../tmp/wt/speakers/src/agenda/my-programme.ts
var NONE = { chosen: /* @__PURE__ */ new Set(), refused: false };
var known = /* @__PURE__ */ new Map();
var watchers = /* @__PURE__ */ new Set();
var keyOf = (meeting) => `meeting-widgets:${meeting}`;
function myProgramme(meeting) {
  let mine = known.get(meeting);
  if (mine === void 0) known.set(meeting, (mine = readBack(meeting)));
  return mine;
}
function setMyProgramme(meeting, mine) {
  known.set(meeting, mine);
  watchers.forEach((changed) => changed());
}
function watchMyProgramme(changed) {
  if (watchers.size === 0) globalThis.addEventListener('storage', handleStorage);
  watchers.add(changed);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) globalThis.removeEventListener('storage', handleStorage);
  };
}
function handleStorage() {
  known.clear();
  watchers.forEach((changed) => changed());
}
function readBack(meeting) {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(meeting)) ?? '[]');
    return Array.isArray(kept)
      ? { chosen: new Set(kept.filter((id) => typeof id === 'string')), refused: false }
      : NONE;
  } catch {
    return NONE;
  }
}

export { readerFor, agendaView, SOON, rootsOf, keyOf, myProgramme, setMyProgramme, watchMyProgramme };
