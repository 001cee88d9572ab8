import { Parser } from 'htmlparser2';
import { Refusal } from './refusal.js';

/** What a page says of itself in JSON-LD, and around it. */
export interface ParsedPage {
  readonly blocks: readonly unknown[];
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** Blocks that are no JSON. */
  readonly broken: number;
}

const DEEPEST = 1000;

/** Finds the JSON-LD in an HTML page. Throws a `Refusal` when all of it is broken. */
export function parsePage(html: string, file: string): ParsedPage {
  const scripts: string[] = [];
  let language: string | undefined;
  let title: string | undefined;
  let depth = 0;
  let inside: 'script' | 'title' | undefined;
  const parser = new Parser({
    onopentag(name, { type = '', lang }) {
      // Each tag that closes is looked for among those that are open.
      if (++depth > DEEPEST) throw new Refusal('nested-page', { file });
      if (name === 'html') language ??= lang;
      if (name === 'script' && /^application\/ld\+json\b/i.test(type.trim())) {
        inside = 'script';
        scripts.push('');
      } else if (name === 'title' && title === undefined) {
        inside = 'title';
        title = '';
      }
    },
    ontext(text) {
      if (inside === 'script') scripts.push((scripts.pop() ?? '') + text);
      else if (inside === 'title') title = (title ?? '') + text;
    },
    onclosetag() {
      depth--;
      inside = undefined;
    },
  });
  parser.end(html);
  const blocks: unknown[] = [];
  let broken = 0;
  for (const script of scripts) {
    try {
      // Some pages wrap it the way scripts once were.
      blocks.push(
        JSON.parse(
          script
            .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
            .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/, ''),
        ),
      );
    } catch {
      broken++;
    }
  }
  if (broken > 0 && blocks.length === 0) throw new Refusal('broken-json-ld', { file });
  return { blocks, language, title: title?.trim(), broken };
}
