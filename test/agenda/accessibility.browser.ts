import { expect } from 'chai';
import '../../src/register.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, parts, until } from '../support/page.js';
import { lines, tree } from '../support/tree.js';
import { button, inside, openPanel, programme, showFeed, star, titles } from './agendas.js';

if (ENGINE === 'chromium') {
  describe('assistive technology is told', () => {
    afterEach(() => {
      clearPage();
      localStorage.clear();
    });

    it('of a list: its zone, its tools, its day, and of each session its time, name, choice, room and people', async () => {
      const agenda = await showFeed({ ...programme(), sessions: programme().sessions!.slice(1, 3) });
      expect(await tree(agenda, 'region "Programme"')).to.equal(lines`
        region "Programme"
          status live=polite
          heading "Programme" level=2
          "Sample meeting"
          "·"
          "6 May 2030"
          "Time zone: Central European Summer Time (GMT+2)"
          button "Show times in my time zone"
          button "Search and filter" expanded=false
          button "My programme" expanded=false
          button "Calendar" expanded=false
          button "Show as a grid"
          heading "Monday, 6 May 2030" level=3
            time
              "Monday, 6 May 2030"
          list
            listitem level=1
              time
                "10:00–11:00"
              heading "Water" level=4
              button "In my programme: Water" pressed=false
              "Room A"
              group
                DisclosureTriangle "More : Water" expanded=false
            listitem level=1
              time
                "10:00–12:00"
              heading "Energy" level=4
              button "In my programme: Energy" pressed=false
              "Panel discussion"
              "·"
              "Room B"
              list
                listitem level=2
                  "Speaker"
                  ":"
                  "Íñigo Núñez"
              group
                DisclosureTriangle "More : Energy" expanded=false
      `);
    });

    it('of a grid: a table with rooms as heads of columns and times as heads of rows, in a region with a name', async () => {
      const agenda = await showFeed(programme(), { view: 'grid' });
      await until(() => inside(agenda, 'table'));
      const told = await tree(agenda, 'region "Rooms and times');
      expect(
        told
          .split('\n')
          .filter((line) => /region|table|row|cell|header/.test(line))
          .join('\n'),
      ).to.equal(lines`
        region "Rooms and times: Monday, 6 May 2030"
          table
            rowgroup
              row
                columnheader "Time"
                columnheader "Room A"
                columnheader "Room B"
            row
              rowheader "09:00"
              cell "Opening In my programme: Opening 09:00–10:00 More : Opening"
            row
              rowheader "10:00"
              cell "Water In my programme: Water 10:00–11:00 More : Water"
              cell "Energy In my programme: Energy 10:00–12:00 Íñigo Núñez More : Energy"
            row
              rowheader "11:00"
              cell "Waste In my programme: Waste 11:00–12:00 More : Waste"
      `);
      expect(told)
        .to.contain('heading "Energy" level=4')
        .and.to.contain('button "In my programme: Energy" pressed=false');
    });

    it('of search and filters: fields with names, what is set, how to take it back and how many are left', async () => {
      const agenda = await showFeed(programme());
      await openPanel(agenda, 'Search and filter');
      const room = inside<HTMLSelectElement>(agenda, '#room')!;
      room.value = 'a';
      room.dispatchEvent(new Event('change'));
      await until(() => titles(agenda).length === 2);
      expect(await tree(agenda, 'status')).to.equal(lines`
        status live=polite
          "Sessions shown: 2"
      `);
      expect(await tree(agenda, 'button "Search and filter"')).to.equal('button "Search and filter" expanded=true');
      expect(await tree(agenda, 'search')).to.equal(lines`
        search "Search and filter"
          "Search"
          searchbox "Search"
          "Room"
          combobox "Room" value=Room A (2) expanded=false
            option "All"
            option "Room A (2)"
            option "Room B (1)"
          "Kind of session"
          combobox "Kind of session" value=All expanded=false
            option "All"
            option "Panel discussion (1)"
            option "Talk (2)"
          "Sessions shown: 2"
          list
            listitem level=1
              button "Remove filter: Room A"
          button "Clear all"
      `);
    });

    it('of my programme: what overlaps, how it travels, and which sessions are in it', async () => {
      const agenda = await showFeed(programme());
      for (const id of ['water', 'energy']) {
        star(agenda, id).click();
        await until(() => star(agenda, id).ariaPressed === 'true');
      }
      const panel = await openPanel(agenda, 'My programme (2)');
      await until(() => panel.querySelector('svg'));
      expect(await tree(agenda, 'status')).to.equal(lines`
        status live=polite
          "Overlaps with: Water"
      `);
      const told = await tree(agenda, 'group "My programme"');
      expect(told.replace(/#meeting:\w+/, '#')).to.equal(lines`
        group "My programme"
          button "Show only my programme" pressed=false
          "These sessions of your programme overlap:"
          list
            listitem level=1
              "Water and Energy"
          "To take your programme to another device, open this link there, or point its camera at the code."
          "Link"
          textbox "Link"
            "…#?water+energy"
          button "Copy link"
          image "QR code of the link"
          button "Empty my programme"
      `);
      const first = await tree(agenda, 'button "In my programme: Water"');
      expect(first).to.equal('button "In my programme: Water" pressed=true');
    });

    it('of the calendar and of an open session: what each button saves and where each link leads', async () => {
      const agenda = await showFeed(programme());
      await openPanel(agenda, 'Calendar');
      expect(await tree(agenda, 'group "Calendar"')).to.equal(lines`
        group "Calendar"
          "Calendar files open in the calendar of your device."
          list
            listitem level=1
              button "All sessions (.ics)"
            listitem level=1
              button "The meeting as one entry (.ics)"
          "Add the meeting to"
          link "Google Calendar"
          link "Outlook.com"
          link "Microsoft 365"
          link "Yahoo"
      `);
      inside<HTMLElement>(agenda, '[data-session=water] summary')!.click();
      await until(() => inside(agenda, '.session-actions'));
      const whole = await tree(agenda, 'region "Programme"');
      const [open] = /(?<="More : Water" expanded=true\n)[^]*?(?=\n *listitem level=1)/.exec(whole)!;
      const [indent] = /^ */.exec(open)!;
      expect(
        open
          .replaceAll(`\n${indent}`, '\n')
          .slice(indent.length)
          .replace(/#meeting:\w+/, '#'),
      ).to.equal(lines`
        list
          listitem level=2
            button "Add to calendar (.ics)"
        "Add to"
        link "Google Calendar"
        link "Outlook.com"
        link "Microsoft 365"
        link "Yahoo"
        "Link"
        textbox "Link"
          "…#/water"
        button "Copy link"
      `);
    });

    it('of what was announced, changed and cancelled, in words', async () => {
      const [opening, water, energy] = programme().sessions!;
      const agenda = await showFeed(
        programme({
          sessions: [
            opening!,
            { ...water!, eventStatus: 'EventCancelled', statusReason: 'A strike' },
            { ...energy!, previousStartDate: '2030-05-06T08:00' },
          ],
          updates: [{ datePublished: '2030-04-20', name: 'New time', text: 'Energy begins later.' }],
        }),
      );
      await openPanel(agenda, 'Updates');
      expect(await tree(agenda, 'group "Updates"')).to.equal(lines`
        group "Updates"
          list
            listitem level=1
              time
                "20 April 2030"
              heading "New time" level=3
              "Energy begins later."
      `);
      expect(parts(agenda, 'slot').length).to.equal(3);
      const told = await tree(agenda, 'region');
      expect(told).to.match(/strong\n +"Cancelled"\n +heading "Water" level=4\n +deletion\n +"Water"/);
      expect(told)
        .to.match(/strong\n +"Changed"\n +heading "Energy"/)
        .and.to.match(/"Previously:"\n +"08:00"/);
    });

    it('in Arabic and Spanish, in their own words', async () => {
      for (const [lang, region, find, mine] of [
        ['ar', 'البرنامج', 'بحث وتصفية', 'في برنامجي: Water'],
        ['es', 'Programa', 'Buscar y filtrar', 'En mi programa: Water'],
      ] as const) {
        const agenda = await showFeed(programme(), { lang });
        const told = await tree(agenda, 'region');
        expect(told).to.contain(`region "${region}"`).and.to.contain(`button "${find}" expanded=false`);
        expect(told).to.contain(`button "${mine}" pressed=false`);
        expect(button(agenda, find).matches(lang === 'ar' ? ':dir(rtl)' : ':dir(ltr)')).to.equal(true);
        clearPage();
      }
    });
  });
}
