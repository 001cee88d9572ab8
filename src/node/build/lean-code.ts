import type { Plugin } from 'vite';
import { leanOf } from './lean-lit.js';
import { isForScriptTag } from './script-tag.js';

/** Hints for a bundler that will never see these files. */
export const stripAnnotations: Plugin = {
  name: 'strip-annotations',
  applyToEnvironment: (environment) => isForScriptTag(environment) || /^(doctor|studio)$/.test(environment.name),
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(/\/\* ?@__PURE__ ?\*\//g, '');
    }
  },
};

/** A script that is no module is read as its page is encoded, whatever that is, unless it says so itself. */
export const markedAsUtf8: Plugin = {
  name: 'marked-as-utf-8',
  applyToEnvironment: ({ name }) => /^(standalone|embed)/.test(name),
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\ufeff${chunk.code}`;
  },
};

/** Of zod, the feed schema needs little: see there. */
export const leanSchema = (root: string): Plugin => ({
  name: 'lean-schema',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'zod/v4/core' && importer?.startsWith(`${root}src/feed/`) ? `${root}src/feed/zod-parts.ts` : undefined,
});

/** Of Lit, the widgets need little: see there. */
export const leanLit = (root: string): Plugin => ({
  name: 'lean-lit',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: (environment) => isForScriptTag(environment) || environment.name.startsWith('standalone'),
  resolveId(id) {
    const lean = leanOf(id);
    return lean && `${root}${lean}`;
  },
});

/** The editor of the studio does with sentences in English, and its licence texts are whole. */
export const plainEnglish = (root: string): Plugin => ({
  name: 'plain-english',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === '@vscode/l10n' ? `${root}src/studio/feed/l10n.ts` : undefined),
});
