import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A module as it is shipped: one bundle, loaded apart from the test runner. The runner reaches every import through a
 * wrapper object, which makes code of many small modules two to five times slower than it is; benchmarks that compare
 * with a peer would measure the wrapper. `entry` is relative to `src/`, say `core/segment/segment.ts`.
 */
export async function loadBundle<T>(entry: string): Promise<T> {
  const file = fileURLToPath(new URL(`../${entry}`, import.meta.url));
  const built = await build({
    configFile: false, logLevel: 'silent', root: fileURLToPath(new URL('../..', import.meta.url)),
    build: { write: false, minify: false, target: 'esnext', lib: { entry: file, formats: ['es'], fileName: 'bundle' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`No bundle of ${entry}`);
  const [chunk] = output.output;
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(chunk.code)}`)) as T;
}
