import { expect } from 'chai';
import '../../src/register.js';
import type { MeetingSpeakers } from '../../src/speakers/meeting-speakers.js';
import { complete, toBeAnnounced } from '../../stories/speakers-feeds.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, parts, showMeeting, until } from '../support/page.js';
import { lines, tree } from '../support/tree.js';

const showFeed = (feed: typeof complete, attributes: Record<string, string> = {}): Promise<MeetingSpeakers> =>
  showMeeting('meeting-speakers', feed, { lang: 'en', ...attributes });

if (ENGINE === 'chromium') {
  describe('assistive technology is told', () => {
    afterEach(clearPage);

    it('of a list: its tools, and of each person name, role, title, affiliation and country', async () => {
      const widget = await showFeed({ ...complete, people: complete.people!.slice(0, 3) });
      expect(await tree(widget, 'region')).to.equal(lines`
        region "Speakers"
          status live=polite
          heading "Speakers" level=2
          button "Search and filter" expanded=false
          button "Show as a list"
          list
            listitem level=1
              heading "Dr Sample Speaker 1" level=3
              "Chair"
              ","
              "Moderator"
              "Head of Open Data"
              "City of Example"
              "Spain"
              button "More : Sample Speaker 1" expanded=false
            listitem level=1
              heading "Sample Speaker 2" level=3
              "Keynote speaker"
              "City Architect"
              "Institute for Sample Studies"
              "Kenya"
              button "More : Sample Speaker 2" expanded=false
            listitem level=1
              heading "Sample Speaker 3" level=3
              "Panellist"
              "Researcher"
              "City of Example"
              "Brazil"
              button "More : Sample Speaker 3" expanded=false
      `);
    });

    it('of somebody who is opened: biography, links and sessions, right after the button and under the name', async () => {
      const widget = await showFeed({ ...complete, people: complete.people!.slice(0, 2) });
      widget.shadowRoot!.querySelector<HTMLElement>('.more')!.click();
      await until(() => parts(widget, 'details').length === 1);
      expect(await tree(widget, 'listitem')).to.equal(lines`
        listitem level=1
          heading "Dr Sample Speaker 1" level=3
          "Chair"
          ","
          "Moderator"
          "Head of Open Data"
          "City of Example"
          "Spain"
          button "More : Sample Speaker 1" expanded=true
          group "Dr Sample Speaker 1"
            "Counts what cities count, and has done so for"
            strong
              "twenty years"
            ". Before that, taught how to tell a good question from a long one."
            "Reads timetables for pleasure."
            list
              listitem level=2
                link "Own page"
                "("
                "people.example.org"
                ")"
              listitem level=2
                link "Link"
                "("
                "social.example.net"
                ")"
            "Photo:"
            "Sample Studio"
            list "Sessions"
              listitem level=2
                time
                  "09:00–09:30"
                "Tue 9 Mar"
                "Opening of the meeting"
                "Chair"
              listitem level=2
                time
                  "10:00–11:30"
                "Wed 10 Mar"
                "Street lights after ten years"
                "Moderator"
              listitem level=2
                "Thu 11 Mar"
                "Closing of the meeting"
                "Chair"
            "Time zone: Central European Standard Time (GMT+1)"
      `);
    });

    it('of roles: a heading above each, names a level below; of search and filters, fields with names', async () => {
      const widget = await showFeed({ ...complete, people: complete.people!.slice(0, 3) }, { grouped: '' });
      widget.shadowRoot!.querySelector<HTMLElement>('[data-tool=find]')!.click();
      await until(() => parts(widget, 'panel').length === 1);
      expect(await tree(widget, 'search')).to.equal(lines`
        search "Search and filter"
          "Search"
          searchbox "Search"
          "Role"
          combobox "Role" value=All expanded=false
            option "All"
            option "Keynote speaker (1)"
            option "Chair (1)"
            option "Moderator (1)"
            option "Panellist (1)"
          "Session"
          combobox "Session" value=All expanded=false
            option "All"
            option "Opening of the meeting (1)"
            option "Indicators that cities can share (2)"
            option "Street lights after ten years (1)"
            option "Closing of the meeting (1)"
          "People shown: 3"
      `);
      const told = await tree(widget, 'region');
      expect(told.match(/heading .*/g)!.join('\n')).to.equal(lines`
        heading "Speakers" level=2
        heading "Keynote speakers" level=3
        heading "Sample Speaker 2" level=4
        heading "Chairs" level=3
        heading "Dr Sample Speaker 1" level=4
        heading "Panellists" level=3
        heading "Sample Speaker 3" level=4
      `);
    });

    it('of who is to be announced: that there is somebody, in which role', async () => {
      const widget = await showFeed({ ...toBeAnnounced, people: toBeAnnounced.people!.slice(2, 3) });
      expect(await tree(widget, 'listitem')).to.equal(lines`
        listitem level=1
          heading "Speaker to be announced" level=3
          "Panellist"
          button "More : Speaker to be announced" expanded=false
      `);
    });
  });
}
