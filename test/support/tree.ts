import { executeServerCommand } from '@web/test-runner-commands';
import { config, expect } from 'chai';

// A tree that is not as it should be is worth reading whole.
config.truncateThreshold = 0;

/**
 * What assistive technology is told of a widget, below the first line that is or begins with `from`. Of the three engines,
 * Chromium alone hands out the tree that it makes.
 */
export async function tree(widget: HTMLElement, from: string): Promise<string> {
  if (!widget.closest('main')) {
    const main = document.createElement('main');
    document.body.append(main);
    main.append(widget);
  }
  const told = await executeServerCommand<string[], null>('accessibility-tree', null);
  const start = told.findIndex((line) => line.trim().startsWith(from));
  expect(start, told.join('\n')).to.be.at.least(0);
  const depth = (line: string) => line.length - line.trimStart().length;
  const end = told.findIndex((line, index) => index > start && depth(line) <= depth(told[start]!));
  return told
    .slice(start, end < 0 ? undefined : end)
    .map((line) => line.slice(depth(told[start]!)).replace(/"http:.*(#[^"]*)"/, '"…$1"'))
    .join('\n');
}

/** Lines without the indent of the test around them. */
export function lines([text]: TemplateStringsArray): string {
  const all = text!.split('\n').slice(1, -1);
  const indent = /^ */.exec(all[0]!)![0].length;
  return all.map((line) => line.slice(indent)).join('\n');
}
