import { foreignHost, readPlain, safeUrl } from './chunk-N3GZ2EAU.js';

// ../../tmp/wt/speakers/src/widget/hash.ts
var HASH = '#meeting:';

// ../../tmp/wt/speakers/src/feed/rich.ts
var markdown;
function loadMarkdown() {
  if (markdown) return void 0;
  return import('./markdown-O4JTAZWI.js').then(
    ({ readMarkdown }) => void (markdown = readMarkdown),
    () => void 0,
  );
}
function readRich(text, format, base) {
  return format === 'markdown' && markdown ? markdown(text, base) : readPlain(text);
}

// ../../tmp/wt/speakers/src/locale/views.ts
function statusOf(status) {
  switch (status) {
    case void 0:
    case 'EventScheduled':
      return void 0;
    case 'EventCancelled':
      return 'cancelled';
    case 'EventPostponed':
      return 'postponed';
    case 'EventRescheduled':
      return 'rescheduled';
    case 'EventMovedOnline':
      return 'movedOnline';
    default:
      return status;
  }
}
function richView(text, { textFormat }, reader) {
  const said = reader.say(text);
  if (said === void 0) return void 0;
  const blocks = readRich(said.text, textFormat, reader.feedUrl);
  return { blocks, lang: said.lang, hostOf: (url) => foreignHost(url, reader.pageUrl, reader.feedUrl) };
}
function languageList(tags, { format }) {
  return tags?.length ? format.list(tags.map((tag) => format.language(tag))) : void 0;
}
function interpretationView(list, { format }) {
  if (!list?.length) return void 0;
  const languages = list.map(({ language, mode }) => {
    const name = format.language(language);
    return { name: name === language ? void 0 : name, mode };
  });
  return { languages, list: (items) => format.list(items) };
}
function linkViews(kind, address, { format, feedUrl, pageUrl }, { name, details = [], language } = {}) {
  const url = address === void 0 ? void 0 : safeUrl(address, feedUrl);
  if (url === void 0) return [];
  return [{ kind, url, name, language, details, comma: format.comma, host: foreignHost(url, pageUrl, feedUrl) }];
}
function documentLinks(found, reader) {
  const { say, format } = reader;
  const kind = found.type ?? 'other';
  const name = say(found.name);
  const details = [
    say(found.identifier),
    fileFormat(found.encodingFormat),
    found.contentSize === void 0 ? void 0 : { text: found.contentSize },
    say(found.access),
  ].filter((words) => words !== void 0);
  return [
    ...linkViews(kind, found.url, reader, { name, details }),
    ...Object.entries(found.urls ?? {}).flatMap(([tag, url]) =>
      linkViews(kind, url, reader, { name, details, language: format.language(tag) }),
    ),
  ];
}
function fileFormat(encodingFormat) {
  const subtype = encodingFormat?.split('/').at(-1);
  return subtype && /^[\w+-]{1,6}$/.test(subtype) ? { text: subtype.toUpperCase() } : void 0;
}

export { HASH, loadMarkdown, statusOf, richView, languageList, interpretationView, linkViews, documentLinks };
