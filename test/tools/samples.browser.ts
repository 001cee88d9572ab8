import { expect } from 'chai';
import '../../src/register.js';
import type { FeedInput } from '../../src/feed/schema.js';
import { convert } from '../../src/tools/convert/convert.js';
import { recognise } from '../../src/tools/convert/recognise.js';
import { clearPage, parts, read, showMeeting, until } from '../support/page.js';

/** What the source says: its days, and how far its clocks are from Greenwich; the zone that whoever converts it has to say. */
interface Sample {
  readonly days: readonly string[];
  readonly clocks: RegExp;
  readonly zone?: string;
}

const PYCON = ['2015-09-18', '2015-09-19', '2015-09-20', '2015-09-21'];
const SAMPLES: Readonly<Record<string, Sample>> = {
  'csv-own-columns.csv': { zone: 'Europe/Madrid', clocks: /GMT\+2/, days: ['2026-06-11'] },
  'csv-pycon-uk.csv.gz': { zone: 'Europe/London', clocks: /GMT\+1|BST/, days: PYCON },
  'hoverboard-bolivia.json.gz': {
    zone: 'America/La_Paz',
    clocks: /GMT\u20114/,
    days: ['2022-11-18', '2022-11-19'],
  },
  'icalendar-pycon-uk.ics.gz': { zone: 'Europe/London', clocks: /GMT\+1|BST/, days: PYCON },
  'icalendar-zones.made.ics': { clocks: /GMT\+2/, days: ['2027-06-09', '2027-06-10'] },
  'indico-event-contributions.json': { clocks: /GMT\+2/, days: ['2011-06-23', '2011-06-24'] },
  'indico-timetable.made.json': { clocks: /GMT\+1/, days: ['2027-03-09'] },
  'opass-sitcon.json.gz': { zone: 'Asia/Taipei', clocks: /GMT\+8/, days: ['2026-03-28'] },
  'open-event-fossasia.json.gz': {
    zone: 'Asia/Singapore',
    clocks: /GMT\+8/,
    days: ['2016-03-18', '2016-03-19', '2016-03-20'],
  },
  'pretalx-anyconf.json': { clocks: /GMT\+1/, days: ['2024-02-03', '2024-02-04'] },
  'pretalx-widget-jcconf.json': { clocks: /GMT\+8/, days: ['2025-09-19'] },
  'schedule-xml.made.xml': { clocks: /GMT\+1/, days: ['2027-02-06'] },
  'schedule2.made.json': { clocks: /GMT\+1/, days: ['2027-12-27', '2027-12-28'] },
  'schema-org-page.made.html': { zone: 'Europe/Zurich', clocks: /GMT\+1/, days: ['2027-03-09', '2027-03-10'] },
  'sessionize-all-droidkaigi.json.gz': {
    zone: 'Asia/Tokyo',
    clocks: /GMT\+9/,
    days: ['2018-02-08', '2018-02-09'],
  },
  'sessionize-gridsmart-droidcon.json.gz': {
    zone: 'America/New_York',
    clocks: /GMT\u20114/,
    days: ['2024-10-31', '2024-11-01'],
  },
};

async function sample(name: string): Promise<string> {
  const response = await fetch(`/test/convert/samples/${name}`);
  const body = name.endsWith('.gz') ? response.body!.pipeThrough(new DecompressionStream('gzip')) : response.body;
  return new Response(body).text();
}

async function showSample(
  text: string,
  name: string,
  timeZone?: string,
): Promise<{ agenda: Element; feed: FeedInput }> {
  const { format, parsed } = await recognise(text, name);
  const { feed } = convert(format, parsed, { timeZone, language: 'en', name: 'Sample' });
  const agenda = await showMeeting('meeting-agenda', feed);
  await agenda.updateComplete;
  return { agenda, feed };
}

/** The days of the programme; recordings and what has no date stand in sections of their own. */
const daysIn = (agenda: Element) =>
  parts(agenda, 'day').flatMap((day) => {
    const date = day.querySelector('[part~="day-heading"] time')?.getAttribute('datetime');
    return date ? [{ day, date }] : [];
  });
const sessionsIn = (node: ParentNode) => [...node.querySelectorAll<HTMLElement>('[data-session]')];

describe('a converted schedule in the agenda', () => {
  afterEach(clearPage);

  for (const [name, { zone, clocks, days }] of Object.entries(SAMPLES)) {
    it(`stands on its days, in its zone, without empty boxes: ${name}`, async () => {
      const { agenda, feed } = await showSample(await sample(name), name, zone);
      await until(() => sessionsIn(agenda.shadowRoot!).length >= feed.sessions!.length);
      expect(read(parts(agenda, 'zone')[0])).to.match(clocks);
      expect(daysIn(agenda).map(({ date }) => date)).to.deep.equal(days);
      for (const part of ['session', 'session-title', 'slot', 'people', 'meta']) {
        expect(
          parts(agenda, part).filter((node) => read(node) === ''),
          part,
        ).to.deep.equal([]);
      }
    });
  }

  it('stands where the source lists it, over midnight too', async () => {
    const name = 'frab-34c3.json.gz';
    const text = await sample(name);
    interface Listed {
      readonly guid: string;
      readonly start: string;
    }
    const { schedule } = JSON.parse(text) as {
      schedule: { conference: { days: { date: string; rooms: Record<string, Listed[]> }[] } };
    };
    const { agenda } = await showSample(text, name, 'Europe/Berlin');
    const days = daysIn(agenda);
    const { days: listed } = schedule.conference;
    expect(days.map(({ date }) => date)).to.deep.equal(listed.map(({ date }) => date));
    const late: string[] = [];
    for (const [index, { rooms }] of listed.entries()) {
      const { day } = days[index]!;
      // Where several share an id, the start is added to it.
      const shown = sessionsIn(day).map((node) => ({
        id: node.dataset['session']!,
        slot: read(node.closest('[part~="slot"]')),
      }));
      const wanted = Object.values(rooms).flat();
      expect(shown.length).to.equal(wanted.length);
      for (const { guid, start } of wanted) {
        const there = shown.some(({ id, slot }) => id.startsWith(guid) && slot.startsWith(start));
        expect(there, `${guid} at ${start}`).to.equal(true);
        if (start < '04:00') late.push(guid);
      }
    }
    expect(late.length).to.be.greaterThan(5);
  });
});
