import type { Feed } from '../feed/schema.js';
import type { Phrase } from '../feed/text.js';
import { countriesIn } from '../locale/country.js';
import type { Reader } from '../locale/reader.js';
import { linkViews, richView, type LinkView, type RichView } from '../locale/views.js';

/** Where a meeting is, and how to get there. */
export interface PlaceView {
  /** From the room to the country. */
  readonly lines: readonly Phrase[];
  readonly map: LinkView | undefined;
  readonly travel: RichView | undefined;
  readonly accessibility: Phrase | undefined;
}

/** The place of a meeting; undefined when the feed gives none. */
export function placeView(feed: Feed, reader: Reader): PlaceView | undefined {
  const { location } = feed.meeting;
  if (location === undefined) return undefined;
  const { say, language } = reader;
  const { address = {}, geo, hasMap } = location;
  const street = say(address.streetAddress);
  const town = say(address.addressLocality);
  const city = town && address.postalCode ? { ...town, text: `${address.postalCode} ${town.text}` } : town;
  const country = address.addressCountry && countriesIn(language)(address.addressCountry);
  const lines = [say(location.room), say(location.name), street, city, country || undefined].filter(
    (words) => words !== undefined,
  );
  const search = [street, city, country].flatMap((words) => (words ? [words.text] : [])).join(', ');
  const found = geo
    ? `https://www.openstreetmap.org/?mlat=${geo.latitude}&mlon=${geo.longitude}#map=17/${geo.latitude}/${geo.longitude}`
    : street && `https://www.openstreetmap.org/search?query=${encodeURIComponent(search)}`;
  const map = linkViews('map', hasMap ?? found, reader)[0];
  const travel = richView(location.travel, feed, reader);
  return { lines, map, travel, accessibility: say(location.accessibility) };
}
