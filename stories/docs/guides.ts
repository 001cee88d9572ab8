/** Storybook gives pages other addresses than a folder of files does. */
export function linked(markdown: string): string {
  return markdown.replaceAll(/\]\(([a-z-]+)\.md\)/g, (_, page) => `](?path=/docs/docs-${page}--docs)`);
}
