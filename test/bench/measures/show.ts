import type { Variant } from '../variants.js';
import { atRest, countersOf, heapOf, open, showAll, type Bench, type Figures } from './bench.js';

interface Shown {
  readonly first: number;
  readonly all: number;
  readonly longest: number;
  readonly shift: number;
}

/** From a feed that has arrived until its sessions are painted: the script is there, and the page at rest. */
export async function measureShow(bench: Bench, variant: Variant, size: number): Promise<Figures> {
  const feed = `/feeds/${size}.json`;
  bench.server.sent();
  const { page, session, close } = await open(bench, { variant, way: 'on-call', feed });
  // In time of the processor, which other work on the machine takes less part in than in time of the clock.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await atRest(page);
  const transfer = bench.server.sent();
  const before = await countersOf(session);
  const shown = await page.evaluate<Shown>(`(async () => {
    const start = performance.now();
    const watching = bench.watch(${size});
    show(${JSON.stringify(feed)});
    const { first, all } = await watching;
    await new Promise((done) => setTimeout(done));
    const arrived = bench.arrived(${JSON.stringify(feed)});
    const after = ({ startTime, duration }) => startTime + (duration ?? 0) > start;
    return {
      first: first - arrived,
      all: all - arrived,
      longest: Math.max(0, ...bench.tasks.filter(after).map(({ duration }) => duration)),
      shift: bench.shifts.filter(after).reduce((sum, { value }) => sum + value, 0),
    };
  })()`);
  const after = await countersOf(session);
  const spent = (name: string) => (after[name]! - before[name]!) * 1000;
  const figures = {
    ...shown,
    transfer,
    evaluate: before['TaskDuration']! * 1000,
    processor: spent('TaskDuration'),
    style: spent('RecalcStyleDuration'),
    layout: spent('LayoutDuration'),
    nodes: after['Nodes']! - before['Nodes']!,
  };
  await close();
  return figures;
}

/** What scripts hold on to of a list, in megabytes. On a page of its own: the browser is slower after it has been tidied. */
export async function measureHeap(bench: Bench, variant: Variant, size: number): Promise<Figures> {
  const feed = `/feeds/${size}.json`;
  const { page, session, close } = await open(bench, { variant, way: 'on-call', feed });
  await atRest(page);
  const before = await heapOf(session);
  await showAll(page, feed, size);
  const heap = ((await heapOf(session)) - before) / 1e6;
  await close();
  return { heap };
}
