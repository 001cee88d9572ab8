import { durationOf, parseTime } from '../../feed/time.js';
import { similar } from '../similar.js';

const pad = (number: string | number) => String(number).padStart(2, '0');

/** The feed time that was probably meant: “24.4.2025 9:30” is 2025-04-24T09:30. Undefined where it could be two. */
export function meantTime(text: string): string | undefined {
  const [, first, separator, second, third, rest = ''] =
    /^\s*(\d{1,4})([-/.])\s?(\d{1,2})\2\s?(\d{1,4})(?:[T,\s]+(.*?))?\s*$/i.exec(text) ?? [];
  if (first === undefined) return undefined;
  const dayFirst = first.length < 3 && third!.length === 4;
  // 4/5/2025 is April to some and May to others.
  if (first.length !== 4 && !(dayFirst && (separator === '.' || Number(first) > 12))) return undefined;
  const [year, month, day] = dayFirst ? [third, second, first] : [first, second, third];
  const date = `${year}-${pad(month!)}-${pad(day!)}`;
  const clock = rest === '' ? '' : meantClock(rest);
  if (clock === undefined) return undefined;
  const time = clock === '' ? date : `${date}T${clock}`;
  return parseTime(time) && time !== text ? time : undefined;
}

export function meantDate(text: string): string | undefined {
  return meantTime(text)?.slice(0, 10);
}

/** The clock that was probably meant: “4 am” is 04:00. */
export function meantClock(text: string): string | undefined {
  const [, hours, minutes = '00', half] =
    /^\s*(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s*([ap])?\.?m?\.?\s*$/i.exec(text) ?? [];
  if (hours === undefined) return undefined;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour < 24 && Number(minutes) < 60 ? `${pad(hour)}:${minutes}` : undefined;
}

/** The duration that was probably meant: “90 min” is PT90M, “1:30” is PT1H30M. */
export function meantDuration(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  if (hours !== undefined) return `PT${Number(hours)}H${Number(minutes)}M`;
  const [, number, unit = 'm'] = /^(\d{1,4})\s*(min|minutes?|m|h|hours?|d|days?)?\.?$/.exec(text) ?? [];
  if (number !== undefined) return unit.startsWith('d') ? `P${number}D` : `PT${number}${unit[0]!.toUpperCase()}`;
  const upper = text.toUpperCase();
  return durationOf(upper) === undefined ? undefined : upper;
}

/** The language tag that was probably meant: “en_US” is en-US. */
export function meantTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

/** The zone that was probably meant: “Madrid” is Europe/Madrid. */
export function meantZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const word = text.trim().replaceAll(' ', '_');
  const city = zones.filter((zone) => zone.toLowerCase().endsWith(`/${word.toLowerCase()}`));
  if (city.length === 1) return city[0];
  const place = (zone: string) => zone.split('/').at(-1)!;
  const near = similar(place(word), zones.map(place));
  return near === undefined ? undefined : zones.find((zone) => place(zone) === near);
}

export function meantColor(text: string): string | undefined {
  const [, digits] = /^\s*#?([\da-f]{3}|[\da-f]{6})\s*$/i.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`.toLowerCase();
}

/** The link that was probably meant. */
export function meantUrl(text: string): string | undefined {
  const url = text.trim();
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(url) ?? [];
  if (scheme === undefined) return undefined;
  const near = similar(scheme, ['https', 'http', 'mailto', 'tel']);
  return near !== undefined && near !== scheme.toLowerCase() ? near + url.slice(scheme.length) : undefined;
}
