import { met, metBut, type Evidence, type Requirement } from './requirement.js';

const BOTH_ENGINES: Evidence = ['test/matrix/matrix.ts', 'find nothing in … in …'];
const FORM = 'test/registration/meeting-registration.browser.ts';
const PAGE = 'stories/docs/accessibility.md';
const CONFORMANCE = 'test/house/conformance.test.ts';
const MANNERS = 'test/widget/manners.browser.ts';
const KEYS = 'test/matrix/keyboard.browser.ts';
const AGENDA_KEYS = 'test/agenda/keyboard.browser.ts';

export const ACCESSIBILITY: readonly Requirement[] = [
  met('A-01', 'axe-core finds nothing in any state, and what it leaves open has been judged by a person', BOTH_ENGINES),
  met('A-02', 'IBM’s checker finds nothing either', BOTH_ENGINES),
  met('A-03', 'Both checkers are shown planted defects first, and see them', [
    'test/matrix/awake.browser.ts',
    'see what is wrong inside an open shadow root',
  ]),
  met('A-04', 'Shadow roots are open, and controls are in that of their widget', BOTH_ENGINES),
  met(
    'A-05',
    'Every box has a label in sight, hints and errors are tied to it, no reference leads nowhere',
    BOTH_ENGINES,
    [FORM, 'joins labels, hints and controls in one root, and names what need not be answered'],
    [
      'test/registration/accessibility.browser.ts',
      'of mistakes: a list of them above the questions, and with each question what is wrong with its answer',
    ],
  ),
  met('A-06', 'A refused form gives the focus to a summary whose links lead to the boxes; the page’s address stays', [
    FORM,
    'names mistakes once sent: in a summary with the focus and beside each field, in the same words',
  ]),
  met('A-07', 'Mistakes are named in words, and marked invalid only after sending', [
    FORM,
    'names mistakes once sent: in a summary with the focus and beside each field, in the same words',
  ]),
  met('A-08', 'The page’s title and language are left alone; an event says how many mistakes there are', [
    MANNERS,
    'leave its title and language alone, and tell it how many mistakes there are',
  ]),
  met('A-09', 'One place for messages to screen readers, there from the first moment', [
    MANNERS,
    'speak up in one place each, which is there before there is anything to say, and take no focus',
  ]),
  met(
    'A-10',
    'Everything is reached by keyboard, in reading order, without a trap',
    [KEYS, 'every control of … is reached in order, seen and left, in …'],
    [KEYS, 'the order of … on a wide page is that of reading, in …'],
    [KEYS, 'no button of … loses the focus'],
    [AGENDA_KEYS, 'leads through every control in the order of the page, and out again on both sides'],
  ),
  met(
    'A-11',
    'The focus is marked by 2 pixels of contrast 3:1, and is never under a bar of the page',
    ['test/release/focus.test.ts', 'is marked by two pixels all around, of a contrast of 3 and more: …'],
    [AGENDA_KEYS, 'is never hidden behind the bar of a page, and shows where it is'],
  ),
  met('A-12', 'Buttons and boxes are 44 pixels high and wide, or their labels are', BOTH_ENGINES),
  metBut(
    'A-13',
    'Text of 4.5:1 and more in the colours that come along; whoever sets colours of less is told',
    'The colours of a page are its own: they are not changed behind its back. The doctor and the studio say what is faint.',
    BOTH_ENGINES,
    ['test/tools/contrast.browser.ts', 'are called faint when axe calls them so, and else not: … palettes'],
    ['test/dist/doctor.browser.ts', 'says what to do about …'],
    ['test/studio/studio.browser.ts', 'says when a colour is hard to read on the background that is chosen for it'],
  ),
  met(
    'A-14',
    'On 320 pixels nothing scrolls sideways',
    BOTH_ENGINES,
    ['test/dist/host-css.browser.ts', 'needs no sideways scroll at … pixels'],
    ['test/stories/stories.browser.ts', '… opens silently in … on a … page, and fits 320 pixels'],
  ),
  met('A-15', 'Text at 200 % and wider spacing cut nothing and cover nothing', BOTH_ENGINES),
  metBut(
    'A-16',
    'Nothing is lost in forced colours',
    'Both engines and the ruler look; whether a picture of it pleases is judged by eye.',
    BOTH_ENGINES,
  ),
  met('A-17', 'Whoever asks for less motion sees none', BOTH_ENGINES),
  met(
    'A-18',
    'Size, contrast, scheme and motion follow the visitor',
    ['test/dist/host-css.browser.ts', 'is as large as the text around it under …'],
    ['test/house/source.test.ts', 'measures by the text around and the container, not by the root and the window'],
  ),
  met(
    'A-19',
    'Texts carry their language and direction',
    ['test/widget/languages.browser.ts', 'marks content in another language than the interface'],
    ['test/widget/languages.browser.ts', 'speaks two languages beside each other, in two directions'],
    ['test/locale/locale.test.ts', 'the direction is that of the language'],
  ),
  met(
    'A-20',
    'A named region each, headings from the level that the page gives, no landmark of the page’s',
    BOTH_ENGINES,
    ['test/agenda/meeting-agenda.browser.ts', 'is a region named by its heading, at the level the page asks for'],
  ),
  met(
    'A-21',
    'Lists, times and tables are such, and how many are left is said',
    [
      'test/agenda/accessibility.browser.ts',
      'of a list: its zone, its tools, its day, and of each session its time, name, choice, room and people',
    ],
    [
      'test/agenda/accessibility.browser.ts',
      'of a grid: a table with rooms as heads of columns and times as heads of rows, in a region with a name',
    ],
    [
      'test/notice/accessibility.browser.ts',
      'of a letter: who writes to whom, what about, numbered paragraphs, lists, and who signs',
    ],
    [
      'test/speakers/accessibility.browser.ts',
      'of somebody who is opened: biography, links and sessions, right after the button and under the name',
    ],
    [
      'test/speakers/meeting-speakers.browser.ts',
      'finds people by words, role and session, tells the count, and takes it back',
    ],
  ),
  met('A-22', 'A question that depends on another follows it; hidden, it is neither there nor sent', [
    FORM,
    'shows a question with what it depends on, leaves it out of what is sent, and gives its answer back',
  ]),
  met('A-23', 'Nothing runs out: what was typed is there a day later', [
    'test/long-life/long-life.test.ts',
    'a day passes with polls, changes, failures, sleep, clock changes and other languages, and all is as it was, typed answers too',
  ]),
  met('A-24', 'Nothing needs dragging or a pointer that hovers', [PAGE, 'What is done by pressing']),
  met(
    'A-25',
    'Help stays in its place, nothing is asked twice, no puzzle',
    [PAGE, 'Help and what is asked'],
    [FORM, 'keeps what was written through a refresh, another language and a move'],
  ),
  met(
    'A-26',
    'Without the script, the page’s own words inside the element stay',
    ['test/dist/loader.browser.ts', 'leaves the fallback where the policy refuses the script'],
    ['test/dist/strict-page.browser.ts', "keeps the fallback of … when it refuses a policy of Lit's: …"],
  ),
  metBut(
    'A-27',
    'Scripts for keyboard and screen readers, with their results',
    'They are written. **No person has gone through them yet**, and the page says so.',
    ['stories/docs/screen-readers.md', 'Results'],
  ),
  met(
    'A-28',
    'A file for machines and a paragraph for statements say what conforms',
    [CONFORMANCE, 'is said of every criterion, and a release without one of them is not made'],
    [CONFORMANCE, 'is judged of every component by something: tests that are there, engines or a look'],
    [PAGE, 'In the accessibility statement of your page'],
  ),
];
