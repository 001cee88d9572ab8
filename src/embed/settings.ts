/** What a frame's address may set on each widget: the attributes that a page writes, but not where photos may come from. */
const COMMON = ['src', 'lang', 'time-zone', 'heading-level', 'refresh'];
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  agenda: ['view', 'day', 'room', 'track'],
  notice: ['view'],
  speakers: ['view', 'grouped'],
  registration: ['endpoint', 'encoding', 'href'],
};

/** What a frame shows, as its address says. */
export interface FrameSettings {
  /** Tag of the element. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Theme properties with their values, still to be proved as colours or lengths. */
  readonly theme: Readonly<Record<string, string>>;
  readonly scheme: 'light' | 'dark' | undefined;
  /** Origin of the page around the frame, which alone is told of its height. */
  readonly page: string | undefined;
}

/** Reads the query of a frame's address; undefined when it names no widget. */
export function readSettings(query: URLSearchParams): FrameSettings | undefined {
  const widget = query.get('widget') ?? '';
  const own = Object.hasOwn(ATTRIBUTES, widget) ? ATTRIBUTES[widget] : undefined;
  if (own === undefined) return undefined;
  const pick = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = query.get(name);
        return value === null ? [] : [[name, value] as const];
      }),
    );
  const scheme = query.get('scheme');
  return {
    tag: `meeting-${widget}`,
    attributes: pick([...COMMON, ...own]),
    theme: pick(['accent', 'surface', 'text', 'radius']),
    scheme: scheme === 'light' || scheme === 'dark' ? scheme : undefined,
    page: originOf(query.get('page')),
  };
}

/** A length that is a number with its unit: no function that could look elsewhere. */
export function isLength(value: string): boolean {
  return /^\d{1,3}(\.\d{1,3})?(px|rem|em)$/.test(value);
}

/** Whether a value holds no function that looks elsewhere; whether it is a colour at all, the browser knows. */
export function isPlain(value: string): boolean {
  return !/\b(?:var|env|attr|url|image-set|if)\(/i.test(value) && !/[;{}\\]/.test(value);
}

function originOf(page: string | null): string | undefined {
  if (page === null || !URL.canParse(page)) return undefined;
  const { origin, protocol } = new URL(page);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
