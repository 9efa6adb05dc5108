import { defineConfig } from 'vite';

/**
 * The two programs for Node: `vite build --config vite.node.config.ts --mode cli` and `--mode server`. Their
 * dependencies are bundled, so that `dist/` can be copied to a machine as it is.
 */
const PROGRAMS: Record<string, { readonly entry: string; readonly outDir: string; readonly file: string }> = {
  cli: { entry: 'src/cli/main.ts', outDir: 'dist/cli', file: 'writethru.js' },
  server: { entry: 'src/server/main.ts', outDir: 'dist/server', file: 'main.js' },
};

export default defineConfig(({ mode }) => {
  const program = PROGRAMS[mode];
  if (program === undefined) throw new Error(`No program "${mode}": choose --mode cli or --mode server.`);
  return {
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: program.entry,
      outDir: program.outDir,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: program.file, chunkFileNames: '[name]-[hash].js' } },
    },
  };
});
