import { isRightToLeft, type Phrase } from '../../feed/text.js';

/** What makes a plain page readable on a telephone: large enough to touch, narrow enough to read. */
export const PAGE_STYLE = `body { max-inline-size: 42em; margin: 0 auto; padding: 1em; font: 1.0625em/1.6 system-ui, sans-serif; }
input:not([type=radio], [type=checkbox]), select, textarea { inline-size: 100%; }
input, select, textarea, button { box-sizing: border-box; min-block-size: 2.75em; padding: 0.4em; font: inherit; }
[type=radio], [type=checkbox] { inline-size: 1.5em; min-block-size: 1.5em; vertical-align: middle; }
p > label { padding-block: 0.4em; }
button { padding-inline: 1em; }
fieldset { min-inline-size: 0; margin: 1em 0; }
dt { font-weight: 600; }
dd { margin: 0 0 0.6em; overflow-wrap: anywhere; }
a { display: inline-block; padding-block: 0.3em; }
`;

export const STYLE_FILE = 'registrations.css';

/** A page without script or anybody else's files. `root` leads from it to where the receiver is. */
export function htmlPage(
  { language, title, root }: { readonly language: string; readonly title: string; readonly root: string },
  main: string,
): string {
  return `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${root}${STYLE_FILE}">
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
}

export function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Words of the feed, with their language where it is another one. */
export function phraseHtml(phrase: Phrase | undefined): string {
  if (phrase === undefined) return '';
  const text = escape(phrase.text).replaceAll('\n', '<br>');
  return phrase.lang === undefined ? text : `<span lang="${escape(phrase.lang)}">${text}</span>`;
}

/** The attributes of an element: those that are false or undefined are left out. */
export function attributes(values: Readonly<Record<string, string | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
    .join('');
}
