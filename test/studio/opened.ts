import { ENGINE } from '../support/engine.js';
import { next, until } from '../support/page.js';
import type { AxeResults, RunOptions } from 'axe-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

type Axe = { readonly run: (node: Element, options: RunOptions & { iframes: boolean }) => Promise<AxeResults> };

/** The studio in a frame, as it lies in a sub-folder of a static host; `ready` is what is waited for. */
export async function openStudio(
  ready: string,
  { lang = 'en', width = 1200, hash = '' }: { lang?: string; width?: number; hash?: string } = {},
): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = '900';
  const loaded = next(frame, 'load');
  frame.src = `/dist/studio/index.html?lang=${lang}${hash}`;
  document.body.append(frame);
  await loaded;
  await until(() => frame.contentDocument!.querySelector(ready));
  return frame.contentDocument!;
}

/** The page in a stage of the studio. */
export const previewIn = (page: Document, view: string): Document =>
  page.querySelector<HTMLIFrameElement>(`section[aria-labelledby="preview-${view}"] iframe`)!.contentDocument!;

/** What axe finds wrong with the studio, a line each. It judges the same tree in every engine: one is enough. */
export async function violationsIn(page: Document): Promise<string> {
  if (ENGINE !== 'chromium') return '';
  if (!('axe' in page.defaultView!)) {
    const script = page.createElement('script');
    const loaded = next(script, 'load');
    script.src = '/node_modules/axe-core/axe.min.js';
    page.head.append(script);
    await loaded;
  }
  const { axe } = page.defaultView as unknown as { axe: Axe };
  const { violations } = await axe.run(page.documentElement, {
    runOnly: RULES,
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`).join('\n');
}
