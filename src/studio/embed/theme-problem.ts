import type { THEME } from './choice.js';

/** Whether a value can stand in a style sheet of somebody else: one value of its kind, which asks for nothing from elsewhere. */
export function isUsable(
  name: (typeof THEME)[number],
  value: string,
  supports: (property: string, value: string) => boolean = (property, wanted) => CSS.supports(property, wanted),
): boolean {
  if (value === '') return true;
  if (/[;{}<>\\]|\/\*|\b(?:var|env|attr|url|image-set|src)\(/i.test(value)) return false;
  switch (name) {
    case 'accent':
    case 'surface':
    case 'text':
      return supports('color', value);
    case 'radius':
      return supports('border-radius', value);
    case 'font':
      return supports('font-family', value);
    default:
      return name satisfies never;
  }
}
