/** The known word that a mistyped one is most like; undefined when none is near. */
export function similar(word: string, known: readonly string[]): string | undefined {
  const near = Math.max(2, Math.floor(word.length / 3));
  const [best] = known
    .map((candidate) => ({ candidate, far: farness(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, far }) => far <= near && far < Math.max(word.length, candidate.length))
    .sort((a, b) => a.far - b.far);
  return best?.candidate;
}

/** The beginning of a word is as near as one wrong letter. */
function farness(word: string, candidate: string): number {
  return word.length > 2 && candidate.startsWith(word) && word !== candidate ? 1 : distance(word, candidate);
}

/** How many letters have to be put in, taken out, replaced or swapped with the next. */
function distance(a: string, b: string): number {
  // Ids and options are short; what is not is no typing error.
  if (Math.abs(a.length - b.length) > 20 || a.length > 200) return Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
