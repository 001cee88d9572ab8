type Work = () => unknown;

/**
 * Tells how many times as long `large` keeps the processor busy as `small`, by the fastest run of each: what else the
 * process does can only add to it. More than a few runs are made only while the ratio is not below `limit`.
 */
export async function growth(small: Work, large: Work, limit: number): Promise<number> {
  let [once, more] = [Infinity, Infinity];
  for (let run = 0; run < 3 || (run < 60 && more / once >= limit); run++) {
    once = Math.min(once, await timeOf(small));
    more = Math.min(more, await timeOf(large));
  }
  return more / once;
}

async function timeOf(work: Work): Promise<number> {
  const begin = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begin);
  return user + system;
}
