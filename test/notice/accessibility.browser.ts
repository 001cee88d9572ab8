import { expect } from 'chai';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import type { MeetingNotice } from '../../src/notice/meeting-notice.js';
import { before, letter, postponed, updates } from '../../stories/notice-feeds.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, parts, showMeeting, until } from '../support/page.js';
import { lines, tree } from '../support/tree.js';

const showFeed = (feed: FeedInput, view = 'summary'): Promise<MeetingNotice> =>
  showMeeting('meeting-notice', feed, { lang: 'en', view });

/** A letter with numbers and a list, and somebody to answer to. */
const NUMBERED: FeedInput = {
  ...letter,
  textFormat: 'markdown',
  meeting: {
    ...letter.meeting,
    notice: {
      ...letter.meeting.notice,
      ccRecipient: ['All regions', 'All ministries'],
      contact: { telephone: '+34 900 000 000', faxNumber: '+34 900 000 001', email: 'meeting@example.org' },
      salutation: 'Dear colleague,',
      paragraphs: [
        { number: '1', text: 'We shall:\n\n- meet\n- agree' },
        { number: '2', text: 'Please register.' },
      ],
      closing: 'Yours faithfully,',
      signatory: { name: 'Sample Mayor', jobTitle: 'Mayor' },
    },
  },
};

if (ENGINE === 'chromium') {
  describe('assistive technology is told', () => {
    afterEach(clearPage);

    it('of a summary: the meeting, what can be done, and each fact under its name', async () => {
      const notice = await showFeed(before);
      expect(await tree(notice, 'region')).to.equal(lines`
        region "Sample meeting on open data for cities"
          status live=polite
          heading "Sample meeting on open data for cities" level=2
          time
            "9 – 11 March 2097"
          "·"
          "Madrid"
          list
            listitem level=1
              link "Register"
              "("
              "meetings.example.org"
              ")"
            listitem level=1
              button "Add to calendar" expanded=false
            listitem level=1
              link "Page of the meeting"
              "("
              "meetings.example.org"
              ")"
          "Cities tell each other which data they publish, and what came of it."
          DescriptionList
            term "Place"
              "Place"
            definition
              "Plenary hall"
              "City hall"
              "Calle de Ejemplo 1"
              "28000 Madrid"
              "Spain"
              link "Map"
              "("
              "www.openstreetmap.org"
              ")"
              "Step-free entrance."
              "Five minutes on foot from the station."
            term "Time zone"
              "Time zone"
            definition
              "Central European Standard Time (GMT+1)"
            term "Organised by"
              "Organised by"
            definition
              "City of Example"
            term "Hosted by"
              "Hosted by"
            definition
              "Institute for Sample Studies"
              "("
              "ISS"
              ")"
            term "Languages"
              "Languages"
            definition
              "English and Spanish"
              "Interpretation: French"
            term "Who may take part"
              "Who may take part"
            definition
              "Everybody is welcome."
            term "Fee"
              "Fee"
            definition
              "Participation is free of charge."
            term "Registration"
              "Registration"
            definition
              "Registration is compulsory."
              "Deadline: 1 March 2097 at 18:00 CET"
            term "Remote participation"
              "Remote participation"
            definition
              "Video"
              "Open to everyone"
              link "Take part online"
              "("
              "video.example.org"
              ")"
            term "Recording"
              "Recording"
            definition
              "The meeting is recorded and the recording is published."
            term "Contact"
              "Contact"
            definition
              "Sample Secretariat"
              link "meeting@example.org"
              "Telephone:"
              link "+34 900 000 000"
            term "Related events"
              "Related events"
            definition
              "Previous meeting"
              "Sample meeting 2026"
              "("
              "10 March 2026"
              ")"
      `);
    });

    it('of a letter: who writes to whom, what about, numbered paragraphs, lists, and who signs', async () => {
      const notice = await showFeed(NUMBERED, 'letter');
      expect((await tree(notice, 'region')).split('\n  "Languages of the original:"')[0]).to.equal(lines`
        region "Invitation"
          status live=polite
          heading "Invitation" level=2
          "City of Example"
          "Madrid"
          ","
          "2 November 2026"
          DescriptionList
            term "To"
              "To"
            definition
              "All towns"
            term "Copies"
              "Copies"
            definition
              "All regions"
            definition
              "All ministries"
          DescriptionList
            term "Telephone"
              "Telephone"
            definition
              link "+34 900 000 000"
            term "Fax"
              "Fax"
            definition
              "+34 900 000 001"
            term "E-mail"
              "E-mail"
            definition
              link "meeting@example.org"
          DescriptionList
            term "Replaces"
              "Replaces"
            definition
              "Invitation of 1 October"
            term "Subject"
              "Subject"
            definition
              strong
                "Sample meeting on open data"
          "Dear colleague,"
          list
            listitem level=1
              "1"
              "We shall:"
              list
                listitem level=2
                  "meet"
                listitem level=2
                  "agree"
            listitem level=1
              "2"
              "Please register."
          "Yours faithfully,"
          "Sample Mayor"
          "Mayor"
      `);
    });

    it('of what was postponed: that it was and why, when it would have been, and nothing to register for', async () => {
      const notice = await showFeed(postponed);
      expect((await tree(notice, 'region')).split('\n  DescriptionList')[0]).to.equal(lines`
        region "Sample meeting on open data for cities"
          status live=polite
          heading "Sample meeting on open data for cities" level=2
          "Madrid"
          strong
            "This meeting has been postponed."
          "The hall is not available."
          "The new date will be announced."
          "Previously: 9 March 2097"
          list
            listitem level=1
              link "Page of the meeting"
              "("
              "meetings.example.org"
              ")"
          "Cities tell each other which data they publish, and what came of it."
      `);
    });

    it('of calendars and of what was announced', async () => {
      const notice = await showFeed(updates);
      await until(() => parts(notice, 'update-title').length === 2);
      parts(notice, 'button')[0]!.click();
      await until(() => parts(notice, 'panel')[0]);
      expect(await tree(notice, 'button "Add')).to.equal('button "Add to calendar" expanded=true');
      expect(await tree(notice, 'group "Calendar"')).to.equal(lines`
        group "Calendar"
          "Calendar files open in the calendar of your device."
          list
            listitem level=1
              button "The meeting as one entry (.ics)"
            listitem level=1
              button "All sessions (.ics)"
          "Add the meeting to"
          link "Google Calendar"
          link "Outlook.com"
          link "Microsoft 365"
          link "Yahoo"
      `);
      const told = await tree(notice, 'region');
      expect(told.slice(told.indexOf('heading "Updates"')).replaceAll('\n  ', '\n')).to.equal(lines`
        heading "Updates" level=3
        list
          listitem level=1
            time
              "2 November 2026 at 09:00 CET"
            heading "Another entrance" level=4
            "Please use the door in the garden."
          listitem level=1
            time
              "1 October 2026"
            heading "Programme published" level=4
      `);
    });
  });
}
