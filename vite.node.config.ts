import { defineConfig } from 'vite';

/**
 * The programs for Node: `vite build --config vite.node.config.ts --mode cli`, `server`, `quality` and `speed`. Their
 * dependencies are bundled, so that `dist/` can be copied to a machine as it is.
 */
const PROGRAMS: Record<string, { readonly entry: string | readonly string[]; readonly outDir: string; readonly file: string }> = {
  cli: { entry: 'src/cli/main.ts', outDir: 'dist/cli', file: 'writethru.js' },
  speed: { entry: 'src/testing/speed/speed.ts', outDir: '.cache/speed', file: 'speed.js' },
  page: { entry: 'src/testing/pageSpeed/pageSpeed.ts', outDir: '.cache/pageSpeed/run', file: 'pageSpeed.js' },
  fuzz: { entry: 'src/cli/fuzz.ts', outDir: '.cache/fuzz', file: 'fuzz.js' },
  quality: { entry: 'src/cli/quality.ts', outDir: '.cache/quality', file: 'quality.js' },
  server: { entry: ['src/server/main.ts', 'src/server/migrate.ts'], outDir: 'dist/server', file: '[name].js' },
};

export default defineConfig(({ mode }) => {
  // Tools that only look at the configuration give no mode of ours.
  const program = PROGRAMS[mode === 'development' || mode === 'production' ? 'cli' : mode];
  if (program === undefined) throw new Error(`No program "${mode}": choose --mode cli, server, quality or speed.`);
  return {
    publicDir: false,
    // Dependencies are named in the output by where they lie: a linked `node_modules` must give the same bytes as a real one.
    resolve: { preserveSymlinks: true },
    // Playwright starts programs of its own that lie beside it.
    ssr: { noExternal: true, external: ['playwright'] },
    build: {
      ssr: true,
      outDir: program.outDir,
      target: 'node20',
      minify: false,
      rollupOptions: { input: typeof program.entry === 'string' ? program.entry : [...program.entry], output: { entryFileNames: program.file, chunkFileNames: '[name]-[hash].js' } },
    },
  };
});
