// ../../tmp/wt/speakers/src/feed/blocks.ts
var BREAK = { kind: 'break' };
function readPlain(text) {
  return paragraphs(text).map((lines) => ({ kind: 'paragraph', content: joinLines(lines.map((line) => [line])) }));
}
function paragraphs(text) {
  const found = [];
  let open;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') open = void 0;
    else if (open) open.push(line);
    else found.push((open = [line]));
  }
  return found;
}
function joinLines(lines) {
  return lines.flatMap((line, index) => (index ? [BREAK, ...line] : [...line]));
}

// ../../tmp/wt/speakers/src/feed/url.ts
function safeUrl(value, base) {
  if (!URL.canParse(value, base)) return void 0;
  const url = new URL(value, base);
  switch (url.protocol) {
    case 'https:':
    case 'http:':
      return url.username || url.password ? void 0 : url.href;
    case 'mailto:':
      url.search = '';
      url.hash = '';
      return url.pathname ? url.href : void 0;
    case 'tel:':
      return /\d/.test(url.pathname) ? url.href : void 0;
    default:
      return void 0;
  }
}
function foreignHost(url, page, feed) {
  const { protocol, host } = new URL(url);
  if (!protocol.startsWith('http')) return void 0;
  return [page, feed].some((known) => known !== void 0 && URL.canParse(known) && new URL(known).host === host)
    ? void 0
    : host;
}

export { readPlain, paragraphs, joinLines, safeUrl, foreignHost };
