import type { Problem } from '../feed/check.js';

/** What the author of a page is told about a mistake: each says what to write instead. */
export const warnings = {
  'no-meeting': (tag: string) =>
    `${tag}: there is no meeting to show. Give src="https://…/meeting.json", a child <script type="application/json"> or ` +
    'the "meeting" property.',
  'unknown-zone': (tag: string, zone: string) =>
    `${tag}: time-zone="${zone}" is not a zone. Write "meeting", "visitor" or a name such as "Europe/Madrid".`,
  'unknown-id': (
    tag: string,
    attribute: string,
    ids: readonly string[],
    entries: readonly { readonly id: string }[],
  ): string | undefined => {
    const known = entries.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length === 0) return undefined;
    return (
      `${tag}: ${attribute}="${unknown.join(' ')}" is not in the feed. ` +
      (known.length > 0 ? `Write one of: ${known.slice(0, 20).join(', ')}.` : `The feed has no ${attribute}s.`)
    );
  },
  'feed-problems': (tag: string, source: string, problems: readonly Problem[]) => {
    const lines = problems.slice(0, 10).map(({ code, path }) => `${code} at ${path.join('.')}`);
    const more = problems.length > 10 ? ` and ${problems.length - 10} more` : '';
    return `${tag}: ${source} has problems: ${lines.join('; ')}${more}.`;
  },
  'feed-failed': (tag: string, source: string, reason: string) => `${tag}: ${source} could not be shown (${reason}).`,
  'no-words': (tag: string, language: string) => `${tag}: the words for "${language}" could not be loaded.`,
  'image-hosts': (tag: string, hosts: readonly string[]) =>
    `${tag}: photos from ${hosts.slice(0, 5).join(', ')} are not shown. To allow them write ` +
    `image-hosts="${hosts.slice(0, 5).join(' ')}".`,
  'no-part': (tag: string) =>
    `${tag}: a part of the widget could not be loaded. Keep all files of a release beside each other.`,
  'bad-endpoint': (tag: string, endpoint: string, isSecure: boolean) =>
    isSecure
      ? `${tag}: endpoint="${endpoint}" is not an address that answers may go to. Write an absolute https address.`
      : `${tag}: a page on http cannot send anybody's answers. Serve it on https.`,
  'no-endpoint': (tag: string) =>
    `${tag}: there are questions and nowhere to send the answers. Give endpoint="https://…", or href="https://…" for a ` +
    'form of your own.',
  'endpoint-changed': (tag: string) =>
    `${tag}: the endpoint stays what it was when the element was first on the page. Make a new element instead.`,
  'other-questions': (tag: string, digests: string, found: string) =>
    `${tag}: the questions of the feed are not those of form-digest="${digests}", so they are not asked. Look at them, ` +
    `and if they are right, write "${found}".`,
  'other-version': (tag: string, first: string | undefined, second: string) =>
    `meeting-widgets: <${tag}> of version ${first ?? 'unknown'} is on this page already, that of version ${second} was ` +
    'loaded after it and is ignored. Keep one script tag.',
} as const;
