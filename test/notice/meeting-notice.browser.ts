import { expect } from 'chai';
import type { MeetingNotice } from '../../src/notice/meeting-notice.js';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import * as feeds from '../../stories/notice-feeds.js';
import { clearPage, parts, read, show, showMeeting, until } from '../support/page.js';

const EIGHTH = 'src="/feeds/u4ssc-8.json"';
const FIRST = 'src="/feeds/u4ssc-1.json"';

const showFeed = (feed: FeedInput, attributes?: Record<string, string>): Promise<MeetingNotice> =>
  showMeeting('meeting-notice', feed, attributes);

const actions = (notice: Element) => [...parts(notice, 'actions')[0]!.children].map(read);
const standing = (notice: Element) => parts(notice, 'notice').map(read).join();
const fact = (notice: Element, label: string) =>
  parts(notice, 'fact')
    .find((row) => read(row.querySelector('dt')) === label)
    ?.querySelector('dd') ?? undefined;

describe('meeting-notice', () => {
  afterEach(clearPage);

  it('says of the real meeting what, when and where, who may come, and whom to ask', async () => {
    const notice = await show(`<meeting-notice lang="en" ${EIGHTH}></meeting-notice>`);
    expect(parts(notice, 'heading').map(read)[0]).to.match(
      /^Eighth meeting of the United for Smart Sustainable Cities/,
    );
    expect(parts(notice, 'about').map(read)[0]).to.contain('19 September 2024').and.to.contain('Madrid');
    expect(read(fact(notice, 'Place'))).to.match(/Room Berlin.*IFEMA.*28042 Madrid.*Spain.*Map/);
    expect(read(fact(notice, 'Languages'))).to.equal('English and Spanish');
    expect(read(fact(notice, 'Hosted by')))
      .to.contain('City of Madrid')
      .and.to.contain('FEMP');
    expect(read(fact(notice, 'Fee'))).to.equal('Participation is free of charge.');
    expect(read(fact(notice, 'Related events'))).to.contain('Organised jointly by: ITU, RECI');
    const contact = fact(notice, 'Contact')!;
    expect([...contact.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'mailto:u4ssc@itu.int',
      'tel:+41227306301',
    ]);
  });

  it('offers to register before the deadline, and says when that is', async () => {
    const notice = await showFeed(feeds.before);
    expect(actions(notice)[0]).to.contain('Register');
    expect(read(fact(notice, 'Registration'))).to.match(/compulsory.*Deadline: 1 March 2097/);
  });

  for (const [name, words] of [
    ['notOpen', /Registration opens: 10 January 2097/],
    ['registrationClosed', /Registration is closed/],
    ['full', /All places are taken/],
  ] as const) {
    it(`offers no registration that is ${name}, and says so`, async () => {
      const notice = await showFeed(feeds[name]);
      expect(actions(notice).join()).not.to.contain('Register');
      expect(read(fact(notice, 'Registration'))).to.match(words);
    });
  }

  it('leads to the room on the web while the meeting runs', async () => {
    const notice = await showFeed(feeds.running);
    expect(standing(notice)).to.equal('This meeting is taking place now.');
    expect(parts(notice, 'action').map(read)).to.deep.equal(['Take part online (video.example.org)']);
    expect(actions(notice)[1]).to.contain('Register');
  });

  it('leads to recordings, not to the registration, after the end of a meeting whose deadline is still to come', async () => {
    const { over } = feeds;
    const notice = await showFeed({
      ...over,
      registration: { ...(over.registration as object), validThrough: '2099-12-31' },
    });
    expect(actions(notice)[0]).to.contain('Recording');
    expect(actions(notice).join()).not.to.contain('Register');
    expect(fact(notice, 'Registration')).to.equal(undefined);
  });

  it('offers recordings after the end, and nothing to register for or to put into a calendar', async () => {
    const notice = await showFeed(feeds.over);
    expect(standing(notice)).to.equal('This meeting is over.');
    expect(parts(notice, 'action').map((one) => read(one.querySelector('a')))).to.deep.equal([
      'Recording: Opening of the meeting',
    ]);
    expect(actions(notice).join()).not.to.match(/Register|calendar|Take part/);
  });

  it('says that a meeting is postponed, with the date before and without one to come to', async () => {
    const notice = await showFeed(feeds.postponed);
    expect(standing(notice))
      .to.contain('has been postponed')
      .and.to.contain('The new date will be announced')
      .and.to.contain('The hall is not available')
      .and.to.contain('Previously: 9 March 2097');
    expect(parts(notice, 'about').map(read).join()).not.to.contain('2097');
    expect(actions(notice).join()).not.to.match(/Register|calendar/);
    expect(read(notice)).not.to.contain('Take part online');
  });

  it('says that a meeting is rescheduled, with both dates', async () => {
    const notice = await showFeed(feeds.rescheduled);
    expect(standing(notice)).to.contain('rescheduled').and.to.contain('Previously: 9 February 2097');
    expect(parts(notice, 'about').map(read).join()).to.match(/9\s?–\s?11 March 2097/);
    expect(actions(notice)[0]).to.contain('Register');
  });

  it('says that a meeting is moved online, and strikes the hall', async () => {
    const notice = await showFeed(feeds.movedOnline);
    expect(standing(notice)).to.contain('will take place online');
    const place = fact(notice, 'Place')!;
    expect(read(place.querySelector('s'))).to.contain('City hall');
    expect(read(place))
      .to.contain('Online')
      .and.not.to.match(/Map|on foot|Step-free/);
    expect(parts(notice, 'about').map(read).join()).to.contain('Online').and.not.to.contain('Madrid');
    expect(actions(notice)[0]).to.contain('Register');
  });

  it('says that a meeting is cancelled, and offers its page alone', async () => {
    const notice = await showFeed(feeds.cancelled);
    expect(standing(notice)).to.contain('has been cancelled').and.to.contain('The hall is not available');
    expect(parts(notice, 'about')[0]!.querySelector('s')).not.to.equal(null);
    expect(actions(notice).length).to.equal(1);
    expect(actions(notice)[0]).to.contain('Page of the meeting');
    for (const label of ['Registration', 'Remote participation', 'Recording'])
      expect(fact(notice, label), label).to.equal(undefined);
  });

  it('shows what was announced, the newest first', async () => {
    const notice = await showFeed(feeds.updates);
    await until(() => parts(notice, 'update-title').length === 2);
    expect(parts(notice, 'update-title').map(read)).to.deep.equal(['Another entrance', 'Programme published']);
  });

  it('hands the meeting over to calendars', async () => {
    const notice = await showFeed(feeds.before, { lang: 'es' });
    parts(notice, 'button')[0]!.click();
    const panel = await until(() => parts(notice, 'panel')[0]);
    expect(read(panel)).to.contain('La reunión como una sola entrada').and.to.contain('Google Calendar');
    expect(parts(notice, 'button')[0]!.getAttribute('aria-expanded')).to.equal('true');
  });

  it('leaves no blanks for the first meeting, of which little is known', async () => {
    const notice = await show(`<meeting-notice lang="en" ${FIRST}></meeting-notice>`);
    expect(parts(notice, 'about').map(read)[0]).to.match(/21\s?–\s?22 July 2016/);
    expect(parts(notice, 'fact').map((row) => read(row.querySelector('dt')))).to.deep.equal([
      'Place',
      'Time zone',
      'Contact',
    ]);
    expect(read(fact(notice, 'Contact')))
      .to.contain('Cristina Bueti')
      .and.to.contain('Domenica Carriero');
    expect(parts(notice, 'actions')).to.deep.equal([]);
  });

  it('says that a meeting has no formal notice, and shows the facts instead', async () => {
    const notice = await show(`<meeting-notice lang="en" view="letter" ${FIRST}></meeting-notice>`);
    expect(parts(notice, 'empty').map(read)).to.deep.equal(['There is no formal notice of this meeting.']);
    expect(parts(notice, 'fact').length).to.equal(3);
  });

  it('turns from summary to letter and back', async () => {
    const notice = await show(`<meeting-notice lang="en" ${EIGHTH}></meeting-notice>`);
    notice.setAttribute('view', 'letter');
    await until(() => parts(notice, 'letter').length > 0);
    expect(parts(notice, 'heading').map(read)).to.deep.equal(['TSB Circular 226']);
    notice.setAttribute('view', 'summary');
    await until(() => parts(notice, 'facts').length > 0);
  });

  it('marks what is in another language than the one asked for, and says so', async () => {
    const notice = await show(`<meeting-notice lang="ca" ${EIGHTH}></meeting-notice>`);
    expect(parts(notice, 'heading')[0]!.querySelector('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(read(notice)).to.contain('No està disponible en la vostra llengua').and.to.contain('anglès');
  });
});

describe('the width of a notice', () => {
  afterEach(clearPage);

  const SHOWN = {
    'the real meeting': `<meeting-notice ${EIGHTH}></meeting-notice>`,
    'its letter': `<meeting-notice view="letter" ${EIGHTH}></meeting-notice>`,
    'the first meeting': `<meeting-notice ${FIRST}></meeting-notice>`,
  };
  for (const [name, html] of Object.entries(SHOWN)) {
    for (const lang of ['es', 'ar', 'ru'] as const) {
      it(`is enough for ${name} in ${lang} from 280 pixels on`, async () => {
        const box = document.createElement('div');
        document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
        document.documentElement.lang = lang;
        const notice = await show(html);
        document.body.append(box);
        box.append(notice);
        for (const width of [280, 320, 768, 1280]) {
          box.setAttribute('style', `inline-size: ${width}px`);
          const edges = box.getBoundingClientRect();
          for (const node of notice.shadowRoot!.querySelectorAll('.container *:not(.visually-hidden)')) {
            const { left, right } = node.getBoundingClientRect();
            expect(
              [left >= edges.left - 1, right <= edges.right + 1],
              `${width} ${node.outerHTML.slice(0, 80)}`,
            ).to.deep.equal([true, true]);
          }
        }
      });
    }
  }
});

describe('structured data', () => {
  afterEach(clearPage);

  const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];

  it('is not added to a page that did not ask', async () => {
    await show(`<meeting-notice lang="en" ${EIGHTH}></meeting-notice>`);
    expect(scripts()).to.deep.equal([]);
  });

  it('is one event for each language of the feed, and goes with the widget', async () => {
    const notice = await show(`<meeting-notice lang="en" structured-data ${EIGHTH}></meeting-notice>`);
    await until(() => scripts().length > 0);
    expect(scripts().map(({ lang }) => lang)).to.deep.equal(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    const events = scripts().map(({ textContent }) => JSON.parse(textContent) as Record<string, unknown>);
    expect(events.map((event) => event['@type'])).to.deep.equal(Array(6).fill('Event'));
    expect(events[1]!['name']).to.match(/^Eighth meeting/);
    notice.setAttribute('src', '/feeds/u4ssc-1.json');
    await until(() => scripts()[1]?.textContent?.includes('First meeting'));
    expect(scripts().length).to.equal(6);
    notice.remove();
    await until(() => scripts().length === 0);
  });

  it('goes when it is not asked for any more', async () => {
    const notice = await show(`<meeting-notice lang="en" structured-data ${EIGHTH}></meeting-notice>`);
    await until(() => scripts().length === 6);
    notice.removeAttribute('structured-data');
    await until(() => scripts().length === 0);
  });

  it('cannot be ended by a text of the feed', async () => {
    const evil = '</script><img src=x onerror=alert(1)>';
    await showFeed(
      { ...feeds.before, languages: ['en'], meeting: { ...feeds.before.meeting, name: evil } },
      {
        lang: 'en',
        'structured-data': '',
      },
    );
    await until(() => scripts().length > 0);
    const [script] = scripts();
    expect(script!.outerHTML.match(/<\/script>/g)).to.have.length(1);
    expect((JSON.parse(script!.textContent) as { name: string }).name).to.equal(evil);
  });
});
