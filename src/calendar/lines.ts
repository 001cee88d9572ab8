/** Content lines of iCalendar (RFC 5545, section 3.1). */

const LIMIT = 75;

/** A value of type TEXT. Line ends of any kind are kept, other control characters are taken out. */
export function escapeText(text: string): string {
  return clean(text)
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/**
 * A value of a parameter: what cannot stand in one, a quotation mark, a line end or what some programs take for an
 * escape, becomes what looks like it.
 */
export function parameter(text: string): string {
  const value = clean(text).replaceAll('"', '”').replaceAll('\\', '/').replace(/\s+/g, ' ');
  return /[:;,]/.test(value) ? `"${value}"` : value;
}

/** Text with line feeds alone, and no character that a calendar could not store. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\x85\u2028\u2029]/g, '\n')
    .replace(/[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');
}

/** A line in pieces of at most 75 octets of UTF-8, none of which ends amid a character; ends with CR LF. */
export function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (length + octets > LIMIT) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r\n`;
}
