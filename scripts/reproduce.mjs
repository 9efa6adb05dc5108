import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/**
 * Builds these very sources once more, in another folder of another name, and compares every file of `dist` byte by byte:
 * whoever has the sources can tell whether what is served was built from them (`npm run verify -- ADDRESS`).
 */

/** Not sources, or made anew. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.cache', '.git', 'data']);

export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hashes = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file).split(path.sep).join('/'), createHash('sha256').update(readFileSync(file)).digest('hex')];
  });
  return new Map(hashes.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** @returns {Promise<string[]>} one sentence for each difference */
export async function reproduce() {
  if (!isBuilt() && !(await build())) return ['The project could not be built.'];
  const place = path.join(mkdtempSync(path.join(tmpdir(), 'writethru-again-')), 'a folder of another name');
  try {
    cpSync(ROOT, place, { recursive: true, filter: (file) => !LEFT_OUT.has(path.relative(ROOT, file).split(path.sep)[0] ?? '') });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(place, 'node_modules'), 'junction');
    const made = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: place, encoding: 'utf8' });
    if (made.status !== 0 || !existsSync(path.join(place, 'dist'))) return [`The second build failed: ${made.stdout}${made.stderr}`];
    const [one, other] = [hashesOf(path.join(ROOT, 'dist')), hashesOf(path.join(place, 'dist'))];
    const names = [...new Set([...one.keys(), ...other.keys()])];
    return names.filter((name) => one.get(name) !== other.get(name)).map((name) => `dist/${name} differs.`);
  } finally {
    rmSync(path.dirname(place), { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!(await ensureInstalled())) process.exit(1);
  const differences = await reproduce();
  for (const sentence of differences) console.error(sentence);
  if (differences.length === 0) console.log(`Two builds in two folders are the same, ${hashesOf(path.join(ROOT, 'dist')).size} files.`);
  process.exitCode = differences.length === 0 ? 0 : 1;
}
