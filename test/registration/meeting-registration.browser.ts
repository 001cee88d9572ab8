import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { askedText, digestOf } from '../../src/feed/digest.js';
import type { FeedInput } from '../../src/feed/schema.js';
import '../../src/register.js';
import type { MeetingRegistration } from '../../src/registration/meeting-registration.js';
import type { MeetingRegisteredEvent, MeetingSubmitEvent } from '../../src/index.js';
import type { Answer } from '../server.js';
import {
  clearPage,
  fake,
  FOREIGN,
  log,
  next,
  parts,
  read,
  release,
  showMeeting,
  type Logged,
  until,
} from '../support/page.js';

type Fields = Record<string, unknown>[];

const TEXT = { controller: 'Sample organiser', purpose: 'To run it', legalBasis: 'A task', rights: 'Write to us' };
const RECEIPT = { reference: 'K7M-9QX-2RT', state: 'waitingForApproval', receivedAt: '2030-05-06T10:00:00Z' };
const STORED: Answer = { status: 201, body: JSON.stringify(RECEIPT) };
const FEW: Fields = [
  { id: 'name', type: 'text', name: { en: 'Full name', es: 'Nombre' }, required: true, autocomplete: 'name' },
  { id: 'email', type: 'email', name: { en: 'E-mail', es: 'Correo' }, required: true },
  {
    id: 'way',
    type: 'radio',
    name: { en: 'How?', es: '¿Cómo?' },
    options: [
      { value: 'here', name: { en: 'In person', es: 'En persona' } },
      { value: 'there', name: { en: 'Online', es: 'En línea' } },
    ],
  },
  { id: 'badge', type: 'text', name: 'Badge', visibleWhen: { field: 'way', equals: 'here' } },
];
const MANY: Fields = [...FEW, ...[1, 2, 3, 4].map((at) => ({ id: `more${at}`, type: 'text', name: `More ${at}` }))];

let made = 0;

function meeting(fields: Fields = FEW, more: Record<string, unknown> = {}): FeedInput {
  return {
    $schema: 'https://u4ssc.itu.int/schema/meeting-1.json',
    formatVersion: '1.0',
    dateModified: '2030-05-01T00:00:00Z',
    defaultLanguage: 'en',
    languages: ['en', 'es'],
    meeting: {
      id: `m${made++}`,
      name: 'Sample meeting',
      startDate: '2099-05-06',
      timeZone: 'Europe/Madrid',
      contacts: [{ name: 'Ana', email: 'help@example.org' }],
    },
    registration: {
      status: 'open',
      url: 'https://example.org/register',
      privacy: { ...TEXT, recipients: 'Nobody', transfers: 'None' },
      fields,
      ...more,
    },
  };
}

async function open(
  feed: FeedInput,
  endpoint: string | undefined,
  attributes: Record<string, string> = {},
): Promise<MeetingRegistration> {
  return showMeeting('meeting-registration', feed, { lang: 'en', ...(endpoint && { endpoint }), ...attributes });
}

const find = <T extends HTMLElement>(widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<T>(selector);
const focused = (widget: Element) => widget.shadowRoot!.activeElement;
const field = (widget: Element, name: string) => find<HTMLInputElement>(widget, `[name="${name}"]`)!;
const submit = (widget: Element) => find<HTMLButtonElement>(widget, '[part~="submit"]')!;
const posts = async (url: string): Promise<Logged[]> => (await log(url)).filter(({ method }) => method === 'POST');

function write(widget: Element, name: string, value: string): void {
  const control = field(widget, name);
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function choose(widget: MeetingRegistration, id: string): Promise<void> {
  find<HTMLInputElement>(widget, `#${id}`)!.click();
  await widget.updateComplete;
}

async function answer(widget: MeetingRegistration): Promise<void> {
  write(widget, 'name', 'Ana Núñez');
  write(widget, 'email', 'ana@example.org');
  await widget.updateComplete;
}

describe('a registration', () => {
  let warn: typeof console.warn;
  beforeEach(() => {
    warn = console.warn;
    console.warn = () => undefined;
  });
  afterEach(() => {
    console.warn = warn;
    clearPage();
    localStorage.clear();
  });

  it('asks nobody for anything before a person acts: no request and nothing kept', async () => {
    const endpoint = await fake([STORED]);
    const widget = await open(meeting(), endpoint);
    expect(read(widget)).to.contain('Registration is open.').and.to.contain('Who is responsible Sample organiser');
    expect(await log(endpoint)).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('joins labels, hints and controls in one root, and names what need not be answered', async () => {
    const widget = await open(meeting(), await fake([STORED]));
    const root = widget.shadowRoot!;
    for (const control of root.querySelectorAll<HTMLInputElement>('input, select, textarea')) {
      expect(control.labels!.length, control.id).to.equal(1);
    }
    expect([...root.querySelectorAll('label, legend')].map(read).slice(0, 3)).to.deep.equal([
      'Full name',
      'E-mail',
      'How? (optional)',
    ]);
    expect(field(widget, 'name').autocomplete).to.equal('name');
    expect(field(widget, 'email').autocomplete).to.equal('email');
  });

  it('names mistakes once sent: in a summary with the focus and beside each field, in the same words', async () => {
    const widget = await open(meeting(), await fake([STORED]));
    const invalid = next<Event & { count: number }>(document, 'meeting-invalid');
    expect(field(widget, 'name').hasAttribute('aria-invalid')).to.equal(false);
    submit(widget).click();
    expect((await invalid).count).to.equal(2);
    await until(() => focused(widget)?.matches('[part~="summary"]'));
    const links = [...widget.shadowRoot!.querySelectorAll('[part~="summary"] a')];
    expect(links.map(read)).to.deep.equal(['Fill in “Full name”.', 'Fill in “E-mail”.']);
    expect(parts(widget, 'error').map(read)).to.deep.equal(['Error: Fill in “Full name”.', 'Error: Fill in “E-mail”.']);
    const { hash } = location;
    const entries = history.length;
    (links[1] as HTMLElement).click();
    await until(() => focused(widget) === field(widget, 'email'));
    expect([location.hash, history.length]).to.deep.equal([hash, entries]);
    const described = field(widget, 'email').getAttribute('aria-describedby')!;
    expect(read(find(widget, `#${described}`))).to.contain('Fill in “E-mail”.');
    await sendKeys({ type: 'ana@' });
    await until(() => read(parts(widget, 'error')[1]).includes('such as name@example.org'));
    await sendKeys({ type: 'example.org' });
    await until(() => parts(widget, 'error').length === 1);
    expect(field(widget, 'email').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('shows a question with what it depends on, leaves it out of what is sent, and gives its answer back', async () => {
    const endpoint = await fake([STORED]);
    const widget = await open(meeting(), endpoint);
    await answer(widget);
    expect(field(widget, 'badge')).to.equal(null);
    await choose(widget, 'way-0');
    write(widget, 'badge', 'Ani');
    await choose(widget, 'way-1');
    expect(field(widget, 'badge')).to.equal(null);
    await choose(widget, 'way-0');
    expect(field(widget, 'badge').value).to.equal('Ani');
    await choose(widget, 'way-1');
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    const [{ body } = { body: '' }] = await posts(endpoint);
    expect((JSON.parse(body) as { answers: object }).answers).to.deep.equal({
      name: 'Ana Núñez',
      email: 'ana@example.org',
      way: 'there',
    });
  });

  it('sends one post for a double click and twenty Enters, and gives a receipt', async () => {
    const endpoint = await fake([{ status: 404 }, { ...STORED, held: true }]);
    const widget = await open(meeting(), endpoint);
    await answer(widget);
    await until(async () => (await log(endpoint)).length === 1);
    submit(widget).click();
    submit(widget).click();
    field(widget, 'name').focus();
    for (let press = 0; press < 20; press++) await sendKeys({ press: 'Enter' });
    await until(async () => (await posts(endpoint)).length === 1);
    expect(submit(widget).getAttribute('aria-disabled')).to.equal('true');
    expect(submit(widget).disabled).to.equal(false);
    const registered = next<MeetingRegisteredEvent>(document, 'meeting-registered');
    await release(endpoint);
    const { reference, state, submission } = await registered;
    expect({ reference, state, submission }).to.deep.equal({
      reference: RECEIPT.reference,
      state: 'waitingForApproval',
      submission: undefined,
    });
    await until(() => focused(widget)?.id === 'receipt-heading');
    expect(read(widget))
      .to.contain('Your registration is waiting for approval')
      .and.to.contain('K7M-9QX-2RT')
      .and.to.contain('6 May 2030')
      .and.to.contain('CEST')
      .and.to.contain('Ana Núñez')
      .and.to.contain('help@example.org');
    expect((await posts(endpoint)).length).to.equal(1);
  });

  it('sends the same answers under the same key after a reload and from another tab, and keeps none of them', async () => {
    const feed = meeting();
    const endpoint = await fake([STORED]);
    for (const name of ['Ana Núñez', 'Ana Núñez', 'Eva']) {
      const widget = await open(feed, endpoint);
      await answer(widget);
      write(widget, 'name', name);
      submit(widget).click();
      await until(() => find(widget, '#receipt-heading'));
      widget.remove();
    }
    const keys = (await posts(endpoint)).map(({ headers }) => headers['idempotency-key']);
    expect(keys.map((key) => keys.indexOf(key))).to.deep.equal([0, 0, 2]);
    const kept = localStorage.getItem(localStorage.key(0)!);
    expect(kept)
      .to.contain(keys[0]!.replaceAll('"', ''))
      .and.not.to.match(/Ana|Eva|example\.org"/);
  });

  it('has more than six answers looked through first, each with a way back', async () => {
    const endpoint = await fake([STORED]);
    const widget = await open(meeting(MANY), endpoint);
    await answer(widget);
    submit(widget).click();
    await until(() => focused(widget)?.id === 'review-heading');
    expect(read(parts(widget, 'answers')[0]))
      .to.contain('Full name Ana Núñez')
      .and.to.contain('Not answered');
    expect(await posts(endpoint)).to.deep.equal([]);
    find(widget, '[data-action="change"][data-field="email"]')!.click();
    await until(() => focused(widget) === field(widget, 'email'));
    expect(field(widget, 'email').value).to.equal('ana@example.org');
    submit(widget).click();
    await until(() => find(widget, '#review-heading'));
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    expect((await posts(endpoint)).length).to.equal(1);
  });

  it('keeps what was written through a refresh, another language and a move', async () => {
    const feed = meeting([...FEW, { id: 'country', type: 'country', name: 'Country' }]);
    const widget = await open(feed, await fake([STORED]));
    await answer(widget);
    await choose(widget, 'way-0');
    const country = find<HTMLSelectElement>(widget, '[name="country"]')!;
    country.value = 'DE';
    country.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    const name = field(widget, 'name');
    widget.lang = 'es';
    await until(() => read(widget).includes('Alemania'));
    const changed = structuredClone(feed) as FeedInput & { registration: { fields: Fields } };
    changed.registration.fields.unshift({ id: 'first', type: 'text', name: 'First' });
    widget.meeting = changed;
    await until(() => field(widget, 'first'));
    document.body.prepend(document.createElement('p'));
    document.querySelector('p')!.append(widget);
    await widget.updateComplete;
    expect(field(widget, 'name')).to.equal(name);
    expect([name.value, field(widget, 'email').value, country.value]).to.deep.equal([
      'Ana Núñez',
      'ana@example.org',
      'DE',
    ]);
    expect(find<HTMLInputElement>(widget, '#way-0')!.checked).to.equal(true);
    expect(country.selectedOptions[0]!.text).to.equal('Alemania');
  });

  it('puts the reasons of the receiver beside their fields until the answer is another', async () => {
    const problems = [{ field: 'email', code: 'not-an-email' }];
    const refusal = { status: 400, body: JSON.stringify({ code: 'invalid-answers', problems }) };
    const widget = await open(meeting(), await fake([refusal]));
    await answer(widget);
    submit(widget).click();
    await until(() => focused(widget)?.matches('[part~="summary"]'));
    expect(read(parts(widget, 'error')[0])).to.contain('Write an e-mail address in “E-mail”');
    write(widget, 'name', 'Eva');
    await widget.updateComplete;
    expect(parts(widget, 'error').length).to.equal(1);
    write(widget, 'email', 'eva@example.org');
    await until(() => parts(widget, 'error').length === 0);
  });

  it('says why it was refused, keeps the answers, and offers another way', async () => {
    const widget = await open(meeting(), await fake([{ status: 403, body: '{"code":"closed"}' }]));
    await answer(widget);
    submit(widget).click();
    await until(() => parts(widget, 'notice').some((notice) => read(notice) === 'Registration is closed.'));
    expect(field(widget, 'name').value).to.equal('Ana Núñez');
    expect(find<HTMLAnchorElement>(widget, '.way-out a')!.href).to.equal('https://example.org/register');
  });

  it('says of what was withdrawn that it was, without anything that leads to the meeting', async () => {
    const receipt = { ...RECEIPT, state: 'withdrawn', manageUrl: 'https://desk.example.org/registrations/t' };
    const confirmation = { text: 'Bring the reference along.', url: 'https://example.org/arriving' };
    const endpoint = await fake([{ status: 200, body: JSON.stringify(receipt) }]);
    const widget = await open(meeting(FEW, { confirmation }), endpoint);
    await answer(widget);
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    expect(read(widget))
      .to.contain('Your registration has been withdrawn')
      .and.to.contain(RECEIPT.reference)
      .and.not.to.contain('Bring')
      .and.not.to.contain('Add to calendar')
      .and.not.to.contain('Change or withdraw')
      .and.not.to.contain('Your answers');
  });

  it('prints the receipt alone, naming the meeting, from whatever trees and boxes the page has it in', async () => {
    const card = document.createElement('div');
    card.attachShadow({ mode: 'open' }).innerHTML = '<h2>Card</h2><div style="inline-size: 5em"><slot></slot></div>';
    const widget = await open(meeting(), await fake([STORED]));
    const [page, aside] = [document.createElement('main'), document.createElement('aside')];
    page.append('Text of the page', aside, card);
    aside.append('Beside it');
    document.body.append(page);
    card.append(widget);
    await answer(widget);
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    const base = parts(widget, 'base')[0]!;
    const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const before = seen(aside) && base.clientWidth;
    const print = window.print.bind(window);
    let onPaper: object = {};
    window.print = () => {
      const rule = document.adoptedStyleSheets.at(-1)!.cssRules[0] as CSSMediaRule;
      expect(rule.media.mediaText).to.equal('print');
      rule.media.mediaText = 'all';
      onPaper = {
        receipt: seen(find(widget, '#receipt-heading')!) && base.clientWidth > 200,
        page: [aside, card.shadowRoot!.querySelector('h2')!].some(seen),
        text: getComputedStyle(page).visibility,
      };
      dispatchEvent(new Event('afterprint'));
    };
    find(widget, '[data-action="print"]')!.click();
    await until(() => 'text' in onPaper);
    window.print = print;
    expect(onPaper).to.deep.equal({ receipt: true, page: false, text: 'hidden' });
    expect(seen(aside) && base.clientWidth).to.equal(before);
    expect(document.querySelector('[data-meeting-printed]')).to.equal(null);
    expect(read(parts(widget, 'receipt')[0])).to.contain('Sample meeting');
  });

  it('takes its endpoint from the attribute, once, and from nowhere else', async () => {
    const endpoint = await fake([STORED]);
    const elsewhere = await fake([STORED], FOREIGN);
    const base = document.createElement('base');
    base.href = FOREIGN;
    document.head.append(base);
    const widget = await open(meeting(FEW, { endpoint: elsewhere, action: elsewhere }), endpoint);
    widget.setAttribute('endpoint', elsewhere);
    await answer(widget);
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    base.remove();
    expect((await posts(endpoint)).length).to.equal(1);
    expect(await log(elsewhere)).to.deep.equal([]);
  });

  for (const status of [301, 302, 303, 307, 308]) {
    it(`lets no byte follow a redirect with ${status}`, async () => {
      const elsewhere = await fake([STORED], FOREIGN);
      const endpoint = await fake([{ status, headers: { location: elsewhere } }]);
      const widget = await open(meeting(), endpoint, { encoding: 'form' });
      await answer(widget);
      submit(widget).click();
      await until(() => parts(widget, 'notice').some((notice) => read(notice).startsWith('We do not know whether')));
      expect(await log(elsewhere)).to.deep.equal([]);
    });
  }

  for (const endpoint of ['/api', 'http://example.org/api', 'javascript:alert(1)', 'https://me:pass@example.org/']) {
    it(`sends nothing to ${endpoint}, and leads to the page of registration`, async () => {
      const widget = await open(meeting(), endpoint);
      expect(find(widget, 'form')).to.equal(null);
      expect(read(widget)).to.contain('Registration takes place on another page.').and.to.contain('Go to registration');
    });
  }

  it('keeps a draft only for who asks, without consents and what they open, and deletes it when asked', async () => {
    const fields: Fields = [...FEW, { id: 'needs', type: 'textarea', name: 'Needs', sensitive: 'special' }];
    const consents = [{ id: 'agree', text: 'I agree', fields: ['needs'] }];
    const feed = meeting(fields, { consents });
    const endpoint = await fake([STORED]);
    const widget = await open(feed, endpoint);
    await answer(widget);
    await choose(widget, 'agree-input');
    write(widget, 'needs', 'A ramp');
    await until(() => find(widget, '#keep-draft'));
    expect(localStorage.length).to.equal(0);
    find(widget, '#keep-draft')!.click();
    await until(() => localStorage.length === 1);
    const kept = localStorage.getItem(localStorage.key(0)!)!;
    expect(kept).to.contain('Ana Núñez').and.not.to.contain('ramp').and.not.to.contain('agree');
    widget.remove();
    const again = await open(feed, endpoint);
    await until(() => field(again, 'name').value === 'Ana Núñez');
    find(again, '[data-action="forget"]')!.click();
    await until(() => localStorage.length === 0);
    expect(field(again, 'name').value).to.equal('Ana Núñez');
  });

  it('asks before somebody leaves only as long as something typed would be lost', async () => {
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }));
    const widget = await open(meeting(), await fake([{ status: 404 }, STORED]));
    expect(leaves()).to.equal(true);
    await answer(widget);
    expect(leaves()).to.equal(false);
    widget.remove();
    expect(leaves()).to.equal(true);
    document.body.append(widget);
    expect(leaves()).to.equal(false);
    write(widget, 'name', '');
    write(widget, 'email', ' ');
    expect(leaves()).to.equal(true);
    await answer(widget);
    submit(widget).click();
    await until(() => parts(widget, 'receipt').length > 0);
    expect(leaves()).to.equal(true);
  });

  it('works where nothing can be kept', async () => {
    const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    Object.defineProperty(window, 'localStorage', {
      configurable: true,
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
    try {
      const widget = await open(meeting(), await fake([STORED]));
      await answer(widget);
      await until(() => find(widget, '#keep-draft'));
      find(widget, '#keep-draft')!.click();
      await until(() => read(parts(widget, 'draft')[0]).includes('This browser does not keep them'));
      submit(widget).click();
      await until(() => find(widget, '#receipt-heading'));
    } finally {
      Object.defineProperty(window, 'localStorage', own);
    }
  });

  it('lets a page send by itself, and hands it the answers only when it has asked for them', async () => {
    const endpoint = await fake([STORED]);
    const widget = await open(meeting(), endpoint);
    await answer(widget);
    let heard: MeetingSubmitEvent | undefined;
    const veto = (event: MeetingSubmitEvent) => {
      heard = event;
      event.preventDefault();
    };
    widget.addEventListener('meeting-submit', veto);
    submit(widget).click();
    await until(() => heard);
    expect(heard!.submission).to.equal(undefined);
    widget.removeEventListener('meeting-submit', veto);
    widget.shareAnswers = true;
    widget.addEventListener('meeting-submit', (event) => event.respondWith(Promise.resolve(RECEIPT)));
    const registered = next<MeetingRegisteredEvent>(widget, 'meeting-registered');
    submit(widget).click();
    expect((await registered).submission!.answers).to.deep.equal({ name: 'Ana Núñez', email: 'ana@example.org' });
    expect(await posts(endpoint)).to.deep.equal([]);
  });

  it('posts pairs to a service that takes forms', async () => {
    const endpoint = await fake([{ body: '<p>Thank you</p>', headers: { 'content-type': 'text/html' } }], FOREIGN);
    const widget = await open(meeting(), endpoint, { encoding: 'form' });
    await answer(widget);
    submit(widget).click();
    await until(() => find(widget, '#receipt-heading'));
    expect(read(widget)).to.contain('Your registration has been received').and.not.to.contain('Reference');
    const [post] = await log(endpoint);
    expect(post!.headers['content-type']).to.match(/^application\/x-www-form-urlencoded/);
    expect(new URLSearchParams(post!.body).get('name')).to.equal('Ana Núñez');
    expect([post!.headers['cookie'], post!.headers['referer']]).to.deep.equal([undefined, undefined]);
  });

  it('leads to a form of the organiser, with the state beside it', async () => {
    const widget = await open(meeting(), undefined, { href: 'https://forms.example.org/sample' });
    expect(find(widget, 'form')).to.equal(null);
    expect(find<HTMLAnchorElement>(widget, '.way-out a')!.href).to.equal('https://forms.example.org/sample');
  });

  it('asks only the questions that the page has pinned, whatever becomes of the rest of the feed', async () => {
    const feed = meeting() as FeedInput & { registration: Record<string, unknown> };
    const digest = await digestOf(askedText(feed.registration)!);
    const endpoint = await fake([STORED]);
    const widget = await open(feed, endpoint, { 'form-digest': `sha256-other ${digest}` });
    await until(() => find(widget, 'form'));
    await answer(widget);
    const form = find(widget, 'form');
    field(widget, 'email').focus();
    widget.meeting = { ...feed, registration: { ...feed.registration, validThrough: '2099-01-01' } };
    await until(() => read(widget).includes('open until'));
    expect([find(widget, 'form'), focused(widget)]).to.deep.equal([form, field(widget, 'email')]);
    const fields: Fields = [...FEW, { id: 'card', type: 'text', name: 'Number of your card' }];
    widget.meeting = { ...feed, registration: { ...feed.registration, fields } };
    await until(() => read(widget).includes('The questions have changed.'));
    expect(find(widget, 'form')).to.equal(null);
    expect(read(widget)).to.contain('Ana').and.not.to.contain('card');
    expect(find<HTMLAnchorElement>(widget, '.way-out a')!.href).to.equal('https://example.org/register');
    widget.meeting = feed;
    await until(() => find(widget, 'form'));
    expect(field(widget, 'name').value).to.equal('Ana Núñez');
    expect(await posts(endpoint)).to.deep.equal([]);
  });

  it('asks nothing where the digest is not that of the questions, and shows no question on the way there', async () => {
    const widget = document.createElement('meeting-registration');
    widget.meeting = meeting();
    for (const [name, value] of Object.entries({ lang: 'en', endpoint: await fake([STORED]), 'form-digest': '' })) {
      widget.setAttribute(name, value);
    }
    let asked = 0;
    const loaded = next(widget, 'meeting-load');
    document.body.append(widget);
    new MutationObserver(() => (asked += widget.shadowRoot!.querySelectorAll('input').length)).observe(
      widget.shadowRoot!,
      { childList: true, subtree: true },
    );
    await loaded;
    await until(() => read(widget).includes('The questions have changed.'));
    expect(read(widget)).to.contain('Go to registration').and.to.contain('help@example.org');
    expect(asked).to.equal(0);
  });

  it("has the page's own privacy notice in the place of the feed's", async () => {
    const widget = await open(meeting(), await fake([STORED]));
    const slot = find<HTMLSlotElement>(widget, '[part~="privacy"] slot')!;
    expect(read(slot)).to.contain('Sample organiser');
    const own = document.createElement('p');
    own.slot = 'privacy';
    own.textContent = 'The city is responsible.';
    widget.append(own);
    expect(slot.assignedElements()).to.deep.equal([own]);
    expect([own.checkVisibility(), slot.querySelector('dl')!.checkVisibility()]).to.deep.equal([true, false]);
    widget.setAttribute('href', 'https://forms.example.org/sample');
    await widget.updateComplete;
    expect(own.checkVisibility()).to.equal(false);
  });

  it('says when registration opens, in the zone of the meeting', async () => {
    const widget = await open(meeting(FEW, { status: 'notOpen', validFrom: '2099-01-10T09:00' }), await fake([STORED]));
    expect(read(widget)).to.match(/Registration opens on 10 January 2099(,| at) 09:00 CET\./);
    expect(find(widget, 'form')).to.equal(null);
  });
});
