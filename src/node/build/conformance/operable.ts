import { engines, none, pass, reviewed, row, tested, type Evidence, type Row } from './judgement.js';

const KEYS = 'test/matrix/keyboard.browser.ts';
const REACHED: Evidence = [KEYS, 'every control of … is reached in order, seen and left, in …'];
const READING: Evidence = [KEYS, 'the order of … on a wide page is that of reading, in …'];
const HELD: Evidence = [KEYS, 'no button of … loses the focus'];
const SIZES = tested(['test/matrix/matrix.ts', 'find nothing in … in …']);
const OF_THE_PAGE = 'Of the page, of which a widget is a part.';
const NO_GESTURES = none('Everything is done by single presses.');

export const OPERABLE: readonly Row[] = [
  row('2.1.1', 'A', 'Keyboard', pass(tested(REACHED), tested(HELD))),
  row('2.1.2', 'A', 'No Keyboard Trap', pass(tested(REACHED))),
  row('2.1.4', 'A', 'Character Key Shortcuts', none('No shortcuts.')),
  row('2.2.1', 'A', 'Timing Adjustable', pass(reviewed('Nothing runs out while somebody reads or writes.')), {
    'meeting-registration': pass(
      reviewed('Nothing runs out: a ticket that is too old is fetched anew, and answers stay.'),
      tested([
        'test/registration/submit.test.ts',
        'fetches a new ticket when the receiver wants one, and not for ever',
      ]),
    ),
  }),
  row(
    '2.2.2',
    'A',
    'Pause, Stop, Hide',
    pass(
      reviewed(
        'Nothing moves or blinks. A newer version of the feed takes the place of what it corrects, without moving the ' +
          'focus; refresh="0" turns it off.',
      ),
    ),
  ),
  row('2.3.1', 'A', 'Three Flashes or Below Threshold', pass(reviewed('Nothing flashes.'))),
  row('2.4.1', 'A', 'Bypass Blocks', pass(engines, reviewed('Each is one region with a name and a heading.'))),
  row('2.4.2', 'A', 'Page Titled', none(OF_THE_PAGE)),
  row('2.4.3', 'A', 'Focus Order', pass(tested(REACHED), tested(READING))),
  row('2.4.4', 'A', 'Link Purpose (In Context)', pass(engines, reviewed('Links to elsewhere name their host.'))),
  row('2.4.5', 'AA', 'Multiple Ways', none(OF_THE_PAGE)),
  row(
    '2.4.6',
    'AA',
    'Headings and Labels',
    pass(engines, reviewed('Headings and labels are the words of the meeting.')),
  ),
  row('2.4.7', 'AA', 'Focus Visible', pass(tested(REACHED))),
  row(
    '2.4.11',
    'AA',
    'Focus Not Obscured (Minimum)',
    pass(reviewed('What has the focus keeps clear of a bar of the page by --meeting-sticky-top.')),
    {
      'meeting-agenda': pass(
        tested(['test/agenda/keyboard.browser.ts', 'is never hidden behind the bar of a page, and shows where it is']),
      ),
    },
  ),
  row('2.5.1', 'A', 'Pointer Gestures', NO_GESTURES),
  row(
    '2.5.2',
    'A',
    'Pointer Cancellation',
    pass(reviewed('Links, buttons and boxes of the browser: they act on release.')),
  ),
  row('2.5.3', 'A', 'Label in Name', pass(engines)),
  row('2.5.4', 'A', 'Motion Actuation', none('Nothing is done by moving the device.')),
  row('2.5.7', 'AA', 'Dragging Movements', none('Nothing is dragged.')),
  row('2.5.8', 'AA', 'Target Size (Minimum)', pass(SIZES)),
];
