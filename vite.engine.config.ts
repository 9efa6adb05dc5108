import { defineConfig } from 'vite';

/** The engine as one self-contained ES module for Node and browsers: `dist/engine/index.js`. */
export default defineConfig({
  publicDir: false,
  build: {
    outDir: 'dist/engine',
    target: 'es2022',
    minify: false,
    lib: { entry: 'src/core/engine.ts', formats: ['es'], fileName: () => 'index.js' },
  },
});
