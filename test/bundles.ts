import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Plugin } from 'esbuild';
import { leanOf } from '../src/node/build/lean-lit.js';

/** Widgets stand on what their built files stand on; tests and stories on Lit itself. */
const leanLit = (root: string): Plugin => ({
  name: 'lean-lit',
  setup(made) {
    made.onResolve({ filter: /^lit$|\/(?:each|copies)\.js$/ }, ({ path, importer }) => {
      const lean = /\/src\/(?!studio\/|widget\/each)/.test(importer) ? leanOf(path) : undefined;
      return lean === undefined ? undefined : { path: `${root}${lean}` };
    });
  },
});

/** Modules name files beside them, wherever their code ends up. */
const ownPlaces = (root: string): Plugin => ({
  name: 'own-places',
  setup(made) {
    made.onLoad({ filter: /\/(?:stories|test)\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        `new URL(${JSON.stringify(`/${relative(root, path)}`)}, location.href).href`,
      ),
      loader: 'ts',
    }));
  },
});

/** Serves files of tests with all that they import in few files: a page for each of hundreds would take as long as its tests. */
export async function bundles(
  root: string,
  files: readonly string[],
  define: Readonly<Record<string, string>>,
): Promise<TestRunnerPlugin> {
  const { outputFiles } = await build({
    entryPoints: [...files],
    absWorkingDir: root,
    outbase: root,
    outdir: root,
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: true,
    conditions: ['production', 'default'],
    tsconfig: `${root}tsconfig.json`,
    define,
    external: ['/__web-dev-server__*'],
    plugins: [leanLit(root), ownPlaces(root)],
  });
  const served = new Map(outputFiles.map(({ path, text }) => [`/${relative(root, path)}`, text]));
  return {
    name: 'bundles',
    serve({ path }) {
      const body = served.get(path.replace(/\.ts$/, '.js'));
      return body === undefined ? undefined : { body, type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
