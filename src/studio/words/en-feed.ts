/** The words of the part that feeds are written in. */
export const enFeed = {
  feedLead: 'Write the meeting down',
  feedAbout:
    'The feed is one file that describes the meeting. Mend it with the checker beside you, and download it. Nothing of it leaves your browser.',
  loading: 'Loading …',
  editorTitle: 'The feed',
  editor: 'The feed, as JSON',
  open: 'Open a file',
  openHint:
    'A feed, or the export of pretalx, frab, Sessionize, Indico, eventyay, a calendar (.ics), a table (.csv) or a web page with schema.org. Drop it here, or paste it over everything. Addresses of other systems are read by the command “npx meeting-widgets convert”.',
  pasted: 'What was pasted',
  download: 'Download',
  findings: 'What the checker says',
  ready: 'Ready to publish.',
  notReady: 'Not ready to publish yet.',
  counts: (errors: number, warnings: number, notices: number) =>
    [
      errors > 0 ? (errors === 1 ? '1 error' : `${errors} errors`) : '',
      warnings > 0 ? (warnings === 1 ? '1 warning' : `${warnings} warnings`) : '',
      notices > 0 ? (notices === 1 ? '1 remark' : `${notices} remarks`) : '',
    ]
      .filter(Boolean)
      .join(', ') || 'No problems.',
  levels: { error: 'Error', warning: 'Warning', notice: 'Remark' },
  line: (line: number) => `line ${line}`,
  moreProblems: (count: number) => `${count} more are shown once these are mended.`,
  coverage: 'Translations',
  coverageOf: (written: number, texts: number) => `${written} of ${texts} texts`,
  firstMissing: 'First missing',
  converted: (name: string, format: string) => `${name} was read as ${format}`,
  convertedHint:
    'In the words of the command “convert”: its options --time-zone, --language and --name are the fields below.',
  binary: (name: string) =>
    `${name} is a file that only other programs read. Save a spreadsheet as CSV (UTF-8) and open that.`,
  hintZone: 'Time zone of the programme, if the file names none',
  hintLanguage: 'Its language, such as en',
  hintName: 'Name of the meeting',
  /** What the editor says by itself, in other words. */
  phrases: {} as Readonly<Record<string, string>>,
};

export type FeedWords = typeof enFeed;
