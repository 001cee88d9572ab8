import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const pages = ['angular', 'react', 'server', 'svelte', 'vue'];

export default defineConfig({
  root: at('.'),
  logLevel: 'warn',
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('meeting-') } } }),
    svelte({ configFile: false }),
  ],
  // What frameworks warn of, they warn of while a page is developed.
  define: { 'process.env.NODE_ENV': '"development"' },
  build: { minify: false, reportCompressedSize: false, emptyOutDir: true },
  environments: {
    client: {
      build: {
        outDir: at('node_modules/.pages/client'),
        rolldownOptions: { input: pages.map((page) => at(`${page}/index.html`)) },
      },
    },
    ssr: { build: { outDir: at('node_modules/.pages/server'), ssr: at('server/render.tsx') } },
  },
  builder: {},
});
