import { expect } from 'chai';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import type { MeetingRegistration } from '../../src/registration/meeting-registration.js';
import { ENGINE } from '../support/engine.js';
import { clearPage, fake, parts, showMeeting, until } from '../support/page.js';
import { lines, tree } from '../support/tree.js';

const FEED: FeedInput = {
  $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
  formatVersion: '1.0',
  dateModified: '2030-05-01T00:00:00Z',
  defaultLanguage: 'en',
  languages: ['en'],
  meeting: { id: 'm', name: 'Sample meeting', startDate: '2099-05-06', timeZone: 'Europe/Madrid' },
  registration: {
    status: 'open',
    privacy: {
      controller: 'Sample organiser',
      purpose: 'To run it',
      legalBasis: 'A task',
      recipients: 'Nobody',
      transfers: 'None',
      rights: 'Write to us',
    },
    fields: [
      { id: 'name', type: 'text', name: 'Full name', description: 'As on the badge', required: true },
      { id: 'email', type: 'email', name: 'E-mail', required: true },
      {
        id: 'way',
        type: 'radio',
        name: 'How?',
        required: true,
        options: [
          { value: 'here', name: 'In person' },
          { value: 'there', name: 'Online' },
        ],
      },
    ],
    consents: [{ id: 'news', text: 'Send me news.', version: '1' }],
  },
};

/** As many questions as are looked through before they are sent. */
const MANY = [1, 2, 3, 4].map((at) => ({ id: `more${at}`, type: 'text', name: `More ${at}` }));

async function open(more: object[] = []): Promise<MeetingRegistration> {
  const endpoint = await fake([
    {
      status: 201,
      body: JSON.stringify({ reference: 'K7M-9QX-2RT', state: 'confirmed', receivedAt: '2030-05-06T10:00:00Z' }),
    },
  ]);
  const { fields, ...registration } = FEED.registration as { fields: object[] };
  const feed = { ...FEED, registration: { ...registration, fields: [...fields, ...more] } };
  return showMeeting('meeting-registration', feed as FeedInput, { lang: 'en', endpoint });
}

const press = (widget: Element) => parts(widget, 'submit')[0]!.click();

async function fill(widget: MeetingRegistration): Promise<void> {
  const root = widget.shadowRoot!;
  for (const [name, value] of [
    ['name', 'Ana Núñez'],
    ['email', 'ana@example.org'],
  ] as const) {
    const control = root.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  root.querySelector<HTMLInputElement>('[name="way"]')!.click();
  await widget.updateComplete;
}

if (ENGINE === 'chromium') {
  describe('assistive technology is told', () => {
    afterEach(clearPage);

    it('of a form: labels, hints, what is required, what belongs together, and how answers are used', async () => {
      const widget = await open();
      expect(await tree(widget, 'region "Registration"')).to.equal(lines`
        region "Registration"
          status live=polite
          heading "Registration" level=2
          "Sample meeting"
          "Registration is open."
          form
            "Full name"
            "As on the badge"
            textbox "Full name" required=true description="As on the badge"
            "E-mail"
            textbox "E-mail" required=true
            radiogroup "How?" required=true
              Legend
                "How?"
              radio "In person" checked=false
              radio "Online" checked=false
            group "Your consent"
              Legend
                "Your consent"
              checkbox "Send me news." checked=false
            region "How your data are used"
              heading "How your data are used" level=3
              DescriptionList
                term "Who is responsible"
                  "Who is responsible"
                definition
                  "Sample organiser"
                term "What for"
                  "What for"
                definition
                  "To run it"
                term "On what legal basis"
                  "On what legal basis"
                definition
                  "A task"
                term "Who receives it"
                  "Who receives it"
                definition
                  "Nobody"
                term "Transfers to other countries"
                  "Transfers to other countries"
                definition
                  "None"
                term "Your rights"
                  "Your rights"
                definition
                  "Write to us"
            button "Send registration"
      `);
    });

    it('of mistakes: a list of them above the questions, and with each question what is wrong with its answer', async () => {
      const widget = await open();
      press(widget);
      await until(() => parts(widget, 'summary')[0]);
      expect((await tree(widget, 'form')).split('\n  group "Your consent"')[0]).to.equal(lines`
        form
          group "Some answers need another look"
            heading "Some answers need another look" level=3
            list
              listitem level=1
                link "Fill in “Full name”."
              listitem level=1
                link "Fill in “E-mail”."
              listitem level=1
                link "Choose an answer to “How?”."
          "Full name"
          "As on the badge"
          strong
            "Error:"
          "Fill in “"
          "Full name"
          "”."
          textbox "Full name" invalid=true required=true description="As on the badge Error:Fill in “Full name”."
          "E-mail"
          strong
            "Error:"
          "Fill in “"
          "E-mail"
          "”."
          textbox "E-mail" invalid=true required=true description="Error:Fill in “E-mail”."
          radiogroup "How?" invalid=true required=true description="Error:Choose an answer to “How?”."
            Legend
              "How?"
            strong
              "Error:"
            "Choose an answer to “"
            "How?"
            "”."
            radio "In person" checked=false
            radio "Online" checked=false
      `);
    });

    it('of answers before they are sent: each with a way back to it', async () => {
      const widget = await open(MANY);
      await fill(widget);
      press(widget);
      await until(() => parts(widget, 'answers')[0]);
      expect(await tree(widget, 'form')).to.equal(lines`
        form "Check your answers before you send them"
          heading "Check your answers before you send them" level=3
          DescriptionList
            term "Full name"
              "Full name"
            definition
              "Ana Núñez"
            definition
              button "Change : Full name"
            term "E-mail"
              "E-mail"
            definition
              "ana@example.org"
            definition
              button "Change : E-mail"
            term "How?"
              "How?"
            definition
              "In person"
            definition
              button "Change : How?"
            term "More 1"
              "More 1"
            definition
              "Not answered"
            definition
              button "Change : More 1"
            term "More 2"
              "More 2"
            definition
              "Not answered"
            definition
              button "Change : More 2"
            term "More 3"
              "More 3"
            definition
              "Not answered"
            definition
              button "Change : More 3"
            term "More 4"
              "More 4"
            definition
              "Not answered"
            definition
              button "Change : More 4"
            term "Send me news."
              "Send me news."
            definition
              "No"
            definition
              button "Change : Send me news."
          button "Send registration"
          button "Back"
      `);
    });

    it('of a receipt: its heading, the reference and what was sent', async () => {
      const widget = await open();
      await fill(widget);
      press(widget);
      await until(() => widget.shadowRoot!.querySelector('#receipt-heading'));
      expect(await tree(widget, 'region')).to.equal(lines`
        region "Registration"
          status live=polite
            "Your registration is confirmed"
          heading "Registration" level=2
          region "Your registration is confirmed"
            heading "Your registration is confirmed" level=3
            "Sample meeting"
            DescriptionList
              term "Reference"
                "Reference"
              definition
                "K7M-9QX-2RT"
              term "Received on"
                "Received on"
              definition
                time
                  "6 May 2030 at 12:00 CEST"
            button "Print"
            button "Add to calendar (.ics)"
            heading "Your answers" level=4
            DescriptionList
              term "Full name"
                "Full name"
              definition
                "Ana Núñez"
              term "E-mail"
                "E-mail"
              definition
                "ana@example.org"
              term "How?"
                "How?"
              definition
                "In person"
              term "Send me news."
                "Send me news."
              definition
                "No"
      `);
    });
  });
}
