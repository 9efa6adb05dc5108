import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the yardstick page for `npm run bench:page`, with the settings that the app's own page is built with. */
export default defineConfig({
  root: fileURLToPath(new URL('merge', import.meta.url)),
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../../.cache/pageSpeed/merge', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
});
