import { met, metBut, open, type Evidence, type Requirement } from './requirement.js';

const IN_FEED: Evidence = ['test/dist/attacks.browser.ts', 'stay texts in every field of a feed'];
const STRICT: Evidence = ['test/dist/strict-page.browser.ts', 'shows every state of … without a report: …'];
const FORM = 'test/registration/meeting-registration.browser.ts';
const LIMITS = 'test/feed/check-limits.test.ts';
const SOURCE = 'test/house/source.test.ts';
const WEAKNESS = 'test/house/security.test.ts';
const HOSTILE: Evidence = [
  'test/registration/hostile.browser.ts',
  'moves no answer, asks for no secret and hides no question (… to …)',
];

export const SECURITY: readonly Requirement[] = [
  met(
    'S-01',
    'Nothing of a feed is read as markup or code',
    [SOURCE, 'has no …'],
    ['test/node/built.test.ts', 'no file built for pages turns strings into markup or code, or styles inline'],
    IN_FEED,
  ),
  metBut('S-02', 'Rich text is eight elements, read in linear time', 'Growth is measured, not milliseconds.', IN_FEED, [
    'test/feed/markdown.test.ts',
    'a hostile text of four times the length takes about four times as long: …',
  ]),
  met(
    'S-03',
    'Links are https, http, mailto or tel, as a browser reads them',
    ['test/feed/attacks.test.ts', 'an address is one of four kinds, as a browser reads it, or none'],
    ['test/feed/attacks.test.ts', 'what runs or reads something is no address, however it is disguised'],
    [
      'test/node/built.test.ts',
      'links of the feed are bound in one place and photos in another, which take safe addresses only',
    ],
  ),
  met(
    'S-04',
    'Photos are no drawings and no data, of known hosts, in fixed boxes',
    ['test/speakers/speakers-view.test.ts', 'is never a drawing, data or something that is no picture'],
    ['test/speakers/photos.browser.ts', 'of every shape fill the same box, and nothing moves when they come'],
  ),
  met('S-05', 'Links that leave say where they go', [
    'test/agenda/meeting-agenda.browser.ts',
    'names the host of a link once: words that only seem to be an address do not count',
  ]),
  met(
    'S-06',
    'Size, depth and number have limits',
    [LIMITS, 'a feed of more than 5,000 sessions or people is refused'],
    [LIMITS, 'lists that are short each, and too many together, are refused as soon as they are'],
    [
      'test/agenda/agenda-view.test.ts',
      'long texts are read when they are drawn: before that, their length is no matter',
    ],
    ['test/agenda/drawing.browser.ts', 'is drawn in several goes, its parts and people from the top'],
    [
      'test/speakers/meeting-speakers.browser.ts',
      'shows five hundred people, and finds one of them, on a narrow screen too',
    ],
    [LIMITS, 'a million brackets are refused sooner than they were parsed'],
    ['test/feed/load.test.ts', 'a body beyond five megabytes is refused as soon as it is, and stopped'],
  ),
  met(
    'S-07',
    'No key of a feed reaches a prototype',
    [LIMITS, 'keys that reach prototypes are reported wherever they stand and change nothing'],
    [LIMITS, 'ids with the names of built-in properties are ordinary ids'],
    IN_FEED,
  ),
  metBut(
    'S-08',
    'No text makes a regular expression slow',
    'Of what runs on visitors’ pages and in the receiver; commands and studio read their owner’s own files.',
    ['test/house/regex.test.ts', 'no text takes a regular expression more than in proportion to its length'],
  ),
  met(
    'S-09',
    'Languages, zones and dates that are none never throw',
    ['test/locale/locale.test.ts', 'tags that are none never throw, and what comes out is a locale'],
    ['test/locale/locale.test.ts', 'a zone that does not exist falls back to that of the meeting'],
    ['test/feed/check-any.test.ts', 'arbitrary JSON in the place of every part of a feed never makes the check throw'],
  ),
  met(
    'S-10',
    'Names cannot turn or pile up what is around them',
    ['test/feed/clean.test.ts', 'explicit bidi controls are removed, as they can make a name read as another one'],
    ['test/feed/clean.test.ts', 'marks piled up on a letter are cut to four'],
  ),
  met(
    'S-11',
    'Calendar files and structured data hold texts as texts',
    ['test/calendar/text.test.ts', 'any text survives being escaped, folded, and read by another program'],
    ['test/calendar/text.test.ts', 'a file is named with letters, digits and hyphens, at most 40, ending .ics'],
    ['test/structured/event.test.ts', 'no text ends the element that it stands in, and all of it comes back'],
  ),
  metBut(
    'S-12',
    'What is hardly JSON ends in an error state',
    'Tried in Node; the parser of each browser is its own.',
    ['test/feed/attacks.test.ts', 'what is no JSON is refused as such, and what is JSON but no meeting for that'],
  ),
  met(
    'S-13',
    'A good feed stays when the next is broken or older',
    [
      'test/feed/network.test.ts',
      'whatever the network does, the newest feed seen stays, every fault has its name, and a good answer mends all',
    ],
    ['test/feed/store.test.ts', 'an older copy of the same meeting is refused and the newer one stays'],
  ),
  met('S-20', 'The page alone says where answers go', HOSTILE, [
    FORM,
    'takes its endpoint from the attribute, once, and from nowhere else',
  ]),
  met(
    'S-21',
    'No answer follows a redirect, and what the receiver says is text',
    [FORM, 'lets no byte follow a redirect with …'],
    ['test/registration/submission.test.ts', 'a receipt cannot lead anywhere but to a web address'],
    ['test/dist/attacks.browser.ts', 'stay texts in what a receiver answers'],
  ),
  met('S-22', 'A feed comes from the origin it was asked of', [
    'test/feed/load.test.ts',
    'a redirect to another origin is refused, and one within the origin followed',
  ]),
  open(
    'S-23',
    'A page may list the hosts that links lead to',
    'No way in: links that leave name their host, and none runs anything. A list of allowed hosts would weigh on the first view of every page.',
  ),
  met(
    'S-24',
    'A page may pin the questions',
    [FORM, 'asks only the questions that the page has pinned, whatever becomes of the rest of the feed'],
    [FORM, 'asks nothing where the digest is not that of the questions, and shows no question on the way there'],
  ),
  met('S-25', 'No question is asked where nobody sees it', HOSTILE, [
    'test/registration/hostile.browser.ts',
    'would be noticed with …',
  ]),
  met('S-30', 'Every state works under the strictest policy without one report', STRICT),
  met('S-31', 'Where a policy refuses the templates, the page’s own words stay', [
    'test/dist/strict-page.browser.ts',
    "keeps the fallback of … when it refuses a policy of Lit's: …",
  ]),
  met('S-32', 'Two versions on a page: the first wins, and one warning says so', [
    'test/dist/loader.browser.ts',
    'work as one: the first wins and one warning names both versions',
  ]),
  met(
    'S-33',
    'No globals, nothing patched',
    ['test/dist/host-scripts.browser.ts', 'leave nothing on the page'],
    ['test/dist/loader.browser.ts', 'leaves nothing on window'],
    [
      'test/dist/host-scripts.browser.ts',
      'are the same beside Lit, its words and zod of the page’s own, which keep theirs',
    ],
  ),
  open(
    'S-34',
    'A feed may be signed',
    'No way in: who holds the host of the feed decides what it says, in words that run nothing, and neither where answers go nor, where a page has pinned them, what is asked. A signature would keep them from saying what is false.',
  ),
  met(
    'S-35',
    'Colours and sizes from an address are colours and sizes',
    ['test/dist/attacks.browser.ts', 'stay texts in the query of a frame’s address'],
    ['test/studio/snippet.test.ts', 'a look is one value that asks for nothing'],
  ),
  met('S-36', 'No inline style', STRICT, [SOURCE, 'has no …']),
  met(
    'S-40',
    'A frame tells heights and states, to the page that its address names',
    ['test/dist/embed.browser.ts', 'tells only the page that its address names, and nothing but heights and states'],
    ['test/dist/embed.browser.ts', 'gives a frame the height that it asks for itself, in no other words'],
    ['test/dist/embed.browser.ts', 'tells of its height at most ten times a second, however often that changes'],
  ),
  met(
    'S-41',
    'The frame is served with headers that narrow it',
    ['test/release/headers.test.ts', 'narrows the frame: who may show it, what it runs, and what it may use'],
    ['test/dist/embed.browser.ts', 'shows a meeting on a page that takes no script of widgets, as high as it is'],
  ),
  met('S-50', 'Scripts have names that say what they hold', [
    'test/release/files.test.ts',
    'each script that pages name has a copy that is named by what it holds',
  ]),
  met('S-51', 'Three snippets, each run', STRICT, [
    'test/studio/studio.browser.ts',
    'makes a snippet (…) that shows the widget under the policy it names',
  ]),
  met('S-52', 'One zip to host by oneself', [
    'test/release/files.test.ts',
    'unpacked on a site of its own, the zip shows a meeting and asks no other host',
  ]),
  met('S-53', 'Built twice, the same bytes', [
    'test/release/rebuild.test.ts',
    'a clean copy in another folder, built in another zone, gives the same bytes',
  ]),
  metBut(
    'S-54',
    'Few packages, pinned, none younger than 14 days when it was taken',
    'Of age: those that run in browsers of visitors.',
    ['test/house/ages.test.ts', 'are few, and had been out for a fortnight when they were taken'],
    ['test/house/package.test.ts', 'names each version that it stands on exactly'],
    ['test/release/files.test.ts', 'the bill of materials names every package that the licences name'],
  ),
  metBut(
    'S-55',
    'Where a release comes from can be told',
    'By building it again and comparing hashes: tags are not signed yet, and nothing of the registry tells.',
    [WEAKNESS, 'says where a release comes from, and what it lacks'],
  ),
  met(
    'S-56',
    'A way to report weaknesses, what attackers must not get, and a sample of security.txt',
    [WEAKNESS, 'is private, has a limit of 90 days, and names the versions that get fixes'],
    [WEAKNESS, 'tells by what an attacker controls what they must not get, and what is not defended'],
    [WEAKNESS, 'has a sample for the hosts of feeds and receivers, as RFC 9116 has it'],
  ),
];
