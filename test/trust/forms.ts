import { met, type Evidence, type Requirement } from './requirement.js';

const FORM = 'test/registration/meeting-registration.browser.ts';
const SUBMIT = 'test/registration/submit.test.ts';
const ANSWERS = 'test/registration/answers.test.ts';
const EXACTLY_ONCE: Evidence = [
  SUBMIT,
  'whatever happens on the way, who gets a receipt is stored exactly once, and nobody gets one without',
];

export const FORMS: readonly Requirement[] = [
  met(
    'F-01',
    'One column, labels above, hints between, what is optional says so',
    [FORM, 'joins labels, hints and controls in one root, and names what need not be answered'],
    ['test/matrix/matrix.ts', 'find nothing in … in …'],
  ),
  met('F-02', 'Mistakes are looked for when the form is sent, and go as soon as they are mended', [
    FORM,
    'names mistakes once sent: in a summary with the focus and beside each field, in the same words',
  ]),
  met(
    'F-03',
    'Every mistake has words in every language',
    ['test/house/locales.test.ts', 'of … are all translated'],
    ['test/house/locales.test.ts', 'of … are not the English ones'],
  ),
  met(
    'F-04',
    'Spaces and signs that show nothing are tidied, never refused',
    [ANSWERS, 'tidying twice is tidying once, whatever is typed'],
    [ANSWERS, 'names of any script stay as they are'],
  ),
  met('F-05', 'Browsers are told what each personal box is for, and a feed cannot ask them for more', [
    'test/registration/registration-view.test.ts',
    'browsers may fill in what is asked, and nothing that is not',
  ]),
  met('F-06', 'Questions depend on each other without circles, five deep at most', [
    'test/registration/registration.test.ts',
    'whatever questions depend on each other, no circle and no chain of more than five is left',
  ]),
  met('F-07', 'Hidden answers are not sent, and are back when their question is', [
    ANSWERS,
    'answers to hidden questions are not sent, and are there again once they are shown',
  ]),
  met('F-08', 'Lengths are counted as a reader counts', [
    'test/registration/validate.test.ts',
    'lengths are those that a reader counts',
  ]),
  met('F-09', 'More than six answers are looked through before they go', [
    FORM,
    'has more than six answers looked through first, each with a way back',
  ]),
  met('F-20', 'One post, however often the button is pressed', [
    FORM,
    'sends one post for a double click and twenty Enters, and gives a receipt',
  ]),
  met(
    'F-21',
    'A key makes sending again safe: one record whatever fails',
    EXACTLY_ONCE,
    [
      'test/receiver/faults.test.ts',
      'in … runs with faults on … who has a receipt has one record, and nobody has a receipt without',
    ],
    [SUBMIT, 'every attempt carries the same key in header and body, and nothing of the visitor but the answers'],
  ),
  met(
    'F-22',
    'Waits, tries again and gives up as the answer asks',
    [SUBMIT, 'waits twice as long each time, or as long as the receiver asks, two minutes at most'],
    [SUBMIT, 'gives up after four further tries and says whether it may have arrived'],
    [SUBMIT, 'a key that was for something else is replaced once, not for ever'],
  ),
  met('F-23', 'An answer that is lost on its way back comes with the next try', EXACTLY_ONCE, [
    'test/receiver/registering.test.ts',
    'a key brings the same receipt however often it comes, and at once',
  ]),
  met('F-24', 'Without a connection nothing is sent, then or behind anybody’s back', [
    SUBMIT,
    'sends nothing while there is no connection',
  ]),
  met(
    'F-25',
    'The receipt has the focus, a reference nobody misreads, state, time and answers',
    [FORM, 'sends one post for a double click and twenty Enters, and gives a receipt'],
    ['test/receiver/guards.test.ts', 'a reference has nine signs that nobody confuses, and tells every slip'],
  ),
  met('F-26', 'Leaving asks only when something typed would be lost', [
    FORM,
    'asks before somebody leaves only as long as something typed would be lost',
  ]),
  met('F-27', 'A draft is kept only when asked for, without consents and delicate answers', [
    FORM,
    'keeps a draft only for who asks, without consents and what they open, and deletes it when asked',
  ]),
  met(
    'F-28',
    'Works where the browser keeps nothing',
    [FORM, 'works where nothing can be kept'],
    ['test/dist/host-scripts.browser.ts', 'are the same beside …'],
  ),
];
