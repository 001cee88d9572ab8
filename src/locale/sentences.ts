import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { primary } from '../feed/text.js';
import { templates as ar } from './generated/ar.js';
import { templates as ca } from './generated/ca.js';
import { templates as es } from './generated/es.js';
import { templates as eu } from './generated/eu.js';
import { templates as fr } from './generated/fr.js';
import { templates as gl } from './generated/gl.js';
import { templates as ru } from './generated/ru.js';
import { templates as zh } from './generated/zh.js';

/** A sentence with gaps: what stands between them, and which gap is where. */
interface WithGaps {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

const TEMPLATES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { ar, ca, es, eu, fr, gl, ru, zh };

const GAP = /{\d}/;

/** The languages of the widgets besides English. */
export const TRANSLATED = Object.keys(TEMPLATES);

/** What a widget says, named by its English sentence, in a language; undefined where no widget says it. Gaps are `{0}`, `{1}` … */
export function translationOf(sentence: string, language: string): string | undefined {
  const found = TEMPLATES[primary(language)]?.[generateMsgId(sentence.split(GAP), false)];
  if (typeof found !== 'object' || found === null) return found as string | undefined;
  const { strings, values } = found as WithGaps;
  return strings.reduce((before, part, index) => `${before}{${String(values[index - 1])}}${part}`);
}

/** The same, in English where there is nothing else. */
export function inLanguage(sentence: string, language: string): string {
  return translationOf(sentence, language) ?? sentence;
}
