/** Attributes in the order they are written; true is one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** An element as text. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escape(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A `link` element as text: it has no end. */
export function link(attributes: Attributes): string {
  return element('link', attributes).replace('</link>', '');
}

/** Text that stands for itself in markup and in quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The lines of a text, each two spaces further in. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
