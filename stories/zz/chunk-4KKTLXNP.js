import { joinLines, paragraphs, safeUrl } from './chunk-N3GZ2EAU.js';

// ../../tmp/wt/speakers/src/feed/markdown.ts
function readMarkdown(text, base) {
  return paragraphs(text).flatMap((lines) => {
    const blocks = [];
    let prose = [];
    const flush = () => {
      if (prose.length) blocks.push({ kind: 'paragraph', content: joinLines(prose) });
      prose = [];
    };
    for (const line of lines) {
      const item = /^\s{0,3}(?:([-*+])|\d{1,9}[.)])\s(.*)$/.exec(line);
      if (!item) {
        prose.push(inline(line, base));
        continue;
      }
      flush();
      const ordered = item[1] === void 0;
      const last = blocks.at(-1);
      const content = inline(item[2], base);
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push([...content]);
      else blocks.push({ kind: 'list', ordered, items: [content] });
    }
    flush();
    return blocks;
  });
}
function inline(source, base) {
  const stack = [];
  const root = [];
  const target = () => stack.at(-1)?.content ?? root;
  const linkEnds = linkPositions(source);
  const marks = /[\\*[]/g;
  let index = 0;
  while (index < source.length) {
    marks.lastIndex = index;
    const next = marks.exec(source)?.index ?? source.length;
    if (next > index) target().push(source.slice(index, next));
    index = next;
    if (index === source.length) break;
    const char = source[index];
    if (char === '\\' && /[\\*[\]()_`#+.!-]/.test(source[index + 1] ?? '')) {
      target().push(source[index + 1]);
      index += 2;
    } else if (char === '[' && linkEnds.has(index)) {
      const { middle, end } = linkEnds.get(index);
      const label = source.slice(index + 1, middle);
      const url = safeUrl(source.slice(middle + 2, end).trim(), base);
      target().push(url ? { kind: 'link', url, content: [label] } : label);
      index = end + 1;
    } else if (char === '*') {
      const token = source[index + 1] === '*' ? '**' : '*';
      const open = stack.findLastIndex((mark) => mark.token === token);
      const spaceBefore = /^\s?$/.test(source[index - 1] ?? '');
      const spaceAfter = /^\s?$/.test(source[index + token.length] ?? '');
      if (open >= 0 && !spaceBefore && stack[open].content.length > 0) {
        while (stack.length > open + 1) abandon(stack, root);
        const { content } = stack.pop();
        target().push({ kind: token === '**' ? 'strong' : 'emphasis', content });
      } else if (!spaceAfter && stack.length < 4) stack.push({ token, content: [] });
      else target().push(token);
      index += token.length;
    } else {
      target().push(char);
      index += 1;
    }
  }
  while (stack.length) abandon(stack, root);
  return mergeStrings(root);
}
function abandon(stack, root) {
  const { token, content } = stack.pop();
  const target = stack.at(-1)?.content ?? root;
  target.push(token);
  for (const piece of content) target.push(piece);
}
function linkPositions(source) {
  const found = /* @__PURE__ */ new Map();
  for (const match of source.matchAll(/\[[^[\]]{1,500}\]\([^()\s]{1,2000}\)/g)) {
    const middle = source.indexOf('](', match.index);
    found.set(match.index, { middle, end: match.index + match[0].length - 1 });
  }
  return found;
}
function mergeStrings(content) {
  const merged = [];
  for (const piece of content) {
    const last = merged.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') merged[merged.length - 1] = last + piece;
    else
      merged.push(
        typeof piece === 'object' && piece.kind !== 'break'
          ? { ...piece, content: mergeStrings(piece.content) }
          : piece,
      );
  }
  return merged;
}

export { readMarkdown };
