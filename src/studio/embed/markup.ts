/** Attributes in the order they are written; true is one without a value. */
export type Attributes = Readonly<Record<string, string | true>>;

/** An element as text. `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  return `${tag(name, attributes)}${content}</${name}>`;
}

/** The beginning of an element as text, which is all of those that hold nothing. */
export function tag(name: string, attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escape(value)}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** Text that stands for itself in markup and in quoted attributes. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The lines of a text, each two spaces further in. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
