import type { Figures } from './figures.js';

/** One line of figures: what was tried, what came of it, and the command that tries it. */
export interface Counted {
  readonly what: string;
  readonly tried: string;
  /** What ought not to happen, and how often it did. */
  readonly harm: string;
  readonly harms: number;
  readonly command: string;
}

interface Matrix {
  readonly states: number;
  readonly scans: number;
  readonly violations: number;
}
interface StrictPage {
  readonly states: number;
  readonly reports: number;
}
interface Attacks {
  readonly strings: number;
  readonly feeds: number;
  readonly answers: number;
  readonly addresses: number;
  readonly harms: Readonly<Record<'scripts' | 'errors' | 'reports' | 'requests' | 'nodes', number>>;
}
interface Faults {
  readonly runs: number;
  readonly receipts: number;
  readonly lost: number;
  readonly faults?: number;
  readonly lostBefore?: number;
  readonly lostAfter?: number;
  readonly broken?: number;
  readonly busy?: number;
  readonly silent?: number;
}
interface Privacy {
  readonly own: { readonly hosts: number; readonly foreign: number; readonly referrers: number };
  readonly hosted: Privacy['own'];
}
interface LongLife {
  readonly mounts: { readonly mounts: number; readonly listenersBefore: number; readonly listenersAfter: number };
  readonly day: {
    readonly hours: number;
    readonly polls: number;
    readonly listenersBefore: number;
    readonly listenersAfter: number;
  };
}

const WIDGETS = ['agenda', 'notice', 'registration', 'speakers'];
const ENGINES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const;
const run = (files: string, engines = '') => `${engines}npx tsx test/browser-run.ts ${files}`;
const number = (count: number) => count.toLocaleString('en');

/** What the figures say, line by line; a line without its figures is left out. */
export function counted({ results }: Figures): Counted[] {
  const of = <T>(name: string) => results[name] as T | undefined;
  return [
    ...matrix('', 'npm test', 'Slice of the accessibility matrix: each state in one language and setting'),
    ...matrix(
      '-whole',
      'npm run test:matrix',
      'Whole accessibility matrix: each state in nine languages on four pages, in three of them in every mode',
    ),
    ...Object.entries(ENGINES).flatMap(([engine, name]) => strictPage(engine, name)),
    ...Object.entries(ENGINES).flatMap(([engine, name]) => attacks(engine, name)),
    ...privacy(),
    ...faults(
      'faults-page',
      'Form against a receiver that fails',
      'node --import tsx --test test/registration/submit.test.ts',
    ),
    ...faults(
      'faults-receiver-sqlite',
      'Form against the real receiver, on SQLite',
      'node --import tsx --test test/receiver/faults.test.ts',
    ),
    ...faults(
      'faults-receiver-postgres',
      'Form against the real receiver, on PostgreSQL',
      'tsx test/postgres.ts node --import tsx --test test/receiver/faults.test.ts',
    ),
    ...feed(),
    ...longLife(),
  ];

  function matrix(suffix: string, command: string, what: string): Counted[] {
    const parts = WIDGETS.flatMap((widget) => of<Matrix>(`matrix-${widget}${suffix}`) ?? []);
    if (parts.length < WIDGETS.length) return [];
    const sum = (key: keyof Matrix) => parts.reduce((total, part) => total + part[key], 0);
    return [
      {
        what,
        tried: `${number(sum('scans'))} scans of ${number(sum('states'))} states by two engines`,
        harm: 'violations',
        harms: sum('violations'),
        command,
      },
    ];
  }

  function strictPage(engine: string, name: string): Counted[] {
    const found = of<StrictPage>(`strict-page-${engine}`);
    if (!found) return [];
    return [
      {
        what: `Strictest page policy, in ${name}`,
        tried: `${number(found.states)} states, in three builds`,
        harm: 'reports of the policy',
        harms: found.reports,
        command: run('test/dist/strict-page.browser.ts', `ENGINES=${engine} `),
      },
    ];
  }

  function attacks(engine: string, name: string): Counted[] {
    const found = of<Attacks>(`attacks-${engine}`);
    if (!found) return [];
    return [
      {
        what: `Attack strings in every text of a feed, in answers and addresses, in ${name}`,
        tried: `${number(found.strings)} strings: ${number(found.feeds)} feeds, ${number(found.answers)} answers, ${number(found.addresses)} addresses`,
        harm: 'scripts run, errors, requests elsewhere and elements off the list',
        harms: Object.values(found.harms).reduce((sum, count) => sum + count),
        command: run('test/dist/attacks.browser.ts', `ENGINES=${engine} `),
      },
    ];
  }

  function privacy(): Counted[] {
    const found = of<Privacy>('privacy');
    if (!found) return [];
    const { own, hosted } = found;
    const hosts = (count: number) => `${count} ${count === 1 ? 'host' : 'hosts'}`;
    return [
      {
        what: 'A visit from first view to receipt',
        tried: `${hosts(own.hosts)} contacted with all on the page’s own, ${hosts(hosted.hosts)} with files and receiver elsewhere`,
        harm: 'other hosts contacted, referrers sent',
        harms: own.foreign + hosted.foreign + own.referrers + hosted.referrers,
        command: 'node --import tsx --test test/privacy/*.test.ts',
      },
    ];
  }

  function faults(name: string, what: string, command: string): Counted[] {
    const found = of<Faults>(name);
    if (!found) return [];
    const { lostBefore = 0, lostAfter = 0, broken = 0, busy = 0, silent = 0 } = found;
    const injected = found.faults ?? lostBefore + lostAfter + broken + busy + silent;
    return [
      {
        what,
        tried: `${number(injected)} faults in ${number(found.runs)} runs, ${number(found.receipts)} receipts`,
        harm: 'records lost',
        harms: found.lost,
        command,
      },
    ];
  }

  function feed(): Counted[] {
    const found = of<{ readonly runs: number; readonly faults: number; readonly lost: number }>('faults-feed');
    if (!found) return [];
    return [
      {
        what: 'A feed over a network that fails',
        tried: `${number(found.faults)} faults in ${number(found.runs)} runs`,
        harm: 'good feeds lost',
        harms: found.lost,
        command: 'node --import tsx --test test/feed/network.test.ts',
      },
    ];
  }

  function longLife(): Counted[] {
    const found = of<LongLife>('long-life');
    if (!found?.mounts || !found.day) return [];
    const { mounts, day } = found;
    return [
      {
        what: 'A page that stays open',
        tried: `${number(mounts.mounts)} widgets come and go; ${day.hours} hours with ${number(day.polls)} polls`,
        harm: 'listeners left behind',
        harms: mounts.listenersAfter - mounts.listenersBefore + day.listenersAfter - day.listenersBefore,
        command: 'node --import tsx --test test/long-life/*.test.ts',
      },
    ];
  }
}
