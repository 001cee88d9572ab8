import type { Feed } from '../../src/feed/schema.js';
import { sayIn } from '../../src/feed/text.js';
import { durationOf, instantOf, toRfc3339 } from '../../src/feed/time.js';

/** The schedule.json of a feed, with all that frab can say in one: a day and a room for each session, one language. */
export function frabOf({ meeting, sessions, rooms, people, tracks, documents, ...feed }: Feed): string {
  const say = sayIn('en', feed.defaultLanguage, 'en');
  const zone = meeting.timeZone!;
  const days: Record<string, Record<string, object[]>> = {};
  for (const { id, name, startDate, endDate, people: listed = [], ...session } of sessions) {
    const [start, end] = [instantOf(startDate, zone), instantOf(endDate, zone)];
    if (start === undefined) continue;
    const date = toRfc3339(start, zone);
    const minutes = ((end ?? start + (durationOf(session.duration) ?? 0)) - start) / 60_000;
    const room = say(rooms.find((one) => one.id === session.rooms?.[0])?.name)?.text ?? '';
    ((days[date.slice(0, 10)] ??= {})[room] ??= []).push({
      guid: id,
      title: say(name)!.text,
      subtitle: say(session.alternateName)?.text,
      abstract: say(session.abstract)?.text,
      description: say(session.description)?.text,
      type: session.type,
      track: say(tracks.find((one) => one.id === session.tracks?.[0])?.name)?.text,
      language: session.inLanguage?.[0],
      do_not_record: session.recording?.policy === 'notRecorded',
      url: session.url,
      date,
      start: date.slice(11, 16),
      duration: `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
      room,
      persons: listed.flatMap(({ person, name: said }) => {
        const known = people.find((one) => one.id === person);
        const public_name = say(known?.name ?? said)?.text;
        return public_name === undefined
          ? []
          : [{ id: person, public_name, biography: say(known?.description)?.text, avatar: known?.image?.url }];
      }),
      links: session.links?.map((link) => ({ url: link.url, title: say(link.name)?.text })),
      attachments: session.documents?.flatMap((one) => {
        const document = documents.find(({ id: known }) => known === one);
        return document ? [{ url: document.url, title: say(document.name)?.text, type: document.type }] : [];
      }),
    });
  }
  const conference = {
    acronym: meeting.id,
    title: say(meeting.name)!.text,
    description: say(meeting.description)?.text,
    url: meeting.url,
    start: meeting.startDate,
    end: meeting.endDate,
    time_zone_name: zone,
    rooms: rooms.map(({ name, description }) => ({ name: say(name)?.text, description: say(description)?.text })),
    tracks: tracks.map(({ name, color }) => ({ name: say(name)?.text, color })),
    days: Object.entries(days).map(([date, inRooms], index) => ({ index, date, rooms: inRooms })),
  };
  return JSON.stringify({ schedule: { version: '1', conference } });
}
