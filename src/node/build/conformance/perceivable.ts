import { engines, none, pass, reviewed, row, tested, type Evidence, type Row } from './judgement.js';

const NO_MEDIA = none('No sound and no moving pictures: recordings are links to pages elsewhere.');
const RULER = tested(['test/matrix/matrix.ts', 'find nothing in … in …']);
const NARROW = tested(['test/stories/stories.browser.ts', '… opens silently in … on a … page, and fits 320 pixels']);
const TREE = 'test/agenda/accessibility.browser.ts';
const LIST: Evidence = [
  TREE,
  'of a list: its zone, its tools, its day, and of each session its time, name, choice, room and people',
];
const GRID: Evidence = [
  TREE,
  'of a grid: a table with rooms as heads of columns and times as heads of rows, in a region with a name',
];
const LABELS: Evidence = [
  'test/registration/meeting-registration.browser.ts',
  'joins labels, hints and controls in one root, and names what need not be answered',
];
const ORDER: Evidence = ['test/matrix/keyboard.browser.ts', 'the order of … on a wide page is that of reading, in …'];

export const PERCEIVABLE: readonly Row[] = [
  row('1.1.1', 'A', 'Non-text Content', pass(engines, reviewed('Signs beside words are hidden from screen readers.')), {
    'meeting-speakers': pass(engines, reviewed('Photos stand beside the name that they show, and have an empty text.')),
    'meeting-agenda': pass(
      engines,
      reviewed('The QR code has a name, and the address that it holds stands beside it.'),
    ),
  }),
  row('1.2.1', 'A', 'Audio-only and Video-only (Prerecorded)', NO_MEDIA),
  row('1.2.2', 'A', 'Captions (Prerecorded)', NO_MEDIA),
  row('1.2.3', 'A', 'Audio Description or Media Alternative (Prerecorded)', NO_MEDIA),
  row('1.2.4', 'AA', 'Captions (Live)', NO_MEDIA),
  row('1.2.5', 'AA', 'Audio Description (Prerecorded)', NO_MEDIA),
  row('1.3.1', 'A', 'Info and Relationships', pass(engines), {
    'meeting-agenda': pass(engines, tested(LIST), tested(GRID)),
    'meeting-registration': pass(engines, tested(LABELS)),
  }),
  row('1.3.2', 'A', 'Meaningful Sequence', pass(engines, tested(ORDER))),
  row('1.3.3', 'A', 'Sensory Characteristics', pass(engines, reviewed('No words say where on the page something is.'))),
  row('1.3.4', 'AA', 'Orientation', pass(reviewed('Nothing asks how the screen is held.'), NARROW)),
  row('1.3.5', 'AA', 'Identify Input Purpose', none('No box asks for anything about the visitor.'), {
    'meeting-registration': pass(
      engines,
      tested([
        'test/registration/registration-view.test.ts',
        'browsers may fill in what is asked, and nothing that is not',
      ]),
    ),
  }),
  row('1.4.1', 'A', 'Use of Color', pass(reviewed('What a colour marks is also said in words or by a shape.')), {
    'meeting-agenda': pass(
      tested(['test/agenda/clock.browser.ts', 'says in words and in shape what takes place']),
      reviewed('Tracks have their names beside their colour.'),
    ),
  }),
  row('1.4.2', 'A', 'Audio Control', none('No sound.')),
  row(
    '1.4.3',
    'AA',
    'Contrast (Minimum)',
    pass(engines, reviewed('In the colours that come along; a page that sets its own answers for these.')),
  ),
  row('1.4.4', 'AA', 'Resize Text', pass(RULER, reviewed('At 200 %: nothing is cut and nothing covers anything.'))),
  row('1.4.5', 'AA', 'Images of Text', none('No pictures of text.')),
  row('1.4.10', 'AA', 'Reflow', pass(NARROW, RULER), {
    'meeting-agenda': pass(
      NARROW,
      RULER,
      reviewed('The table of rooms and times scrolls inside itself; the list beside it holds the same.'),
    ),
  }),
  row(
    '1.4.11',
    'AA',
    'Non-text Contrast',
    pass(reviewed('Edges of boxes and buttons and the focus are drawn in the colours of text.')),
  ),
  row('1.4.12', 'AA', 'Text Spacing', pass(RULER)),
  row('1.4.13', 'AA', 'Content on Hover or Focus', none('Nothing appears by pointing or by focus.')),
];
