import './chunk-MLKGABMK.js';

// ../../tmp/wt/speakers/src/widget/warnings.ts
var warnings = {
  'no-meeting': (tag) =>
    `${tag}: there is no meeting to show. Give src="https://\u2026/meeting.json", a child <script type="application/json"> or the "meeting" property.`,
  'unknown-zone': (tag, zone) =>
    `${tag}: time-zone="${zone}" is not a zone. Write "meeting", "visitor" or a name such as "Europe/Madrid".`,
  'unknown-id': (tag, attribute, ids, entries) => {
    const known = entries.map(({ id }) => id);
    const unknown = ids.filter((id) => !known.includes(id));
    if (unknown.length === 0) return void 0;
    return (
      `${tag}: ${attribute}="${unknown.join(' ')}" is not in the feed. ` +
      (known.length > 0 ? `Write one of: ${known.slice(0, 20).join(', ')}.` : `The feed has no ${attribute}s.`)
    );
  },
  'feed-problems': (tag, source, problems) => {
    const lines = problems.slice(0, 10).map(({ code, path }) => `${code} at ${path.join('.')}`);
    const more = problems.length > 10 ? ` and ${problems.length - 10} more` : '';
    return `${tag}: ${source} has problems: ${lines.join('; ')}${more}.`;
  },
  'feed-failed': (tag, source, reason) => `${tag}: ${source} could not be shown (${reason}).`,
  'no-words': (tag, language) => `${tag}: the words for "${language}" could not be loaded.`,
  'image-hosts': (tag, hosts) =>
    `${tag}: photos from ${hosts.slice(0, 5).join(', ')} are not shown. To allow them write image-hosts="${hosts.slice(0, 5).join(' ')}".`,
  'no-part': (tag) =>
    `${tag}: a part of the widget could not be loaded. Keep all files of a release beside each other.`,
  'other-version': (tag, first, second) =>
    `meeting-widgets: <${tag}> of version ${first ?? 'unknown'} is on this page already, that of version ${second} was loaded after it and is ignored. Keep one script tag.`,
};
export { warnings };
