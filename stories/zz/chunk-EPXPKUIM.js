import { dayOf, offsetAt, primary } from './chunk-RCRUVDN3.js';

// ../../tmp/wt/speakers/src/locale/format.ts
var formats = /* @__PURE__ */ new Map();
var spellers = /* @__PURE__ */ new Map();
function formatFor(locale, zone) {
  const key = `${locale}|${zone}`;
  let format = formats.get(key);
  if (format === void 0) {
    const spell = spellers.get(primary(locale));
    formats.set(key, (format = spell ? spell(zone) : makeFormat(locale, zone || 'UTC')));
  }
  return format;
}
function setSpeller(language, spell) {
  spellers.set(language, spell);
}
var COMMAS = { ar: '\u060C ', zh: '\uFF0C' };
function makeFormat(locale, zone) {
  const dates = (options, timeZone = zone) => lazy(() => new Intl.DateTimeFormat(locale, { ...options, timeZone }));
  const clock = lazy(() => {
    const options = { hour: 'numeric', minute: '2-digit', timeZone: zone };
    const usual = new Intl.DateTimeFormat(locale, options);
    if (usual.resolvedOptions().hour12) return usual;
    return new Intl.DateTimeFormat(locale, { ...options, hour: '2-digit' });
  });
  const day = dates({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const shortDay = dates({ weekday: 'short', day: 'numeric', month: 'short' }, 'UTC');
  const span = dates({ day: 'numeric', month: 'long', year: 'numeric' }, 'UTC');
  const dateTime = dates({
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  });
  const lists = lazy(() => new Intl.ListFormat(locale));
  const collator = lazy(() => new Intl.Collator(locale, { numeric: true }));
  const languages = lazy(() => new Intl.DisplayNames(locale, { type: 'language' }));
  const noon = (date) => Date.parse(`${date}T12:00Z`);
  const zoneName = (style, instant) =>
    dates({ timeZoneName: style })()
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const time = memo((instant) => clock().format(instant));
  const ranges = memo((key) => {
    const [start, end] = key.split('|').map(Number);
    return dayOf(start, zone) === dayOf(end, zone)
      ? clock().formatRange(start, end)
      : `${time(start)} \u2013 ${time(end)}`;
  });
  return {
    time,
    timeRange: (start, end) => (start === end ? time(start) : ranges(`${start}|${end}`)),
    day: memo((date) => day().format(noon(date))),
    shortDay: memo((date) => shortDay().format(noon(date))),
    dayRange: (first, last) => span().formatRange(noon(first), noon(last)),
    dateTime: (instant) => dateTime().format(instant),
    zone: (instants) => {
      const [first = Date.now()] = instants;
      const offset = zoneName('shortOffset', first).replace('-', '\u2011');
      if (instants.some((instant) => offsetAt(instant, zone) !== offsetAt(first, zone)))
        return zoneName('longGeneric', first);
      const name = zoneName('long', first);
      return /[+\-\u2011]\d/.test(name) ? name.replace('-', '\u2011') : `${name} (${offset})`;
    },
    list: (items) => lists().format(items),
    compare: (one, other) => collator().compare(one, other),
    comma: COMMAS[primary(locale)] ?? ', ',
    language: memo((tag) => {
      try {
        return languages().of(tag) ?? tag;
      } catch {
        return tag;
      }
    }),
    dayAt: (instant) => dayOf(instant, zone),
  };
}
function lazy(make) {
  let made;
  return () => (made ??= make());
}
var MEMO_LIMIT = 5e3;
function memo(compute) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    let value = known.get(key);
    if (value === void 0) {
      if (known.size >= MEMO_LIMIT) known.clear();
      known.set(key, (value = compute(key)));
    }
    return value;
  };
}

export { formatFor, setSpeller };
