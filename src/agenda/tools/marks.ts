import { msg } from '@lit/localize';
import type { Change } from '../../feed/changes.js';
import type { Mark } from '../session.js';
import { changeText, phaseText, type Phase } from './words.js';

/** What is said above the name of a session. */
export function marksOf({
  phase,
  change,
  clash,
}: {
  readonly phase: Phase | undefined;
  readonly change: Change | undefined;
  readonly clash: boolean;
}): Mark[] {
  return [
    ...(phase ? [{ kind: phase, words: phaseText(phase) }] : []),
    ...(change ? [{ kind: change, words: changeText(change) }] : []),
    ...(clash ? [{ kind: 'clash', words: msg('Overlaps in my programme') }] : []),
  ];
}
