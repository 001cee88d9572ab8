const FIRST = new URL('../feeds/u4ssc-1.json', import.meta.url).href;

/** A page of this folder for Storybook, which gives pages other addresses and takes one of two backslashes away. */
export function forStorybook(markdown: string): string {
  return markdown
    .replaceAll(/\]\(([a-z-]+)\.md\)/g, (_, page: string) => `](?path=/docs/docs-${TITLES[page] ?? page}--docs)`)
    .replaceAll('\\\\', '\\\\\\\\');
}

/** Pages that are called otherwise than their files. */
const TITLES: Readonly<Record<string, string>> = { faq: 'questions' };

/** A widget on a page of each theme, and what that page says. */
export function onThemes(themes: Record<string, string>): string {
  return Object.values(themes)
    .map((theme) => {
      const style = theme.replaceAll(/\s+/g, ' ').trim();
      const shown = style.replaceAll('"', '&quot;');
      return `<div lang="en" style="${shown}; padding: 1.5rem; margin-block: 1rem">
        <meeting-notice lang="en" heading-level="3" src="${FIRST}"></meeting-notice>
      </div><pre style="white-space: pre-wrap">${shown.replaceAll('; ', ';\n')}</pre>`;
    })
    .join('');
}
