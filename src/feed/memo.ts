/** How many answers are kept: a feed has no more sessions than that. */
const MOST = 5000;

/** The same function, which works out the same only once; what is undefined or throws is asked for again. */
export function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(key, (value = compute(key)));
    }
    return value;
  };
}
