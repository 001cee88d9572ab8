import { choiceHash, choiceOfHash, sessionHash, sessionOfHash } from './chunk-SZTZIOXE.js';
import { findPanelStyles, findPanelTemplate, foldText } from './chunk-GXWQWPZW.js';
import { readMarkdown } from './chunk-4KKTLXNP.js';
import { SOON, keyOf, myProgramme, rootsOf, setMyProgramme } from './chunk-BRIYLVGG.js';
import { contextOf, descendants, once, place, typeText } from './chunk-RVCMGQ32.js';
import { richView } from './chunk-KMFYGGW6.js';
import { linkText, richTemplate, statusText } from './chunk-TNLARQTS.js';
import './chunk-RY5GNCD5.js';
import {
  A,
  b,
  catalogue,
  contributorText,
  heading,
  i,
  link,
  matchLocale,
  phrase,
  roleText,
  w,
  withLocale,
} from './chunk-C7L76HOB.js';
import { safeUrl } from './chunk-N3GZ2EAU.js';
import './chunk-EPXPKUIM.js';
import { dayOf, dayOfTime, durationOf, instantOf, offsetAt, parseTime, sayIn } from './chunk-RCRUVDN3.js';
import { msg, str } from './chunk-GZMTMYOB.js';
import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/agenda/tools/address.ts
function addressOf(hash) {
  return location.href.replace(/#.*/, '') + hash;
}
function shareTemplate(address2, { say }) {
  const share = typeof navigator.share === 'function';
  const copy = async ({ target }) => {
    const field = target.closest('.share').querySelector('input');
    try {
      await navigator.clipboard.writeText(address2);
      say(() => msg('Link copied'));
    } catch {
      field.focus();
      field.select();
      say(() => msg('The link is selected: copy it with the keyboard or the menu.'));
    }
  };
  return b`<div class="share">
    <input dir="ltr" readonly .value=${address2} aria-label=${msg('Link')} />
    <button part="button" @click=${copy}>${msg('Copy link')}</button>
    ${
      share
        ? b`<button part="button" @click=${() => void navigator.share({ url: address2 }).catch(() => void 0)}>
            ${msg('Share')}
          </button>`
        : ''
    }
  </div>`;
}

// ../../tmp/wt/speakers/src/calendar/lines.ts
var LIMIT = 75;
function escapeText(text2) {
  return clean(text2)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}
function parameter(text2) {
  const value = clean(text2).replaceAll('"', '\u201D').replaceAll('\\', '/').replace(/\s+/g, ' ');
  return /[:;,]/.test(value) ? `"${value}"` : value;
}
function clean(text2) {
  return text2
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\uFFFD');
}
function fold(line) {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const code = character.codePointAt(0);
    const octets = code < 128 ? 1 : code < 2048 ? 2 : code < 65536 ? 3 : 4;
    if (length + octets > LIMIT) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r
`;
}

// ../../tmp/wt/speakers/src/calendar/span.ts
var DAY = 864e5;
function spanOf({ startDate, endDate, duration, timeStatus }, zone) {
  const from = startDate === void 0 ? void 0 : parseTime(startDate);
  if (from === void 0 || timeStatus === 'toBeAnnounced') return void 0;
  const to = endDate === void 0 ? void 0 : parseTime(endDate);
  const first = dayOfTime(startDate, zone);
  const length = durationOf(duration);
  if (from.kind === 'date') {
    const last = to === void 0 ? length && nextDay(first, Math.ceil(length / DAY) - 1) : lastDay(endDate, zone);
    return { kind: 'days', first, last: last && last > first ? last : first };
  }
  if (to?.kind === 'date' && to.date > first) return { kind: 'days', first, last: to.date };
  const start = instantOf(startDate, zone);
  const end = instantOf(endDate, zone) ?? (length === void 0 ? void 0 : start + length);
  const fixed = from.kind === 'instant' || to?.kind === 'instant' || /^$|^(etc\/)?utc$/i.test(zone);
  return {
    kind: 'times',
    start,
    end: end !== void 0 && end > start ? end : void 0,
    zone: fixed ? void 0 : zone,
  };
}
function nextDay(date, days = 1) {
  return new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
function lastDay(endDate, zone) {
  const end = instantOf(endDate, zone);
  return end === void 0 ? dayOfTime(endDate, zone) : dayOf(end - 1, zone);
}

// ../../tmp/wt/speakers/src/calendar/phrases.ts
function joined(parts = [], separator) {
  const found = present(parts);
  if (found.length === 0) return void 0;
  const [lang, ...others] = new Set(found.flatMap((part) => part.lang ?? []));
  const text2 = found.map((part) => part.text).join(separator);
  return lang !== void 0 && others.length === 0 ? { text: text2, lang } : { text: text2 };
}
function present(parts) {
  return parts.filter((part) => Boolean(part));
}

// ../../tmp/wt/speakers/src/calendar/plain-text.ts
function plainText(markdown, base) {
  return readMarkdown(markdown, base).map(blockText).join('\n\n');
}
function blockText(block) {
  switch (block.kind) {
    case 'paragraph':
      return inlineText(block.content);
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inlineText(item)}`)
        .join('\n');
    default:
      return block;
  }
}
function inlineText(content) {
  return content
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'break') return '\n';
      const text2 = inlineText(piece.content);
      return piece.kind !== 'link' || text2 === piece.url ? text2 : `${text2} (${piece.url})`;
    })
    .join('');
}

// ../../tmp/wt/speakers/src/calendar/scope.ts
function scopeOf(feed, options) {
  const { id, meeting, defaultLanguage } = feed;
  const say = sayIn(options.language, defaultLanguage, '');
  const { name, address: address2 } = meeting.location ?? {};
  const city = joined([address2?.postalCode && { text: address2.postalCode }, say(address2?.addressLocality)], ' ');
  const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...options,
    feed,
    say,
    uid: encode(id ?? meeting.id ?? sayIn(defaultLanguage, defaultLanguage, '')(meeting.name).text),
    sessions: byId(feed.sessions),
    rooms: byId(feed.rooms),
    tracks: byId(feed.tracks),
    people: byId(feed.people),
    organizations: byId(feed.organizations),
    documents: byId(feed.documents),
    venue: [say(name), say(address2?.streetAddress), city, country(say(address2?.addressCountry), options.language)],
  };
}
function entriesOf(ids, entries) {
  return (ids ?? []).flatMap((id) => entries.get(id) ?? []);
}
function encode(id) {
  return encodeURIComponent(id.replace(/[\ud800-\udfff]/gu, '\uFFFD'));
}
function country(named, language2) {
  if (named === void 0 || !/^[A-Z]{2}$/.test(named.text)) return named;
  return { text: new Intl.DisplayNames([language2, 'en'], { type: 'region' }).of(named.text) ?? named.text };
}

// ../../tmp/wt/speakers/src/calendar/subject.ts
function subjectsOf(feed, options) {
  const scope = scopeOf(feed, options);
  return {
    name: scope.say(feed.meeting.name),
    meeting: () => meetingSubject(scope),
    session: (session) => sessionSubject(session, scope),
  };
}
function meetingSubject(scope) {
  const { meeting } = scope.feed;
  return {
    ...common(meeting, [], scope),
    uid: scope.uid,
    parent: void 0,
    name: scope.say(meeting.name),
    description: describe([statusLine(meeting, scope), rich(meeting.description, scope)]),
    categories: [],
  };
}
function sessionSubject(session, scope) {
  const { say, feed, tracks, uid } = scope;
  const people = session.people?.map((participant) => person(participant, scope));
  return {
    ...common(session, placesOf(session, scope), scope),
    uid: `${encode(session.id)}@${uid}`,
    parent: session.parent === void 0 ? void 0 : `${encode(session.parent)}@${uid}`,
    name: say(session.name),
    description: describe([
      statusLine(session, scope),
      rich(session.abstract, scope),
      rich(session.description, scope),
      joined(people, '\n'),
      joined(linksOf(session, scope), '\n'),
      say(feed.meeting.name),
    ]),
    categories: present([
      ...entriesOf(session.tracks, tracks).map(({ name }) => say(name)),
      ...(session.keywords ?? []).map(say),
    ]),
  };
}
function placesOf({ allRooms, rooms, parent }, scope) {
  if (allRooms) return [{ text: scope.words.allRooms() }];
  const { say, sessions } = scope;
  const whole = rooms || parent === void 0 ? void 0 : sessions.get(parent);
  return whole
    ? placesOf(whole, scope)
    : entriesOf(rooms, scope.rooms).flatMap(({ name, building, floorLevel }) => [
        say(name),
        say(building),
        say(floorLevel),
      ]);
}
function common(entry, places, scope) {
  const { feed, say, base, words, venue } = scope;
  const { location: location2, virtualLocation = [], ...meeting } = feed.meeting;
  const mode = entry.eventAttendanceMode ?? meeting.eventAttendanceMode;
  const states = [entry.eventStatus, meeting.eventStatus];
  const moved = (entry.eventAttendanceMode ? states.slice(0, 1) : states).includes('EventMovedOnline');
  const online = moved || mode === 'OnlineEventAttendanceMode';
  const live = 'liveUrl' in entry ? safe(entry.liveUrl, base) : void 0;
  const virtual = mode === 'OfflineEventAttendanceMode' && !moved ? [] : virtualLocation;
  const named = virtual.map(({ name, platform }) => say(name) ?? say(platform));
  const actual = [...(places.length > 0 ? places : [say(location2?.room)]), ...venue];
  const { latitude = NaN, longitude = NaN } = location2?.geo ?? {};
  return {
    span: spanOf(entry, meeting.timeZone ?? ''),
    status: states.includes('EventCancelled')
      ? 'CANCELLED'
      : states.includes('EventPostponed') || ('timeStatus' in entry && entry.timeStatus === 'tentative')
        ? 'TENTATIVE'
        : 'CONFIRMED',
    // The rooms of what is held online from the start are those of the platform.
    location: joined(online ? (moved || places.length === 0 ? named : places) : actual, ', '),
    geo: !online && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : void 0,
    conferences: live
      ? [{ url: live, label: { text: words.link('live') } }]
      : virtual.flatMap(({ url }, index) => {
          const found = safe(url, base);
          return found ? [{ url: found, label: named[index] ?? { text: words.link('live') } }] : [];
        }),
    url: safe(entry.url, base) ?? safe(meeting.url, base),
  };
}
function statusLine({ eventStatus, statusReason }, { say, words }) {
  const status = !eventStatus || eventStatus === 'EventScheduled' ? void 0 : { text: words.status(eventStatus) };
  return joined([status, say(statusReason)], ': ');
}
function person({ person: id, name: own, role = 'speaker', roleName }, scope) {
  const { say, words, people, organizations } = scope;
  const found = people.get(id ?? '');
  const name = say(own) ?? say(found?.name);
  if (name === void 0) return void 0;
  const bodies = (found?.affiliation ?? []).map(({ organization, name: affiliation }) => {
    const body = organizations.get(organization ?? '');
    return say(affiliation) ?? say(body?.alternateName) ?? say(body?.name);
  });
  const known = words.role(role);
  const label = known === void 0 ? (say(roleName) ?? { text: words.contributor() }) : { text: known };
  return joined([label, joined([name, say(found?.jobTitle), ...bodies], ', ')], ': ');
}
function linksOf({ recording, documents, links }, scope) {
  const { say, words, base } = scope;
  const make = (kind, url, name, language2) => {
    const found = safe(url, base);
    const label = joined([name ?? { text: words.link(kind) }, language2 ? { text: `(${language2})` } : void 0], ' ');
    return found && joined([label, { text: found }], ': ');
  };
  return [
    make('recording', recording?.url),
    ...entriesOf(documents, scope.documents).flatMap(({ name, type = 'other', url, urls = {} }) => [
      make(type, url, say(name)),
      ...Object.entries(urls).map(([tag, address2]) => make(type, address2, say(name), tag)),
    ]),
    ...(links ?? []).map(({ url, name }) => make('link', url, say(name))),
  ];
}
function safe(url, base) {
  return url === void 0 ? void 0 : safeUrl(url, base);
}
function rich(text2, { feed, say, base }) {
  const said = say(text2);
  return said && feed.textFormat === 'markdown' ? { ...said, text: plainText(said.text, base) } : said;
}
function describe(parts) {
  return joined(parts, '\n\n');
}

// ../../tmp/wt/speakers/src/calendar/zone.ts
var MINUTE = 6e4;
var DAY2 = 864e5;
function stamp(wall) {
  return new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
function wallAt(instant, zone) {
  return instant + offsetAt(instant, zone);
}
function isPlain(instant, zone) {
  const wall = wallAt(instant, zone);
  if ((wall - instant) % MINUTE !== 0) return false;
  return [instant - DAY2, instant + DAY2].every((near) => {
    const other = wall - offsetAt(near, zone);
    return other === instant || wallAt(other, zone) !== wall;
  });
}
function timeZoneLines(zone, instants) {
  const years = [...new Set(instants.map((instant) => new Date(wallAt(instant, zone)).getUTCFullYear()))];
  const lines = ['BEGIN:VTIMEZONE', `TZID:${parameter(zone)}`];
  let current;
  for (const year of years.sort((a, b2) => a - b2)) {
    const first = Date.UTC(year, 0, 1) - DAY2;
    const end = Date.UTC(year + 1, 0, 1) + DAY2;
    const standard = Math.min(offsetAt(Date.UTC(year, 0, 1), zone), offsetAt(Date.UTC(year, 6, 1), zone));
    for (let at = first; at !== void 0; at = nextChange(at, end, zone)) {
      const offset = offsetAt(at, zone);
      if (offset === current) continue;
      const before = at === first ? offset : offsetAt(at - 1, zone);
      lines.push(...observance(offset > standard ? 'DAYLIGHT' : 'STANDARD', at + before, before, offset));
      current = offset;
    }
  }
  return [...lines, 'END:VTIMEZONE'];
}
function observance(kind, onset, before, after) {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${stamp(onset)}`,
    `TZOFFSETFROM:${utcOffset(before)}`,
    `TZOFFSETTO:${utcOffset(after)}`,
    `END:${kind}`,
  ];
}
function nextChange(after, end, zone) {
  const offset = offsetAt(after, zone);
  for (let low = after; low < end; low += DAY2) {
    let high = low + DAY2;
    if (offsetAt(high, zone) === offset) continue;
    while (high - low > 1e3) {
      const middle = Math.floor((low + high) / 2e3) * 1e3;
      if (offsetAt(middle, zone) === offset) low = middle;
      else high = middle;
    }
    return high;
  }
  return void 0;
}
function utcOffset(offset) {
  const clock = new Date(Math.abs(offset)).toISOString().slice(11, 19).replaceAll(':', '');
  return `${offset < 0 ? '-' : '+'}${clock.replace(/00$/, '')}`;
}

// ../../tmp/wt/speakers/src/calendar/ics.ts
function icsOf(feed, { which, source, ...options }) {
  const subjectOf = subjectsOf(feed, options);
  const sessions =
    which === 'meeting'
      ? []
      : which === 'sessions'
        ? feed.sessions
        : feed.sessions.filter(({ id }) => which.sessions.includes(id));
  const all = sessions.map((session) => ({ id: session.id, subject: subjectOf.session(session) }));
  const subjects = which === 'meeting' ? [subjectOf.meeting()] : all.map(({ subject }) => subject);
  const timed = subjects.flatMap(({ span, ...subject }) => (span ? [{ ...subject, span: written(span) }] : []));
  const zone = feed.meeting.timeZone ?? '';
  const instants = timed.flatMap(({ span }) =>
    span.kind === 'times' && span.zone ? [span.start, span.end ?? span.start] : [],
  );
  const modified = modifiedAt(feed);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//U4SSC//Meeting Widgets//EN',
    'CALSCALE:GREGORIAN',
    text('NAME', subjectOf.name),
    `X-WR-CALNAME:${escapeText(subjectOf.name.text)}`,
    ...(modified === void 0 ? [] : [`LAST-MODIFIED:${utc(modified)}`]),
    ...refreshLines(feed.refreshInterval),
    ...urlLine('SOURCE;VALUE=URI', source),
    ...urlLine('URL', feed.meeting.url, options.base),
    ...(instants.length > 0 ? timeZoneLines(zone, instants) : []),
    ...timed.flatMap((subject) => eventLines(subject, feed, modified)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map(fold).join(''),
    entries: timed.length,
    untimed: all.filter(({ subject }) => subject.span === void 0).map(({ id }) => id),
  };
}
function fileName(name) {
  const words = name.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
  const [stem] = /^.{0,36}/u.exec(words.join('-'));
  return `${stem.replace(/-$/, '') || 'meeting'}.ics`;
}
function eventLines(subject, feed, modified) {
  const {
    uid,
    parent,
    span,
    status,
    name,
    description,
    location: location2,
    categories,
    geo,
    conferences,
    url,
  } = subject;
  const sequence = Math.trunc(feed.sequence ?? -1);
  const languages = [...new Set(categories.map(({ lang }) => lang))];
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    // A file without a date of its own is the same whenever it is made, all the same.
    `DTSTAMP:${utc(modified ?? 0)}`,
    ...(modified === void 0 ? [] : [`LAST-MODIFIED:${utc(modified)}`]),
    ...(sequence >= 0 && sequence < 2 ** 31 ? [`SEQUENCE:${sequence}`] : []),
    ...spanLines(span),
    `STATUS:${status}`,
    text('SUMMARY', name),
    ...(description ? [text('DESCRIPTION', description)] : []),
    ...(location2 ? [text('LOCATION', location2)] : []),
    ...(geo ? [`GEO:${geo.latitude.toFixed(6)};${geo.longitude.toFixed(6)}`] : []),
    ...languages.map((lang) =>
      listed(
        'CATEGORIES',
        categories.filter((category) => category.lang === lang),
        lang,
      ),
    ),
    ...conferences.map(({ url: address2, label }) => {
      const feature = address2.startsWith('tel:') ? ';FEATURE=PHONE' : '';
      return `CONFERENCE;VALUE=URI${feature};LABEL=${parameter(label.text)}${language(label.lang)}:${address2}`;
    }),
    ...(url ? [`URL:${url}`] : []),
    ...(parent === void 0 ? [] : [`RELATED-TO;RELTYPE=PARENT:${escapeText(parent)}`]),
    'END:VEVENT',
  ];
}
function written(span) {
  if (span.kind === 'days' || span.zone === void 0) return span;
  const { zone, start, end = start } = span;
  return isPlain(start, zone) && isPlain(end, zone) ? span : { ...span, zone: void 0 };
}
function spanLines(span) {
  if (span.kind === 'days') {
    const date = (day) => day.replaceAll('-', '');
    return [`DTSTART;VALUE=DATE:${date(span.first)}`, `DTEND;VALUE=DATE:${date(nextDay(span.last))}`];
  }
  const { zone, start, end } = span;
  const at = (instant) =>
    zone === void 0 ? `:${utc(instant)}` : `;TZID=${parameter(zone)}:${stamp(wallAt(instant, zone))}`;
  return [`DTSTART${at(start)}`, ...(end === void 0 ? [] : [`DTEND${at(end)}`])];
}
function refreshLines(interval) {
  const length = durationOf(interval);
  if (length === void 0) return [];
  const minutes = Math.max(1, Math.round(length / 6e4));
  const value = minutes % 60 === 0 ? `PT${minutes / 60}H` : `PT${minutes}M`;
  return [`REFRESH-INTERVAL;VALUE=DURATION:${value}`, `X-PUBLISHED-TTL:${value}`];
}
function urlLine(property, value, base) {
  const url = value === void 0 ? void 0 : safeUrl(value, base);
  return url === void 0 ? [] : [`${property}:${url}`];
}
function text(property, phrase2) {
  return `${property}${language(phrase2.lang)}:${escapeText(phrase2.text)}`;
}
function listed(property, phrases, lang) {
  return `${property}${language(lang)}:${phrases.map((phrase2) => escapeText(phrase2.text)).join(',')}`;
}
function language(lang) {
  return /^[a-z\d-]+$/i.test(lang ?? '') ? `;LANGUAGE=${lang}` : '';
}
function utc(instant) {
  return `${stamp(instant)}Z`;
}
function modifiedAt({ dateModified, meeting }) {
  if (dateModified === void 0) return void 0;
  const time = parseTime(dateModified);
  return time?.kind === 'date' ? Date.parse(`${time.date}T00:00Z`) : instantOf(dateModified, meeting.timeZone ?? '');
}

// ../../tmp/wt/speakers/src/calendar/links.ts
var LIMIT2 = 2e3;
function calendarLinks(subject) {
  const { span } = subject;
  if (span === void 0) return void 0;
  const microsoft = (host) =>
    address(`https://${host}/calendar/0/deeplink/compose`, subject, ['subject', 'location', 'body'], {
      path: '/calendar/action/compose',
      rru: 'addevent',
      ...microsoftTime(span),
    });
  return {
    google: address('https://calendar.google.com/calendar/render', subject, ['text', 'location', 'details'], {
      action: 'TEMPLATE',
      dates: googleDates(span),
    }),
    outlook: microsoft('outlook.live.com'),
    office365: microsoft('outlook.office.com'),
    yahoo: address('https://calendar.yahoo.com/', subject, ['title', 'in_loc', 'desc'], {
      v: '60',
      ...yahooTime(span),
    }),
  };
}
function googleDates(span) {
  if (span.kind === 'days') return [span.first, nextDay(span.last)].map((day) => day.replaceAll('-', '')).join('/');
  return [span.start, span.end ?? span.start].map((instant) => `${stamp(instant)}Z`).join('/');
}
function microsoftTime(span) {
  if (span.kind === 'days') return { startdt: span.first, enddt: nextDay(span.last), allday: 'true' };
  const time = (instant) => new Date(instant).toISOString().replace('.000', '');
  return { startdt: time(span.start), ...(span.end !== void 0 && { enddt: time(span.end) }) };
}
function yahooTime(span) {
  if (span.kind === 'times') {
    return { st: `${stamp(span.start)}Z`, ...(span.end !== void 0 && { et: `${stamp(span.end)}Z` }) };
  }
  const [first, last] = [span.first, span.last].map((day) => day.replaceAll('-', ''));
  return first === last ? { st: first, dur: 'allday' } : { st: `${first}T000000`, et: `${last}T235900` };
}
function address(base, { name, location: location2, description }, [nameKey, locationKey, descriptionKey], fixed) {
  let url = `${base}?${Object.entries(fixed)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
  const add = (key, text2, limit) => {
    const coded = text2 === void 0 ? '' : codedWithin(text2, limit - url.length - key.length - 2);
    if (coded) url += `&${key}=${coded}`;
  };
  add(nameKey, name.text, url.length + 800);
  add(locationKey, location2?.text, url.length + 400);
  add(descriptionKey, description?.text, LIMIT2);
  return safeUrl(url);
}
function codedWithin(text2, limit) {
  const ellipsis = encodeURIComponent('\u2026');
  let coded = '';
  let short = '';
  for (const character of clean(text2)) {
    const piece = encodeURIComponent(character);
    if (coded.length + piece.length > limit) return short && short + ellipsis;
    coded += piece;
    if (coded.length + ellipsis.length <= limit) short = coded;
  }
  return coded;
}

// ../../tmp/wt/speakers/src/agenda/tools/query.ts
var FACETS = ['day', 'track', 'room', 'type', 'language', 'person'];
var EVERYTHING = { text: '', facets: {}, mine: false };
function isEverything({ text: text2, facets, mine }) {
  return !mine && text2.trim() === '' && Object.keys(facets).length === 0;
}

// ../../tmp/wt/speakers/src/agenda/tools/words.ts
function facetText(facet) {
  switch (facet) {
    case 'day':
      return msg('Day');
    case 'track':
      return msg('Track');
    case 'room':
      return msg('Room');
    case 'type':
      return msg('Kind of session');
    case 'language':
      return msg('Language');
    case 'person':
      return msg('Person');
    default:
      return facet;
  }
}
function kindText(type) {
  switch (type) {
    case 'talk':
      return msg('Talk');
    case 'agendaItem':
      return msg('Agenda item');
    case 'ceremony':
      return msg('Ceremony');
    case 'questions':
      return msg('Questions and answers');
    case 'break':
      return msg('Break');
    case 'meal':
      return msg('Meal');
    case 'social':
      return msg('Social programme');
    case 'registration':
      return msg('Registration');
    case 'exhibition':
      return msg('Exhibition');
    default:
      return typeText(type) ?? type;
  }
}
var STATUS = {
  EventCancelled: 'cancelled',
  EventPostponed: 'postponed',
  EventRescheduled: 'rescheduled',
  EventMovedOnline: 'movedOnline',
};
var calendarWords = {
  role: roleText,
  contributor: contributorText,
  link: linkText,
  status: (status) => statusText(STATUS[status]),
  allRooms: () => msg('All rooms'),
};

// ../../tmp/wt/speakers/src/agenda/tools/calendar-panel.ts
var SERVICES = {
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  office365: 'Microsoft 365',
  yahoo: 'Yahoo',
};
function calendarPanel(context) {
  const { feed, query, mine, view, reader } = context;
  const shown = shownIds(view);
  const mineIds = feed.sessions.filter(({ id }) => mine.chosen.has(id)).map(({ id }) => id);
  return b`<div part="panel" role="group" aria-label=${msg('Calendar')}>
    <p>${msg('Calendar files open in the calendar of your device.')}</p>
    <ul role="list" class="actions">
      ${fileButton(msg('All sessions'), 'sessions', context)}
      ${isEverything(query) ? A : fileButton(msg('The sessions shown'), { sessions: shown }, context)}
      ${mineIds.length > 0 ? fileButton(msg('My programme'), { sessions: mineIds }, context) : A}
      ${fileButton(msg('The meeting as one entry'), 'meeting', context)}
    </ul>
    ${serviceLinks(msg('Add the meeting to'), subjectsOf(feed, optionsOf(reader)).meeting())}
  </div>`;
}
function sessionCalendar(id, feed, reader) {
  const session = feed.sessions.find((one) => one.id === id);
  const subject = session && subjectsOf(feed, optionsOf(reader)).session(session);
  if (!subject?.span) return A;
  return b`<ul role="list" class="actions">
      ${fileButton(msg('Add to calendar'), { sessions: [id] }, { feed, reader }, subject.name.text)}
    </ul>
    ${serviceLinks(msg('Add to'), subject)}`;
}
function fileButton(words, which, { feed, reader }, name = reader.say(feed.meeting.name)?.text ?? '') {
  if (!isTimed(feed, which)) return A;
  const handle = () =>
    withLocale(matchLocale(reader.language), () =>
      save(icsOf(feed, { which, ...optionsOf(reader) }).text, fileName(name)),
    );
  return b`<li>
    <button part="button" @click=${handle}>${words} <span class="about">(.ics)</span></button>
  </li>`;
}
function isTimed({ meeting, sessions }, which) {
  if (which === 'meeting') return meeting.startDate !== void 0;
  const ids = which === 'sessions' ? void 0 : new Set(which.sessions);
  return sessions.some(({ id, startDate }) => startDate !== void 0 && (ids?.has(id) ?? true));
}
function serviceLinks(words, subject) {
  const links = calendarLinks(subject);
  if (links === void 0) return A;
  return b`<p class="services">
    <span>${words}</span>
    ${Object.entries(SERVICES).map(([service, name]) => b` ${link(links[service], name, void 0)}`)}
  </p>`;
}
function optionsOf(reader) {
  return { language: reader.language, base: reader.feedUrl, words: calendarWords };
}
function save(text2, name) {
  const url = URL.createObjectURL(new Blob([text2], { type: 'text/calendar;charset=utf-8' }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 6e4);
}
function shownIds({ days, undated }) {
  const withParts = (session) => [session.id, ...session.children.flatMap(withParts)];
  return [...days.flatMap(({ slots }) => slots.flatMap(({ sessions }) => sessions)), ...undated].flatMap(withParts);
}

// ../../tmp/wt/speakers/src/agenda/tools/actions.ts
function actionsTemplate(session, { feed, reader, meetingId, say }) {
  return b`<div class="session-actions" role="group" aria-label=${msg('This session')}>
    ${sessionCalendar(session, feed, reader)} ${shareTemplate(addressOf(sessionHash(meetingId, session)), { say })}
  </div>`;
}

// ../../tmp/wt/speakers/src/agenda/tools/changes.ts
function changesBetween(before, after) {
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  const changes = /* @__PURE__ */ new Map();
  for (const session of after.sessions) {
    const change = changeOf(known.get(session.id), session);
    if (change) changes.set(session.id, change);
  }
  return changes;
}
function changeOf(before, after) {
  if (before === void 0) return 'new';
  if (before.eventStatus !== after.eventStatus && after.eventStatus === 'EventCancelled') return 'cancelled';
  const differs = (...keys) => keys.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  if (differs('startDate', 'endDate', 'duration', 'day', 'rooms', 'allRooms', 'timeStatus')) return 'moved';
  return differs('name', 'people', 'eventStatus', 'abstract', 'description', 'liveUrl') ? 'changed' : void 0;
}

// ../../tmp/wt/speakers/src/agenda/tools/choose.ts
function choose(meeting, sessions, wanted) {
  const chosen = new Set(myProgramme(meeting).chosen);
  for (const session of sessions) {
    if (wanted) chosen.add(session);
    else chosen.delete(session);
  }
  let refused = false;
  try {
    if (chosen.size > 0) localStorage.setItem(keyOf(meeting), JSON.stringify([...chosen]));
    else localStorage.removeItem(keyOf(meeting));
  } catch {
    refused = true;
  }
  setMyProgramme(meeting, { chosen, refused });
}

// ../../tmp/wt/speakers/src/agenda/tools/clashes.ts
function clashesOf(feed, reader, chosen) {
  const context = contextOf(feed, reader);
  const parents = new Map(feed.sessions.map(({ id, parent }) => [id, parent]));
  const isWithin = (inner, outer) => {
    for (let id = inner; id !== void 0; id = parents.get(id)) if (id === outer) return true;
    return false;
  };
  const timed = feed.sessions
    .filter(
      ({ id, eventStatus }) => chosen.has(id) && eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed',
    )
    .flatMap((session) => {
      const { start, end } = place(session, context);
      return start === void 0 ? [] : [{ id: session.id, start, end: end ?? start + 6e4 }];
    });
  const clashes = /* @__PURE__ */ new Map();
  for (const one of timed) {
    const others = timed
      .filter(
        (other) =>
          one.start < other.end && other.start < one.end && !isWithin(one.id, other.id) && !isWithin(other.id, one.id),
      )
      .map(({ id }) => id);
    if (others.length > 0) clashes.set(one.id, others);
  }
  return clashes;
}

// ../../tmp/wt/speakers/src/agenda/tools/clock.ts
function clockOf(placed, now) {
  const starts = [...new Set(placed.map(({ start }) => start).filter((start) => start !== void 0))].sort(
    (a, b2) => a - b2,
  );
  const phases = /* @__PURE__ */ new Map();
  const next = starts.find((start) => start > now) ?? Infinity;
  let change = next - SOON > now ? next - SOON : next;
  for (const { session, start, end: written2 } of placed) {
    if (start === void 0) continue;
    const end = written2 ?? starts.find((other) => other > start) ?? start;
    if (end > now) change = Math.min(change, end);
    if (!takesPlace(session)) continue;
    if (start <= now && now < end) phases.set(session.id, 'now');
    else if (start === next && start - now <= SOON) phases.set(session.id, 'next');
  }
  return { phases, change };
}
function takesPlace({ eventStatus }) {
  return eventStatus !== 'EventCancelled' && eventStatus !== 'EventPostponed';
}

// ../../tmp/wt/speakers/src/agenda/tools/find.ts
function find({ feed, reader, selection, query, chosen }) {
  const context = contextOf(feed, reader);
  const words = foldText(query.text).split(' ').filter(Boolean);
  const wanted = FACETS.filter((facet) => query.facets[facet] !== void 0);
  const found = /* @__PURE__ */ new Set();
  for (const root of rootsOf(context, selection)) {
    if (query.mine && !descendants(root, context).some(({ id }) => chosen.has(id))) continue;
    if (!wanted.every((facet) => valuesOf(root, facet, context).includes(query.facets[facet]))) continue;
    if (words.length > 0) {
      const text2 = searchedText(root, context);
      if (!words.every((word) => text2.includes(word))) continue;
    }
    found.add(root.id);
  }
  return found;
}
function facetsOf({ feed, reader, selection }) {
  const context = contextOf(feed, reader);
  return once(context, `facets ${JSON.stringify(selection)}`, () =>
    FACETS.map((facet) => ({ facet, values: facetValues(facet, rootsOf(context, selection), context) })).filter(
      ({ values }) => values.length > 1,
    ),
  );
}
function facetValues(facet, roots, context) {
  const counts = /* @__PURE__ */ new Map();
  for (const root of roots) {
    for (const id of valuesOf(root, facet, context)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const values = [...counts].flatMap(([id, count]) => {
    const name = nameOf(facet, id, context);
    return name ? [{ id, count, name }] : [];
  });
  const position = positionsOf(facet, context.feed);
  return values.sort(
    (a, b2) =>
      (position.get(a.id) ?? 0) - (position.get(b2.id) ?? 0) ||
      context.reader.format.compare(a.name.text, b2.name.text),
  );
}
function positionsOf(facet, feed) {
  switch (facet) {
    case 'room':
      return new Map(feed.rooms.map(({ id, position }, index) => [id, position ?? index]));
    case 'track':
      return new Map(feed.tracks.map(({ id, position }, index) => [id, position ?? index]));
    default:
      return /* @__PURE__ */ new Map();
  }
}
function valuesOf(root, facet, context) {
  return once(context, `${facet} ${root.id}`, () => {
    if (facet === 'day') return [place(root, context).day].filter((day) => day !== void 0);
    const family = descendants(root, context);
    return [...new Set(family.flatMap((session) => ownValues(session, facet)))];
  });
}
function ownValues(session, facet) {
  switch (facet) {
    case 'track':
      return session.tracks ?? [];
    case 'room':
      return session.rooms ?? [];
    case 'type':
      return session.type && session.type !== 'other' ? [session.type] : [];
    case 'language':
      return session.inLanguage ?? [];
    case 'person':
      return (session.people ?? []).flatMap(({ person: person2 }) => (person2 === void 0 ? [] : [person2]));
    default:
      return facet;
  }
}
function nameOf(facet, id, { reader, rooms, tracks, people }) {
  const { say, format } = reader;
  switch (facet) {
    case 'day':
      return { text: format.day(id) };
    case 'track':
      return say(tracks.get(id)?.name);
    case 'room':
      return say(rooms.get(id)?.name);
    case 'language':
      return { text: format.language(id) };
    case 'person':
      return say(people.get(id)?.name);
    case 'type':
      return { text: id };
    default:
      return facet;
  }
}
function searchedText(root, context) {
  return once(context, `text ${root.id}`, () => {
    const { rooms, tracks, people, organizations } = context;
    const texts = descendants(root, context).flatMap((session) => [
      session.number,
      session.name,
      session.alternateName,
      session.abstract,
      session.description,
      ...(session.keywords ?? []),
      ...(session.rooms ?? []).map((id) => rooms.get(id)?.name),
      ...(session.tracks ?? []).map((id) => tracks.get(id)?.name),
      ...(session.people ?? []).flatMap((participant) => {
        const person2 = participant.person === void 0 ? void 0 : people.get(participant.person);
        const bodies = (person2?.affiliation ?? []).flatMap(({ organization, name }) => {
          const body = organization === void 0 ? void 0 : organizations.get(organization);
          return [name, body?.name, body?.alternateName];
        });
        return [participant.name, person2?.name, person2?.jobTitle, ...bodies];
      }),
    ]);
    const all = texts.flatMap((text2) =>
      text2 === void 0 ? [] : typeof text2 === 'string' ? [text2] : Object.values(text2),
    );
    return foldText(all.join(' \n '));
  });
}

// ../../tmp/wt/speakers/src/agenda/tools/find-panel.ts
function findPanel(context) {
  const { query, find: find2, view } = context;
  return findPanelTemplate({
    text: query.text,
    fields: facetsOf(context).map(({ facet, values }) => ({
      facet,
      label: facetText(facet),
      options: values.map((value) => ({
        id: value.id,
        words: valueText(facet, value),
        lang: value.name.lang,
        count: value.count,
      })),
      value: query.facets[facet],
    })),
    counted: countText(view.count),
    others: query.mine ? [{ words: msg('My programme'), remove: () => find2({ ...query, mine: false }) }] : [],
    setText: (text2) => find2({ ...query, text: text2 }),
    setFacet: (facet, value) => find2(withFacet(query, facet, value)),
    clear: isEverything(query) ? void 0 : () => find2(EVERYTHING),
  });
}
function countText(count) {
  return msg(str`Sessions shown: ${count}`);
}
function valueText(facet, { id, name }) {
  return facet === 'type' ? kindText(id) : name.text;
}
function withFacet(query, facet, value) {
  const { [facet]: _, ...others } = query.facets;
  return { ...query, facets: value === void 0 ? others : { ...others, [facet]: value } };
}

// ../../tmp/wt/speakers/src/agenda/tools/qr.ts
var generate;
function codeTemplate(address2, redraw) {
  if (generate === void 0) {
    import('./lean-qr-D2TWYUWT.js')
      .then(
        (module) => (generate = module.generate),
        () => (generate = 'failed'),
      )
      .finally(redraw);
    return A;
  }
  const code = generate === 'failed' ? void 0 : draw(generate, address2);
  if (code === void 0) return A;
  const { size, path } = code;
  return b`<svg
    class="code"
    role="img"
    aria-label=${msg('QR code of the link')}
    viewBox="-4 -4 ${size + 8} ${size + 8}"
    shape-rendering="crispEdges"
  >
    ${w`<path class="paper" d="M-4-4h${size + 8}v${size + 8}h-${size + 8}z" /><path class="ink" d=${path} />`}
  </svg>`;
}
function draw(make, address2) {
  try {
    const bitmap = make(address2);
    let path = '';
    for (let y = 0; y < bitmap.size; y++) {
      for (let x = 0; x < bitmap.size; x++) if (bitmap.get(x, y)) path += `M${x} ${y}h1v1h-1z`;
    }
    return { size: bitmap.size, path };
  } catch {
    return void 0;
  }
}

// ../../tmp/wt/speakers/src/agenda/tools/mine-panel.ts
function minePanel(context) {
  const { mine, query, find: find2, handed, keep } = context;
  const known = sessionsOf(context.feed, mine.chosen);
  const offered = handed.filter((id) => !mine.chosen.has(id));
  return b`<div part="panel" role="group" aria-label=${msg('My programme')}>
    ${
      offered.length > 0
        ? b`<p>
            <button part="button" @click=${() => keep(offered, true)}>
              ${msg(str`Add the sessions of the link to my programme: ${offered.length}`)}
            </button>
          </p>`
        : A
    }
    ${
      known.length === 0
        ? b`<p>${msg('Choose sessions with the star beside their names. They are kept on this device only.')}</p>`
        : b`
            <p>
              <button part="button" aria-pressed=${query.mine} @click=${() => find2({ ...query, mine: !query.mine })}>
                ${msg('Show only my programme')}
              </button>
            </p>
            ${refusalTemplate(mine)} ${clashTemplate(context)} ${shareTemplates(context)}
            <p>
              <button part="button" class="quiet" @click=${() => keep([...mine.chosen], false)}>
                ${msg('Empty my programme')}
              </button>
            </p>
          `
    }
  </div>`;
}
function chosenText(session, feed, reader, mine) {
  const clashes = clashesOf(feed, reader, mine.chosen).get(session) ?? [];
  if (clashes.length > 0) return msg(str`Overlaps with: ${reader.format.list(namesOf(clashes, feed, reader))}`);
  return mine.refused ? refusalText() : '';
}
function refusalTemplate(mine) {
  return mine.refused ? b`<p>${refusalText()}</p>` : A;
}
function refusalText() {
  return msg('Your browser does not keep your programme: it lasts until you leave this page.');
}
function clashTemplate({ feed, reader, mine }) {
  const clashes = clashesOf(feed, reader, mine.chosen);
  if (clashes.size === 0) return A;
  const pairs = [...clashes].flatMap(([one, others]) =>
    others.filter((other) => one < other).map((other) => [one, other]),
  );
  return b`<p>${msg('These sessions of your programme overlap:')}</p>
    <ul role="list" class="clashes">
      ${pairs.map((pair) => b`<li>${reader.format.list(namesOf(pair, feed, reader))}</li>`)}
    </ul>`;
}
function shareTemplates(context) {
  const { mine, meetingId } = context;
  const address2 = addressOf(choiceHash(meetingId, mine.chosen));
  return b`
    <p>${msg('To take your programme to another device, open this link there, or point its camera at the code.')}</p>
    ${shareTemplate(address2, context)} ${codeTemplate(address2, context.redraw)}
  `;
}
function sessionsOf(feed, chosen) {
  return feed.sessions.filter(({ id }) => chosen.has(id));
}
function namesOf(ids, feed, reader) {
  return sessionsOf(feed, new Set(ids)).map(({ name }) => reader.say(name)?.text ?? '');
}

// ../../tmp/wt/speakers/src/agenda/tools/show-session.ts
function showSession(root, id) {
  const session = root.querySelector(`[data-session="${CSS.escape(id)}"]`);
  const title = session?.querySelector('[part~="session-title"]');
  if (!session || !title) return false;
  for (let around = session; around; around = around.parentElement?.closest('details')) {
    if (around instanceof HTMLDetailsElement) around.open = true;
  }
  const details = session.querySelector('[part~="details"]');
  if (details) details.open = true;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView({ block: 'start' });
  requestAnimationFrame(() => title.scrollIntoView({ block: 'start' }));
  return true;
}

// ../../tmp/wt/speakers/src/agenda/tools/updates-panel.ts
function updatesPanel({ feed, reader, level }) {
  const { say, format } = reader;
  const zone = feed.meeting.timeZone ?? '';
  const updates = [...(feed.updates ?? [])].sort((a, b2) => (a.datePublished < b2.datePublished ? 1 : -1));
  return b`<div part="panel" role="group" aria-label=${msg('Updates')}>
    <ol role="list" class="updates">
      ${updates.map(({ datePublished, name, text: text2, type }) => {
        const words = richView(text2, feed, reader);
        const instant = instantOf(datePublished, zone);
        const date = instant === void 0 ? format.day(dayOfTime(datePublished, zone)) : format.dateTime(instant);
        const title = say(name);
        return b`<li class=${type ?? 'info'}>
          <p class="about"><time datetime=${datePublished}>${date}</time></p>
          ${title ? heading(level + 1, 'session-title', phrase(title)) : ''} ${words ? richTemplate(words) : ''}
        </li>`;
      })}
    </ol>
  </div>`;
}

// ../../tmp/wt/speakers/src/agenda/tools/agenda-tools.ts
var AgendaTools = class {
  #host;
  #query = EVERYTHING;
  #opened = /* @__PURE__ */ new Set();
  #handed = [];
  #changes;
  #clock;
  #surroundings;
  constructor(host) {
    this.#host = host;
  }
  /** What the visitor is left with; undefined for everything. */
  found(feed, reader) {
    if (isEverything(this.#query)) return void 0;
    const { selection, mine } = this.#host;
    return find({ feed, reader, selection, query: this.#query, chosen: mine.chosen });
  }
  /** What holds of sessions at this moment: the same object while it is the same. */
  surroundings(feed, reader, view) {
    const { chosen } = this.#host.mine;
    if (view.stage === 'near') {
      const context = contextOf(feed, reader);
      this.#clock = clockOf(
        feed.sessions.map((session) => place(session, context)),
        reader.now,
      );
    } else this.#clock = void 0;
    const phases = this.#clock?.phases;
    const of = [feed, reader.say, reader.format, chosen, this.#opened, this.#changes, [...(phases ?? [])].join()];
    if (this.#surroundings?.of.every((part, index) => part === of[index])) return this.#surroundings.value;
    const value = {
      phases,
      changes: this.#changes,
      clashes: clashesOf(feed, reader, chosen),
      actions: (session) =>
        this.#opened.has(session.id)
          ? actionsTemplate(session.id, { feed, reader, meetingId: this.#meetingId, say: this.#host.announce })
          : A,
    };
    this.#surroundings = { value, of };
    return value;
  }
  /** Whether what takes place has changed since it was drawn. */
  isDue(now) {
    return this.#clock !== void 0 && now >= this.#clock.change;
  }
  /** Whether something takes place or comes next. */
  get isRunning() {
    return (this.#clock?.phases.size ?? 0) > 0;
  }
  panelTemplate(feed, reader, view) {
    if (this.panel === void 0) return A;
    const context = {
      feed,
      reader,
      view,
      selection: this.#host.selection,
      query: this.#query,
      mine: this.#host.mine,
      handed: this.#handed,
      level: this.#host.level,
      meetingId: this.#meetingId,
      find: this.#find,
      keep: (sessions, wanted) => choose(this.#host.key, sessions, wanted),
      say: this.#host.announce,
      redraw: () => this.#host.requestUpdate(),
    };
    switch (this.panel) {
      case 'find':
        return findPanel(context);
      case 'mine':
        return minePanel(context);
      case 'calendar':
        return calendarPanel(context);
      case 'updates':
        return updatesPanel(context);
      default:
        return this.panel;
    }
  }
  /** Opens a panel and gives it the focus, or closes the one that is open. */
  async toggle(panel) {
    this.panel = this.panel === panel ? void 0 : panel;
    this.#host.requestUpdate();
    if (this.panel === void 0) return;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('[part~="panel"] :is(input, select, button, a)')?.focus();
  }
  /** Adds a session to the visitor's programme or takes it out. */
  choose(session) {
    const { key, mine, currentReader } = this.#host;
    const wanted = !mine.chosen.has(session);
    choose(key, [session], wanted);
    const feed = this.#host.feed;
    if (wanted) this.#host.announce(() => chosenText(session, feed, currentReader, this.#host.mine));
  }
  /** Makes what can be done with a session, now that it is open. */
  open(session) {
    if (this.#opened.has(session)) return;
    this.#opened = /* @__PURE__ */ new Set([...this.#opened, session]);
    this.#host.requestUpdate();
  }
  /** Does what the page's address asks for: shows a session, or offers the choice it hands over. */
  async arrive(hash) {
    const feed = this.#host.feed;
    const isKnown = (id) => feed.sessions.some((session2) => session2.id === id);
    const session = sessionOfHash(hash, this.#meetingId);
    if (session !== void 0 && isKnown(session)) await this.#show(session);
    const handed = (choiceOfHash(hash, this.#meetingId) ?? []).filter(isKnown);
    if (handed.length === 0) return;
    this.#handed = handed;
    this.panel = void 0;
    await this.toggle('mine');
  }
  async showNow() {
    const phases = [...(this.#clock?.phases ?? [])];
    const [session] = phases.find(([, phase]) => phase === 'now') ?? phases[0] ?? [];
    if (session !== void 0) await this.#show(session);
  }
  /** Marks what is different from another version. */
  compare(first, feed) {
    this.#changes = changesBetween(first, feed);
    const { size } = this.#changes;
    if (size > 0) this.#host.announce(() => msg(str`The programme has changed. Sessions marked: ${size}`));
    this.#host.requestUpdate();
  }
  /** Shows a session wherever it is: what hides it goes. */
  async #show(session) {
    const { renderRoot } = this.#host;
    if (showSession(renderRoot, session)) return;
    this.#query = EVERYTHING;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (showSession(renderRoot, session)) return;
    this.#host.showList();
    await this.#host.updateComplete;
    showSession(renderRoot, session);
  }
  get #meetingId() {
    return this.#host.feed?.meeting.id ?? this.#host.feed?.id;
  }
  #find = (query) => {
    this.#query = query;
    this.#host.announce(() => countText(this.#count()));
    this.#host.requestUpdate();
  };
  #count() {
    const { feed, currentReader, selection } = this.#host;
    const found = this.found(feed, currentReader);
    return found?.size ?? rootsOf(contextOf(feed, currentReader), selection).length;
  }
};

// ../../tmp/wt/speakers/src/agenda/tools/tools.styles.ts
var toolsStyles = i`
  ${findPanelStyles}

  :is(.now, .clash)[part~='mark'] {
    border-inline-start-width: 0.5em;
  }

  .actions,
  .services,
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .share > input {
    flex: 1 1 14em;
  }

  .clashes {
    margin-block-start: -0.5em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }

  .code {
    inline-size: 12em;
    max-inline-size: 100%;
    forced-color-adjust: none;
  }

  .paper {
    fill: var(--_code-paper);
  }

  .ink {
    fill: var(--_code-ink);
  }

  .updates {
    display: grid;
    gap: 1.25em;
  }

  .session-actions {
    display: grid;
    gap: 0.75em;
    margin-block-start: 1em;
  }

  @media print {
    .session-actions {
      display: none;
    }
  }
`;
export { AgendaTools, catalogue, toolsStyles };
