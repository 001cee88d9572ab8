// Runs before any script of a measured page. What is compared sets `count`, how many sessions are in the document.
globalThis.bench = { tasks: [], shifts: [] };

new PerformanceObserver((list) => {
  bench.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })));
}).observe({ type: 'longtask', buffered: true });

new PerformanceObserver((list) => {
  bench.shifts.push(...list.getEntries().map(({ startTime, value }) => ({ startTime, value })));
}).observe({ type: 'layout-shift', buffered: true });

const next = () => new Promise((done) => requestAnimationFrame(() => done(performance.now())));

/** The moment of the second animation frame after a look that finds something: what was there is on screen. */
bench.painted = async (look) => {
  do await next();
  while (!look());
  return next();
};

/** When the first session and when all of them are painted; they are counted once a frame, since counting takes its time. */
bench.watch = async (wanted) => {
  let first;
  for (;;) {
    await next();
    const count = globalThis.count?.() ?? 0;
    if (count > 0) first ??= next();
    if (count >= wanted) {
      const all = next();
      return { first: await first, all: await all };
    }
  }
};

/** When the last answer from an address was complete. */
bench.arrived = (path) => performance.getEntriesByName(new URL(path, location.href).href).at(-1)?.responseEnd;

/** From something that the visitor does until its result is painted. */
bench.act = async (act, look = () => true) => {
  await new Promise(requestAnimationFrame);
  const start = performance.now();
  act();
  return (await bench.painted(look)) - start;
};

const wanted = Number(new URLSearchParams(location.search).get('watch'));
if (wanted > 0) bench.watching = bench.watch(wanted);
