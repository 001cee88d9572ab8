import { engines, pass, reviewed, row, tested, type Row } from './judgement.js';

export const ROBUST: readonly Row[] = [
  row('4.1.2', 'A', 'Name, Role, Value', pass(engines), {
    'meeting-agenda': pass(
      engines,
      tested([
        'test/agenda/accessibility.browser.ts',
        'of search and filters: fields with names, what is set, how to take it back and how many are left',
      ]),
    ),
  }),
  row(
    '4.1.3',
    'AA',
    'Status Messages',
    pass(engines, reviewed('What changes after an action is put into a status that was there before.')),
    {
      'meeting-agenda': pass(
        tested(['test/agenda/tools.browser.ts', 'mark what another version changed, and tell how much']),
      ),
      'meeting-speakers': pass(
        tested([
          'test/speakers/meeting-speakers.browser.ts',
          'finds people by words, role and session, tells the count, and takes it back',
        ]),
      ),
    },
  ),
];
