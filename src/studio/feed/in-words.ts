import type { Sentences } from '../words/contract/sentences.js';

/** A schema with what it says to people in other words. */
export function inWords(node: unknown, sentences: Sentences): unknown {
  const say = (text: unknown) =>
    typeof text !== 'string'
      ? inWords(text, sentences)
      : text
          .split('\n\n')
          .map((part) => sentences[part] ?? part)
          .join('\n\n');
  if (Array.isArray(node)) return node.map((entry) => inWords(entry, sentences));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      if (key === 'description') return [key, say(value)];
      return [key, key === 'enumDescriptions' ? (value as readonly unknown[]).map(say) : inWords(value, sentences)];
    }),
  );
}
