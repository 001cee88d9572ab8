/** Remembers what was made last: the same again for as long as it is made of the same. */
export function latest<T>(): (of: readonly unknown[], make: () => T) => T {
  let held: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return (of, make) => {
    if (!held?.of.every((part, index) => part === of[index])) held = { of, value: make() };
    return held.value;
  };
}
