/** What of a registration is asked of people; dates, places and addresses can change while it stays the same. */
const ASKED = ['categories', 'consents', 'fields', 'formId', 'privacy', 'sections'] as const;

/**
 * All that a registration asks, as one text: the same for the same questions, in whatever order a feed has its properties.
 * Undefined when it asks nothing.
 */
export function askedText(registration: unknown): string | undefined {
  const given = registration as Readonly<Record<string, unknown>> | undefined;
  if (!Array.isArray(given?.['fields'])) return undefined;
  return JSON.stringify(Object.fromEntries(ASKED.map((key) => [key, given[key]])), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? sorted(value) : value,
  );
}

/** The digest of a text, as `integrity` attributes have it. Needs a secure context. */
export async function digestOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(bytes)))}`;
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}
