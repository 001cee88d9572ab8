/** A page of this folder for Storybook, which gives pages other addresses and takes one of two backslashes away. */
export function forStorybook(markdown: string): string {
  return markdown
    .replaceAll(/\]\(([a-z-]+)\.md\)/g, (_, page) => `](?path=/docs/docs-${page}--docs)`)
    .replaceAll('\\\\', '\\\\\\\\');
}
