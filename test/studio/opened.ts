import { axeViolations, COLOURS, type Engines } from '../support/engines.js';
import { next, until } from '../support/page.js';

/** Rules of IBM's engine that ask a person to look, or that see less than one, with what the look found. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  element_tabbable_visible: 'The link that skips the choices is seen once it has the focus.',
  fieldset_label_valid: 'The rule counts groups of the tab that is hidden; those on screen are compared here.',
  form_submit_button_exists: 'The form sends nothing: each choice shows at once.',
  frame_src_valid: 'The preview is a page of widgets, which are judged on their own.',
  html_skipnav_exists: 'There is such a link.',
  input_label_visible: 'The rule overlooks labels of selects.',
  style_color_misuse: 'Asked of every style sheet; a choice that is made has a mark, and what is wrong has words.',
  style_focus_visible: 'Asked of every border; what has the focus has an outline.',
  style_viewport_resizable: 'Asked of every page; lengths follow the size of text, and 320 pixels are enough.',
  text_block_heading: 'Short words head nothing.',
  text_quoted_correctly: 'What stands in quotes is to be typed, or is a name.',
  text_sensory_misuse: 'Above and below are levels of headings; what is beside something is also named.',
};

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

/** What axe finds wrong with a part of the studio. */
export async function violationsWithin(part: Element): Promise<string[]> {
  return axeViolations(await enginesOf(part.ownerDocument), part);
}

/** What axe and IBM's engine find wrong with the studio, and axe with its colours in the dark. */
export async function violationsIn(page: Document): Promise<string[]> {
  const { style } = page.documentElement;
  const engines = await enginesOf(page);
  style.colorScheme = 'light';
  const found = await axeViolations(engines, page.documentElement);
  const { results } = await new engines.ace.Checker().check(page.documentElement, ['WCAG_2_2']);
  found.push(
    ...results
      .filter(
        ({ ruleId, value: [level, outcome] }) =>
          /VIOLATION$/.test(level) && outcome !== 'PASS' && !(ruleId in LOOKED_AT),
      )
      .map(({ ruleId, message, snippet }) => `IBM ${ruleId}: ${message} ${snippet}`),
  );
  style.colorScheme = 'dark';
  found.push(...(await axeViolations(engines, page.documentElement, COLOURS)));
  style.colorScheme = '';
  const groups = [...page.querySelectorAll('fieldset')].filter((group) => group.checkVisibility());
  const names = groups.map((group) => group.querySelector('legend')?.textContent);
  if (new Set(names).size < names.length) found.push(`Groups of one name: ${names.join(', ')}`);
  return found;
}

async function enginesOf(page: Document): Promise<Engines> {
  const view = page.defaultView!;
  for (const [name, file] of [
    ['axe', 'axe-core/axe.min.js'],
    ['ace', 'accessibility-checker-engine/ace.js'],
  ] as const) {
    if (name in view) continue;
    const script = page.createElement('script');
    const loaded = next(script, 'load');
    script.src = `/node_modules/${file}`;
    page.head.append(script);
    await loaded;
  }
  return view as unknown as Engines;
}
