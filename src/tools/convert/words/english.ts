import type { ConvertTongue } from './tongue.js';

const sentences: ConvertTongue['sentences'] = {
  'bad-language': (n, { found }) =>
    `${some(n, 'language')} could not be read and ${is(n)} left out, such as “${found}”.`,
  'bad-line': (n) => `${some(n, 'line')} could not be read and ${is(n)} left out.`,
  'bad-time': (n, { found }) => `${some(n, 'time')} could not be read and ${is(n)} left out, such as “${found}”.`,
  'bad-time-zone': (_, { found }) => `The file names a time zone that does not exist: “${found}”.`,
  'broken-lines': (n) => `${some(n, 'line')} ${was(n)} broken in two and put together again.`,
  'cancel-word': (n) =>
    `${some(n, 'name')} ${n === 1 ? 'says' : 'say'} that the session is cancelled. If so, give it "eventStatus": "EventCancelled".`,
  'clock-24': (n) => `${some(n, 'time')} at 24:00 ${was(n)} written as midnight of the next day.`,
  'column-guessed': (n, { column, meaning }) =>
    `${some(n, 'column')} ${was(n)} taken for ${n === 1 ? 'one' : 'some'} of ours, such as “${column}” for ${meaning}.`,
  'column-unknown': (n, { column }) =>
    `${some(n, 'column')} ${is(n)} left out, such as “${column}”. If one matters, say what it is with --column.`,
  'date-order-guessed': (_, { order }) =>
    `The dates can be read in two ways; they were read as ${order}. Write them as YYYY-MM-DD to be sure.`,
  'day-change-guessed': (_, { clock }) =>
    `Sessions after midnight are listed under the day before, so days of the meeting begin at ${clock}.`,
  'day-label-differs': (_, { found }) =>
    `${some(Number(found), 'session')} ${Number(found) === 1 ? 'is' : 'are'} listed under another day than that of the start; the start counts.`,
  'end-before-start': (n) =>
    `${some(n, 'session')} would end before ${n === 1 ? 'its' : 'their'} start; the end is left out.`,
  'hidden-entry': (n) => `${some(n, 'entry', 'entries')} that ${is(n)} not for the public ${was(n)} left out.`,
  'id-repeated': (n) => `${some(n, 'session')} share ids; the start was added to ${n === 1 ? 'its id' : 'theirs'}.`,
  'in-a-gap': (n, { time }) =>
    `${some(n, 'session')} would start in an hour that the clock change skips, such as ${time}.`,
  'language-guessed': (_, { language }) =>
    `The file does not say in which language its texts are; “${language}” was guessed. Say which with --language.`,
  'markup-converted': (n) => `HTML in ${some(n, 'text')} became plain text or Markdown.`,
  'name-missing': () =>
    'The file does not say what the meeting is called; “Programme” was written. Say it with --name.',
  'no-sessions': () => 'There is no session in the file. An event of Indico has them with ?detail=sessions.',
  'no-start': (n) => `${some(n, 'session')} ${n === 1 ? 'has' : 'have'} no time yet.`,
  'not-accepted': (n) => `${some(n, 'session')} that ${is(n)} not accepted ${was(n)} left out.`,
  'other-event': (n) => `${some(n, 'other event')} in the file ${was(n)} left out: one feed is one meeting.`,
  'person-unknown': (n) => `${some(n, 'mention')} of people of whom the file says no more ${was(n)} left out.`,
  'private-left-out': (n) => `${some(n, 'e-mail address', 'e-mail addresses')} and the like ${was(n)} left out.`,
  recurring: (n) =>
    `${some(n, 'entry', 'entries')} that ${n === 1 ? 'repeats' : 'repeat'} became one session each, at the first time.`,
  'relative-url': (n) => `${some(n, 'relative link')} ${was(n)} left out. Say where they start with --base-url.`,
  repaired: (n, { problem, at }) => `${some(n, 'place')} had to be repaired at the end, such as ${at} (${problem}).`,
  'room-unknown': (n) => `${some(n, 'mention')} of rooms of which the file says no more ${was(n)} left out.`,
  'same-twice': (n) => `${some(n, 'session')} ${is(n)} in the file again and ${was(n)} left out.`,
  'text-cut': (n) => `${some(n, 'text')} ${was(n)} cut: a feed takes 20,000 characters at most.`,
  'time-zone-guessed': (_, { zone }) =>
    `The file names no time zone; ${zone} fits its times. Say the right one, such as --time-zone Europe/Madrid.`,
  'time-zone-ignored': (_, { zone }) => `The file names its time zone, ${zone}; --time-zone was not needed.`,
  'time-zone-missing': () =>
    'The file names no time zone, so nobody can tell when its clocks are. Say it, such as --time-zone Europe/Madrid.',
  'too-deep': (n) => `${some(n, 'place')} in the file ${is(n)} nested too deep and ${was(n)} left out.`,
  'too-many': (_, { kind, found }) => `${found} ${kind} ${was(Number(found))} left out: a feed takes 5,000 at most.`,
  'track-unknown': (n) => `${some(n, 'mention')} of tracks of which the file says no more ${was(n)} left out.`,
  unnamed: (n) => `${some(n, 'session')} without a name ${was(n)} left out.`,
  'unsafe-url': (n) => `${some(n, 'link')} ${was(n)} left out: only http and https are offered to visitors.`,
  'wrong-type': (n, { expected }) =>
    `${some(n, 'value')} ${is(n)} not what the format has there and ${was(n)} left out, such as what should be ${an(String(expected))}.`,
};

const refusals: ConvertTongue['refusals'] = {
  'api-page': ({ file }) =>
    `${file} is one page of an interface for programs. Take the export of the whole schedule instead.`,
  'broken-json': ({ file, line }) =>
    `${file} is no valid JSON${line === undefined ? '' : `, line ${line}`}: it is broken or cut off there.`,
  'broken-json-ld': ({ file }) => `${file} holds JSON-LD that is no valid JSON: it is broken or cut off.`,
  'broken-xml': ({ file, found }) => `${file} is no valid XML: <${found}> is not closed. It may be cut off.`,
  'calendar-broken': ({ file, reason }) => `${file} is no valid calendar: ${reason}.`,
  'calendar-cut-off': ({ file }) => `${file} is cut off: a part of the calendar begins and does not end.`,
  'document-type': ({ file }) => `${file} has a document type (DOCTYPE), which is not read. Take it out.`,
  'feed-already': ({ file }) => `${file} is a meeting feed already. “npx meeting-widgets check” looks it through.`,
  'no-event': ({ file }) =>
    `${file} is a web page that says nothing of an event in schema.org’s terms. If it is a spreadsheet, publish it as CSV and give that address.`,
  'no-headings': ({ file }) =>
    `${file} is no table with a row of headings that name a title. Name the columns with --column, or the format with --from.`,
  'not-utf-8': ({ file }) => `${file} is not UTF-8 text. Save it as UTF-8 and try again.`,
  'nested-page': ({ file }) => `${file} is nested deeper than web pages are.`,
  'nested-schedule': ({ file }) => `${file} is nested deeper than a schedule is.`,
  'other-format': ({ file, wanted }) =>
    `${file} is not in the format ${wanted}. Leave --from out to have it recognised.`,
  'row-broken': ({ file, reason, line }) =>
    `${file} is no valid table: a row cannot be read (${reason})${around(line)}.`,
  'row-open': ({ file, line }) =>
    `${file} is no valid table: a quotation mark is opened and not closed${around(line)}.`,
  'row-too-long': ({ file, line }) =>
    `${file} is no valid table: a row is longer than a million characters${around(line)}.`,
  'too-many-rows': ({ file }) => `${file} has more than 20,000 rows. Name a table with a row for each session.`,
  'unknown-format': ({ file }) =>
    `${file} is in no format that this command knows. “npx meeting-widgets convert --help” lists them; --from names one.`,
  'utf-16': ({ file }) => `${file} is UTF-16 text. Save it as UTF-8 and try again.`,
};

export const ENGLISH: ConvertTongue = {
  levels: { error: 'error', warning: 'warning', notice: 'notice' },
  sentences,
  refusals,
};

function some(count: number, what: string, many = `${what}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? what : many}`;
}

function is(count: number): string {
  return count === 1 ? 'is' : 'are';
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function an(word: string): string {
  return /^[aeiou]/.test(word) ? `an ${word}` : `a ${word}`;
}

function around(line: string | number | undefined): string {
  return line === undefined ? '' : `, around line ${line}`;
}
