/** The part of a JSON text that stands at a place, lines and columns counted from 1: a string, a word or a sign. */
export function rangeOf(
  text: string,
  { line, column }: { readonly line: number; readonly column: number },
): { readonly from: number; readonly to: number } {
  let start = 0;
  for (let passed = 1; passed < line; passed++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  const from = Math.min(start + column - 1, text.length);
  const token = /"(?:[^"\\\n]|\\.)*"?|[\w.+-]+|[^\s]/y;
  token.lastIndex = from;
  return { from, to: from + (token.exec(text)?.[0].length ?? 0) };
}
