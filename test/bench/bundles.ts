import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { installPeers as install } from '../support/peers.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Puts what is measured against into `node_modules` of this folder, in the versions of its lock file. */
export const installPeers = (): void => install(HERE, 'what the widgets are measured against');

/** As in the build of the widgets. */
const leanSchema: Plugin = {
  name: 'lean-schema',
  enforce: 'pre',
  resolveId: (id) => (id === 'zod/v4/core' ? join(HERE, '../../src/feed/zod-parts.ts') : undefined),
};

/** Bundles a page's script as a careful webmaster does; answers with its style sheets. */
export async function bundle(entry: string, folder: string): Promise<readonly string[]> {
  await build({
    root: HERE,
    configFile: false,
    logLevel: 'warn',
    plugins: [leanSchema],
    define: { 'process.env.NODE_ENV': '"production"', __VERSION__: '""' },
    build: {
      target: 'es2022',
      outDir: join(folder, entry),
      emptyOutDir: true,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(HERE, 'browser', `${entry}.js`),
        preserveEntrySignatures: false,
        output: { entryFileNames: `${entry}.js`, assetFileNames: '[name][extname]' },
      },
    },
  });
  return readdirSync(join(folder, entry)).filter((name) => name.endsWith('.css'));
}
