import { met, metBut, notApplicable, type Evidence, type Requirement } from './requirement.js';

const LOG: Evidence = ['test/privacy/privacy.test.ts', '…: nothing but what is needed'];
const PAGE = 'stories/docs/privacy.md';
const FORM = 'test/registration/meeting-registration.browser.ts';

export const PRIVACY: readonly Requirement[] = [
  met('P-01', 'The first layer of the privacy notice stands beside the button; without it nothing is asked', [
    'test/registration/registration.test.ts',
    'without any row of the privacy notice nothing is asked',
  ]),
  metBut(
    'P-02',
    'The second layer is a link',
    'Only an address of https is taken; what the page there says is the organiser’s.',
    ['test/feed/check.test.ts', 'the feeds of the real meetings are free of problems'],
  ),
  met('P-03', 'No tick for having read a policy', [PAGE, 'The notice to visitors']),
  met(
    'P-04',
    'Consents are unticked, apart, and kept with version, language and time',
    [
      'test/registration/submission.test.ts',
      'a submission names meeting, form and language, and says of each consent whether it was given',
    ],
    [
      'test/receiver/registering.test.ts',
      'a consent is kept with its version, language and time, and with it what it is for',
    ],
    ['test/registration/hostile.browser.ts', 'moves no answer, asks for no secret and hides no question (… to …)'],
  ),
  met('P-05', 'What may tell of health or belief needs a consent of its own', [
    'test/registration/answers.test.ts',
    'access needs are not sent once the consent is taken back',
  ]),
  notApplicable('P-06', 'Children', 'No age is asked, and no question has such a type.'),
  met(
    'P-07',
    'Looking leaves nothing behind: no cookie, nothing stored, only script, feed and its pictures asked',
    LOG,
    [FORM, 'asks nobody for anything before a person acts: no request and nothing kept'],
  ),
  metBut(
    'P-08',
    'Nothing that is asked says where it is shown, or carries cookies',
    'But for photos, with which a browser sends cookies that their host has set with SameSite=None: to ask without would ' +
      'take a header that most hosts of photos do not send, and leave initials. On the page’s own host there are none of ' +
      'another.',
    LOG,
    ['test/widget/states.browser.ts', 'reads the feed of another origin without credentials or referrer'],
    [PAGE, 'What flows where'],
  ),
  met('P-09', 'No third host', LOG),
  met(
    'P-10',
    'Pictures come from the feed’s host, or from hosts that the page lists',
    [
      'test/speakers/photos.browser.ts',
      'of other hosts are not asked for, until the page lists them; none tells where it is shown',
    ],
    ['test/speakers/speakers-view.test.ts', 'of any address is on an allowed origin or not asked for'],
  ),
  met('P-11', 'Events carry no answers, unless the page asked for them', LOG, [
    FORM,
    'lets a page send by itself, and hands it the answers only when it has asked for them',
  ]),
  met('P-12', 'Nothing is counted or reported home', LOG),
  met('P-13', 'Six compulsory questions at most in the form that comes along', [
    'test/registration/registration.test.ts',
    'the registration of the real meeting is flawless and asks no more than six compulsory questions',
  ]),
  met('P-14', 'Answers travel in the body of one post, never in an address, and are not cached', LOG),
  notApplicable('P-15', 'List of participants', 'None is shown, and the receiver has no address for one.'),
  met('P-16', 'A sheet of what flows where, for the record of processing, and how long to keep it', [
    PAGE,
    'For the record of processing',
  ]),
  met('P-17', 'Drafts are asked for, short and few', [
    FORM,
    'keeps a draft only for who asks, without consents and what they open, and deletes it when asked',
  ]),
  met('P-18', 'With files and feed on the page’s own host, no other is asked', LOG, [
    'test/release/files.test.ts',
    'unpacked on a site of its own, the zip shows a meeting and asks no other host',
  ]),
];
