import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/schema.js';
import { detailsView } from '../../src/speakers/details/details-view.js';
import { speakersOf } from '../../src/speakers/people.js';
import { isOver, speakersView, type SpeakersView, type Wish } from '../../src/speakers/speakers-view.js';
import { facetsOf, find } from '../../src/speakers/tools/find.js';
import { EVERYBODY } from '../../src/speakers/tools/query.js';
import { accepted, feedJson, meetingJson, realFeed, sessionJson, type Json } from '../feed/samples.js';
import { plain, readerOf, type Wishes } from '../locale/readers.js';

const country = (code: string) => ({ text: `<${code}>` });

function view(feed: Feed, { language, feedUrl, ...wish }: Wishes & Partial<Wish> = {}): SpeakersView | undefined {
  const reader = readerOf(feed, { ...(language && { language }), ...(feedUrl && { feedUrl }) });
  return speakersView(feed, reader, { grouped: false, imageHosts: [], country, ...wish });
}

const everybody = (shown: SpeakersView | undefined) => shown!.groups.flatMap(({ speakers }) => speakers);
const names = (shown: SpeakersView | undefined) => everybody(shown).map(({ name }) => name.text);
const withPeople = (people: readonly Json[], parts: Json = {}) => accepted(feedJson({ people, ...parts }));
const details = (feed: Feed, id: string, wishes: Wishes = {}) => {
  const reader = readerOf(feed, wishes);
  return detailsView(
    speakersOf(feed, reader.say).find(({ person }) => person.id === id)!,
    feed,
    reader,
  );
};

suite('the people of a meeting', () => {
  test('of 2024 are all there, by family name, with title, affiliation and role', () => {
    const shown = view(realFeed('u4ssc-8'));
    assert.deepEqual(names(shown), [
      'Patricia Carmona',
      'Ramón Ferri',
      'Okan Geray',
      'Wendy Teresa Goico Campagna',
      'Tania Marcos',
      'Seizo Onoe',
    ]);
    const onoe = everybody(shown).at(-1)!;
    assert.deepEqual(onoe.about.map(({ text }) => text)[0], 'Director of the Telecommunication Standardization Bureau');
    assert.deepEqual([onoe.initials, onoe.roles.map(({ role }) => role), onoe.more], ['SO', ['speaker'], true]);
  });

  test('of 2016 are not known, and the meeting is over', () => {
    const feed = realFeed('u4ssc-1');
    assert.equal(view(feed), undefined);
    assert.equal(isOver(feed, Date.UTC(2016, 6, 22, 20)), false);
    assert.equal(isOver(feed, Date.UTC(2016, 6, 24)), true);
  });

  test('stand in this order: featured, placed, by sort name, to be announced', () => {
    const feed = withPeople([
      { id: 'a', name: 'Zoe Alpha', sortName: 'Alpha, Zoe' },
      { id: 'b', name: 'To be announced', placeholder: true, featured: true },
      { id: 'c', name: 'Adam Zulu', sortName: 'Zulu, Adam' },
      { id: 'd', name: 'Placed second', position: 2 },
      { id: 'e', name: 'Placed first', position: 1 },
      { id: 'f', name: 'Featured', featured: true },
    ]);
    assert.deepEqual(names(view(feed)), [
      'Featured',
      'Placed first',
      'Placed second',
      'Zoe Alpha',
      'Adam Zulu',
      'To be announced',
    ]);
  });

  test('are sorted as the language of the visitor sorts', () => {
    const feed = withPeople(['Zapata', 'Ñandú', 'Navas', 'Oliva'].map((name) => ({ id: name, name })));
    assert.deepEqual(names(view(feed, { language: 'es' })), ['Navas', 'Ñandú', 'Oliva', 'Zapata']);
  });

  test('whom a session merely names are there too, once each', () => {
    const feed = withPeople([{ id: 'a', name: 'Known' }], {
      sessions: [
        sessionJson({ id: 's1', people: [{ name: 'Named' }, { person: 'a' }] }),
        sessionJson({ id: 's2', people: [{ name: 'Named', role: 'moderator' }] }),
      ],
    });
    assert.deepEqual(names(view(feed)), ['Known', 'Named']);
    assert.deepEqual(
      everybody(view(feed))[1]!.roles.map(({ role }) => role),
      ['speaker', 'moderator'],
    );
  });

  test('are nobody where a session names somebody without words', () => {
    const nameless = [{ name: '' }, { name: ' ' }, { name: { en: '' } }, { role: 'chair' }];
    const feed = (people: readonly Json[]) => withPeople([], { sessions: [sessionJson({ people })] });
    assert.equal(view(feed(nameless)), undefined);
    assert.deepEqual(names(view(feed([...nameless, { name: 'Named' }]))), ['Named']);
  });

  test('stand once under their foremost role when these are told apart', () => {
    const feed = withPeople(
      [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
        { id: 'd', name: 'D' },
      ],
      {
        meeting: meetingJson({ officers: [{ person: 'c', role: 'chair' }] }),
        sessions: [
          sessionJson({
            people: [
              { person: 'a', role: 'panelist' },
              { person: 'b', role: 'poet', roleName: 'City poet' },
              { person: 'c', role: 'moderator' },
              { person: 'd', role: 'keynote' },
              { person: 'd', role: 'panelist' },
            ],
          }),
        ],
      },
    );
    const groups = view(feed, { grouped: true })!.groups.map(({ role, speakers }) => [
      role!.name?.text ?? role!.role,
      speakers.map(({ name }) => name.text).join(),
    ]);
    assert.deepEqual(groups, [
      ['keynote', 'D'],
      ['chair', 'C'],
      ['panelist', 'A'],
      ['City poet', 'B'],
    ]);
  });

  test('keep the words of another language apart', () => {
    const feed = withPeople([{ id: 'a', name: { en: 'Sample', ar: 'نموذج' }, jobTitle: 'Mayor', country: 'ES' }]);
    const [person] = everybody(view(feed, { language: 'ar' }));
    assert.deepEqual([person!.name, person!.about], [{ text: 'نموذج' }, [{ text: 'Mayor', lang: 'en' }]]);
    assert.deepEqual(person!.country, { text: '<ES>' });
  });
});

suite('a photo', () => {
  const photo = (url: string, wishes: Wishes & Partial<Wish> = {}) => {
    const shown = view(withPeople([{ id: 'a', name: 'A', image: { url } }]), wishes)!;
    return everybody(shown)[0]!.photo?.url ?? (shown.refusedHosts.join() || undefined);
  };

  test('comes from the origin of the feed, or over https from a host that the page lists', () => {
    assert.equal(photo('/a.jpg'), 'https://feeds.example/a.jpg');
    assert.equal(photo('a.jpg'), 'https://feeds.example/2024/a.jpg');
    assert.equal(photo('https://cdn.example/a.jpg', { imageHosts: ['cdn.example'] }), 'https://cdn.example/a.jpg');
    assert.equal(photo('http://cdn.example/a.jpg', { imageHosts: ['cdn.example'] }), 'cdn.example');
    assert.equal(
      photo('http://localhost:8000/a.jpg', { imageHosts: ['http://localhost:8000'] }),
      'http://localhost:8000/a.jpg',
    );
    assert.equal(photo('https://cdn.example/a.jpg'), 'cdn.example');
    assert.equal(photo('https://cdn.example:444/a.jpg', { imageHosts: ['cdn.example'] }), 'cdn.example:444');
    assert.equal(photo('https://a.cdn.example/a.jpg', { imageHosts: ['cdn.example'] }), 'a.cdn.example');
  });

  test('is never a drawing, data or something that is no picture', () => {
    for (const url of [
      '/a.svg',
      '/A.SVGZ?x',
      'mailto:a@b.example',
      'tel:1',
      'data:image/png;base64,AA',
      'blob:x',
      '//',
    ]) {
      assert.equal(photo(url), undefined, url);
    }
  });

  test('of any address is on an allowed origin or not asked for', () => {
    const feed = (url: string) => withPeople([{ id: 'a', name: 'A', image: { url } }]);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map((url) => url.replace('//', '//u:p@')),
        ),
        (url) => {
          const [person] = everybody(view(feed(url), { imageHosts: ['cdn.example'] }));
          const asked = person!.photo?.url;
          if (asked) assert.match(asked, /^https:\/\/(feeds|cdn)\.example\//);
        },
      ),
    );
  });
});

suite('what is told of somebody', () => {
  const feed = withPeople(
    [{ id: 'a', name: 'A', links: [{ url: 'javascript:alert(1)' }, { url: 'https://a.example' }] }],
    {
      sessions: [
        sessionJson({
          id: 'late',
          name: 'Late',
          startDate: '2024-09-19T15:00',
          endDate: undefined,
          people: [{ person: 'a' }],
        }),
        sessionJson({
          id: 'none',
          name: 'None',
          startDate: '2024-09-20',
          endDate: undefined,
          people: [{ person: 'a' }],
        }),
        sessionJson({
          id: 'early',
          name: 'Early',
          people: [
            { person: 'a', role: 'chair' },
            { person: 'a', role: 'panelist', remote: true },
          ],
          url: 'https://feeds.example/early',
          eventStatus: 'EventCancelled',
        }),
      ],
    },
  );

  test('are their sessions by time, with the role in each', () => {
    const { sessions, timed, zone } = details(feed, 'a');
    assert.deepEqual(
      sessions.map(({ id, time, day, roles }) => [
        id,
        time.kind === 'unknown' ? day : plain(time.text),
        roles.map(({ role }) => role).join(),
      ]),
      [
        ['early', '10:00–11:00', 'chair,panelist'],
        ['late', '15:00', 'speaker'],
        ['none', 'Fri 20 Sept', 'speaker'],
      ],
    );
    assert.deepEqual([timed, plain(zone)], [true, 'Central European Summer Time (GMT+2)']);
    assert.deepEqual(
      [sessions[0]!.status, sessions[0]!.remote, sessions[0]!.page?.url],
      ['cancelled', true, 'https://feeds.example/early'],
    );
  });

  test('are links that a page may offer, with their hosts', () => {
    assert.deepEqual(
      details(feed, 'a').links.map(({ url, host }) => [url, host]),
      [['https://a.example/', 'a.example']],
    );
  });

  test('are times in the zone of the visitor where the page asks for it', () => {
    const { sessions } = details(feed, 'a', { timeZone: 'Asia/Kolkata' });
    assert.equal(plain((sessions[0]!.time as { text: string }).text), '13:30–14:30');
  });
});

suite('a search among people', () => {
  const feed = realFeed('u4ssc-8');
  const reader = readerOf(feed);
  const found = (text: string, facets = {}) => [...find(feed, reader, { ...EVERYBODY, text, facets })];

  test('finds names without their accents, in any script, and by title, body and session', () => {
    assert.deepEqual(found('ramon'), ['ramon-ferri']);
    assert.deepEqual(found('Сейдзо'), ['seizo-onoe']);
    assert.deepEqual(found('尾上'), ['seizo-onoe']);
    assert.deepEqual(found('thematic platforms'), ['ramon-ferri']);
    assert.deepEqual(found('nobody of this name'), []);
    assert.equal(found(' ').length, 6);
  });

  test('narrows by role and by session, in the order of roles and of time', () => {
    const [roles, sessions] = facetsOf(feed, reader);
    assert.deepEqual(
      roles!.values.map(({ id, count }) => [id, count]),
      [
        ['speaker', 3],
        ['presenter', 1],
        ['moderator', 2],
      ],
    );
    assert.deepEqual(
      sessions!.values.map(({ id, count }) => [id, count]),
      [
        ['opening', 3],
        ['s1', 1],
        ['s2', 2],
      ],
    );
    assert.deepEqual(found('', { role: 'moderator', session: 's2' }), ['tania-marcos']);
  });
});
