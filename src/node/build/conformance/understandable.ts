import { engines, none, pass, reviewed, row, tested, type Evidence, type Method, type Row } from './judgement.js';

const FORM = 'test/registration/meeting-registration.browser.ts';
const MISTAKES: Evidence = [
  FORM,
  'names mistakes once sent: in a summary with the focus and beside each field, in the same words',
];
const LANGUAGES = 'test/widget/languages.browser.ts';
const NO_FORM = none('Nothing is sent that could be mistaken.');
const form = (...by: readonly Method[]) => ({ 'meeting-registration': pass(...by) });

export const UNDERSTANDABLE: readonly Row[] = [
  row('3.1.1', 'A', 'Language of Page', pass(engines, tested([LANGUAGES, 'speaks …']))),
  row(
    '3.1.2',
    'AA',
    'Language of Parts',
    pass(tested([LANGUAGES, 'marks content in another language than the interface'])),
  ),
  row(
    '3.2.1',
    'A',
    'On Focus',
    pass(tested(['test/matrix/keyboard.browser.ts', 'every control of … is reached in order, seen and left, in …'])),
  ),
  row('3.2.2', 'A', 'On Input', pass(reviewed('A choice changes what is listed beside it, and nothing else.')), {
    'meeting-registration': pass(
      tested([
        FORM,
        'shows a question with what it depends on, leaves it out of what is sent, and gives its answer back',
      ]),
    ),
  }),
  row('3.2.3', 'AA', 'Consistent Navigation', pass(reviewed('Tools and parts keep their order in every state.'))),
  row(
    '3.2.4',
    'AA',
    'Consistent Identification',
    pass(reviewed('What does the same is drawn by the same code, in the same words.')),
  ),
  row('3.2.6', 'A', 'Consistent Help', none('One step, in which nobody needs help to go on.'), {
    'meeting-registration': pass(reviewed('Whom to ask stands below the form, in each of its steps.')),
  }),
  row('3.3.1', 'A', 'Error Identification', NO_FORM, form(engines, tested(MISTAKES))),
  row(
    '3.3.2',
    'A',
    'Labels or Instructions',
    pass(engines),
    form(engines, tested([FORM, 'joins labels, hints and controls in one root, and names what need not be answered'])),
  ),
  row(
    '3.3.3',
    'AA',
    'Error Suggestion',
    NO_FORM,
    form(reviewed('A mistake is told by what to write instead.'), tested(MISTAKES)),
  ),
  row(
    '3.3.4',
    'AA',
    'Error Prevention (Legal, Financial, Data)',
    NO_FORM,
    form(
      tested([FORM, 'has more than six answers looked through first, each with a way back']),
      tested([
        'test/receiver/registering.test.ts',
        'by the link in the receipt, and by no other, answers are seen, changed and withdrawn',
      ]),
    ),
  ),
  row(
    '3.3.7',
    'A',
    'Redundant Entry',
    NO_FORM,
    form(
      tested([FORM, 'keeps what was written through a refresh, another language and a move']),
      reviewed('Nothing is asked twice.'),
    ),
  ),
  row('3.3.8', 'AA', 'Accessible Authentication (Minimum)', none('Nobody signs in, and no puzzle is set.')),
];
