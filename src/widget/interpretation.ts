import { msg, str } from '@lit/localize';
import type { InterpretationView } from '../locale/views.js';

export function interpretationText({ languages, list }: InterpretationView): string {
  const items = languages.map(({ name, mode }) => {
    switch (mode) {
      case 'sign':
        return name ? msg(str`${name} (sign language)`) : msg('sign language');
      case 'captioning':
        return msg(str`${name} (captions)`);
      case 'consecutive':
        return msg(str`${name} (consecutive)`);
      default:
        return name ?? '';
    }
  });
  return msg(str`Interpretation: ${list(items)}`);
}
