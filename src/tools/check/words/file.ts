import { quote, words, type Words } from './words.js';

const megabytes = (bytes: string | number | undefined) => `${(Number(bytes) / 1e6).toFixed(1)} MB`;

/** What is wrong with a file before anybody looks at what it says. */
export const FILE: Readonly<Record<string, Words>> = {
  unreadable: words(
    'error',
    ({ args }) => String(args['reason']),
    () => '',
    'a file name with a slip in it',
    'the name of a file that is there',
  ),
  'empty-file': words(
    'error',
    () => 'The file is empty.',
    () => 'Write a feed into it.',
    'an empty file',
    '{ "meeting": { … } }',
  ),
  'too-large': words(
    'error',
    ({ args }) => `The file has ${megabytes(args['found'])}; widgets read at most ${megabytes(args['limit'])}.`,
    () => 'Shorten descriptions, or take out languages that nobody reads.',
    'a file of 7 MB',
    'a file of 5 MB at most',
  ),
  'utf-16': words(
    'error',
    () => 'The file is UTF-16 text (“Unicode” in some editors), which JSON must not be.',
    () => 'Save it again with the encoding UTF-8.',
    'saved as “Unicode” or UTF-16',
    'saved as UTF-8',
  ),
  'not-utf-8': words(
    'error',
    () => 'From here on the file is not UTF-8 text; accented letters were probably saved as Windows-1252 or Latin-1.',
    () => 'Save it again with the encoding UTF-8, and look whether its letters are still right.',
    'saved as “ANSI”, Windows-1252 or Latin-1',
    'saved as UTF-8',
  ),
  'byte-order-mark': words(
    'notice',
    () => 'The file starts with a byte order mark (BOM). Widgets pass over it; other programs may not.',
    () => 'Save it as “UTF-8”, not as “UTF-8 with BOM”.',
    'saved as “UTF-8 with BOM”',
    'saved as UTF-8',
  ),
  'trailing-comma': words(
    'error',
    () => 'There is a comma after the last entry, so the file is no JSON.',
    () => 'Take the comma out.',
    '["en", "es",]',
    '["en", "es"]',
  ),
  'missing-comma': words(
    'error',
    () => 'A comma is missing before this.',
    () => 'Put a comma between one entry and the next.',
    '"id": "a" "name": "A"',
    '"id": "a", "name": "A"',
  ),
  'duplicate-key': words(
    'error',
    ({ args }) => `“${args['key']}” is written twice in the same object; only the last one counts.`,
    () => 'Keep one of them.',
    '"name": "A", "name": "B"',
    '"name": "B"',
  ),
  comment: words(
    'error',
    () => 'This is a comment, and JSON has none.',
    () => 'Take it out, or keep it in a field of your own such as "x-note".',
    '// still to be confirmed',
    '"x-note": "still to be confirmed"',
  ),
  'wrong-quotes': words(
    'error',
    ({ args }) => `JSON wants straight double quotes (") here, not ${args['found']}.`,
    () => 'Replace it by ". Word processors change quotes by themselves: use a text editor.',
    '“name”: “Opening”',
    '"name": "Opening"',
  ),
  'unquoted-text': words(
    'error',
    ({ args }) => `${quote(args['found'])} is no JSON: text needs double quotes; true, false and null are lower case.`,
    ({ args }) =>
      /^0\d+$/.test(String(args['found'])) ? 'Take the zero in front of the number out.' : 'Put it in double quotes.',
    'name: Opening',
    '"name": "Opening"',
  ),
  'open-string': words(
    'error',
    () => 'This text is not closed on its line.',
    () => 'Close it with ", write \\n for a line break and \\" for a quote inside.',
    '"name": "Opening',
    '"name": "Opening"',
  ),
  'line-break-in-string': words(
    'error',
    () => 'This text holds a tab or another character that JSON does not allow in texts.',
    () => 'Write \\n for a line break and \\t for a tab.',
    'a tab between quotes',
    '"\\t"',
  ),
  'bad-escape': words(
    'error',
    () => 'A backslash in this text is followed by something that JSON does not know.',
    () => 'Write \\\\ for a backslash and \\" for a quote.',
    '"C:\\programme"',
    '"C:\\\\programme"',
  ),
  'wrong-bracket': words(
    'error',
    () => 'Another bracket is closed here than the one that is open.',
    () => 'Look at the brackets before this place: [ is closed by ], and { by }.',
    '["en", "es"}',
    '["en", "es"]',
  ),
  'cut-off': words(
    'error',
    () => 'The file ends before all brackets are closed.',
    () => 'Was it cut off when it was copied? Otherwise close what is open with ] and }.',
    '{ "meeting": { "name": "A" }',
    '{ "meeting": { "name": "A" } }',
  ),
  'more-than-one-value': words(
    'error',
    () => 'The feed is over before this; more follows.',
    () => 'Take out what follows, or a bracket that was closed too early.',
    '{ … } { … }',
    '{ … }',
  ),
  'not-json': words(
    'error',
    ({ args }) => (args['found'] === '<' ? 'This is a web page, and no JSON.' : 'This is no JSON.'),
    ({ args }) =>
      args['found'] === '<'
        ? 'Is it an error page, or a page to log in? Look for the address, or the file, of the feed itself.'
        : 'Look at this place and the line before it: a value, a quote or a bracket is missing.',
    '"name": ,',
    '"name": "Opening",',
  ),
};
