import minifyTemplates from '@lit-labs/rollup-plugin-minify-html-literals';
import { minifyHTMLLiterals } from '@lit-labs/rollup-plugin-minify-html-literals/lib/minify-html-literals.js';
import { defaultStrategy } from '@lit-labs/rollup-plugin-minify-html-literals/lib/strategy.js';
import type { Plugin } from 'vite';

const OPTIONS = {
  // Without its slash, a path of a drawing would end where its parent does.
  minifyOptions: { keepClosingSlash: true },
  strategy: {
    ...defaultStrategy,
    /** Where a template begins or ends with a space, the words around it are apart. */
    async minifyHTML(markup: string, options: object) {
      const [before = '', after = ''] = [/^\s/, /\s$/].map((edge) => (edge.test(markup) ? ' ' : ''));
      return `${before}${await defaultStrategy.minifyHTML(markup, options)}${after}`;
    },
  },
};

const TEMPLATE = /(?:html|svg|css)`/i;

/** Leaves out of templates what only their authors read: once for each module, however many builds it is part of. */
export function leanTemplates(): Plugin {
  const made = new Map<string, ReturnType<typeof minifyHTMLLiterals>>();
  const plugin = minifyTemplates({
    failOnError: true,
    options: OPTIONS,
    minifyHTMLLiterals(source: string, options?: object) {
      if (!TEMPLATE.test(source)) return Promise.resolve(null);
      let lean = made.get(source);
      if (!lean) made.set(source, (lean = minifyHTMLLiterals(source, options)));
      return lean;
    },
  });
  return { ...(plugin as unknown as Plugin), enforce: 'pre', apply: 'build', sharedDuringBuild: true };
}
