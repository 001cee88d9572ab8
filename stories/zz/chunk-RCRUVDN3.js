// ../../tmp/wt/speakers/src/feed/time.ts
var MINUTE = 6e4;
var DAY = 864e5;
var PATTERN =
  /^((?:19|20|21)\d\d-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/;
function parseTime(value) {
  const [, date, clock, offset] = PATTERN.exec(value) ?? [];
  if (date === void 0) return void 0;
  const midnight = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(midnight) || dateOf(midnight) !== date) return void 0;
  if (clock === void 0) return { kind: 'date', date };
  const instant = Date.parse(`${date}T${clock}${offset ?? 'Z'}`);
  if (Number.isNaN(instant)) return void 0;
  return offset === void 0 ? { kind: 'wall', wall: instant } : { kind: 'instant', instant };
}
function isTimeZone(zone) {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
function instantOf(value, zone) {
  const time = value === void 0 ? void 0 : parseTime(value);
  if (time === void 0 || time.kind === 'date') return void 0;
  return time.kind === 'instant' ? time.instant : fromWall(time.wall, zone);
}
function dayOf(instant, zone, dayChange = 0) {
  return dateOf(instant + offsetAt(instant, zone) - dayChange * MINUTE);
}
function dayOfTime(value, zone, dayChange = 0) {
  const time = parseTime(value);
  if (time === void 0) return void 0;
  return time.kind === 'date' ? time.date : dayOf(instantOf(value, zone), zone, dayChange);
}
function minutesOf(clock) {
  const [hours = 0, minutes = 0] = (clock ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}
function durationOf(value) {
  const match = /^P(?=T?\d)(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})S)?)?$/.exec(value ?? '');
  if (!match) return void 0;
  const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0));
  return days * DAY + hours * 60 * MINUTE + minutes * MINUTE + seconds * 1e3;
}
function toRfc3339(instant, zone) {
  const offset = offsetAt(instant, zone);
  const local = new Date(instant + offset).toISOString().slice(0, 19);
  const minutes = Math.abs(Math.trunc(offset / MINUTE));
  const pad = (value) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
function offsetAt(instant, zone) {
  const day = Math.floor(instant / DAY);
  const start = offsetExactly(day * DAY, zone);
  return start === offsetExactly((day + 1) * DAY, zone) ? start : offsetExactly(instant, zone);
}
function fromWall(wall, zone) {
  const before = offsetAt(wall - DAY, zone);
  const early = wall - before;
  if (offsetAt(early, zone) === before) return early;
  const late = wall - offsetAt(wall + DAY, zone);
  return offsetAt(late, zone) === wall - late ? late : early;
}
var offsets = /* @__PURE__ */ new Map();
var clocks = /* @__PURE__ */ new Map();
function offsetExactly(instant, zone) {
  let known = offsets.get(zone);
  if (known === void 0) offsets.set(zone, (known = /* @__PURE__ */ new Map()));
  let offset = known.get(instant);
  if (offset === void 0) {
    let clock = clocks.get(zone);
    if (clock === void 0) {
      clock = new Intl.DateTimeFormat('en', {
        timeZone: zone || 'UTC',
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
      clocks.set(zone, clock);
    }
    const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const wall = Date.UTC(part['year'], part['month'] - 1, part['day'], part['hour'], part['minute'], part['second']);
    offset = wall - Math.floor(instant / 1e3) * 1e3;
    if (known.size > 5e3) known.clear();
    known.set(instant, offset);
  }
  return offset;
}
function dateOf(wall) {
  return new Date(wall).toISOString().slice(0, 10);
}

// ../../tmp/wt/speakers/src/feed/text.ts
function sayIn(language, defaultLanguage, around) {
  const key = [language, defaultLanguage, around].join();
  const known = readers.get(key);
  if (known) return known;
  const say = (text) => {
    if (text === void 0) return void 0;
    const [tag, words] =
      typeof text === 'string' ? [defaultLanguage, text] : (choose(text, language, defaultLanguage) ?? []);
    if (!words?.trim() || tag === void 0) return void 0;
    return primary(tag) === primary(around) ? { text: words } : { text: words, lang: tag };
  };
  readers.set(key, say);
  return say;
}
var readers = /* @__PURE__ */ new Map();
function primary(tag) {
  return tag.split(/[-_]/, 1)[0].toLowerCase();
}
function isRightToLeft(tag) {
  const [language = ''] = tag.split(/[-_][a-z\d][-_]/i);
  const script = /[-_]([a-z]{4})\b/i.exec(language)?.[1];
  return script
    ? /^(adlm|arab|hebr|nkoo|rohg|syrc|thaa)$/i.test(script)
    : /^(ar|arc|ckb|dv|fa|he|iw|ks|nqo|ps|sd|syr|ug|ur|yi)$/.test(primary(language));
}
function choose(map, language, defaultLanguage) {
  const entries = Object.entries(map).filter(([, words]) => words.trim());
  const exact = (tag) => entries.find(([key]) => key.toLowerCase() === tag.toLowerCase());
  const related = (tag) => entries.find(([key]) => primary(key) === primary(tag));
  return exact(language) ?? related(language) ?? exact(defaultLanguage) ?? related(defaultLanguage) ?? entries[0];
}

export {
  parseTime,
  isTimeZone,
  instantOf,
  dayOf,
  dayOfTime,
  minutesOf,
  durationOf,
  toRfc3339,
  offsetAt,
  sayIn,
  primary,
  isRightToLeft,
};
