import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './run.mjs';

/**
 * Checks that package-lock.json holds an entry for every optional dependency of every package, whatever the platform.
 * npm drops the entries of other platforms when a lock is written with node_modules present (npm/cli#9846, #4828); the
 * native build tools then fail to start on those platforms, and `npm ci` says nothing.
 *
 * @param {{ packages: Record<string, { version?: string, optionalDependencies?: Record<string, string> }> }} lock
 * @returns {string[]} one sentence for each gap
 */
export function lockGaps(lock) {
  const gaps = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolve(lock.packages, place, name);
      if (found === null) gaps.push(`${place || 'the project'} may need ${name}@${range}, which has no lock entry.`);
      else if (isExact(range) && found.version !== range)
        gaps.push(`${place || 'the project'} asks for ${name}@${range}, the lock holds ${found.version}.`);
    }
    if (place !== '' && entry.link !== true && entry.inBundle !== true && entry.integrity === undefined)
      gaps.push(`${place} has no integrity hash in the lock.`);
  }
  return gaps;
}

/** Looks for a package as Node does: in the asking package's own node_modules, then in each one above. */
function resolve(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const found = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (found !== undefined) return found;
    if (folder === '') return null;
  }
}

const isExact = (range) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const gaps = lockGaps(JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')));
  for (const gap of gaps) console.error(gap);
  if (gaps.length === 0) console.log('The lock is complete for every platform.');
  process.exitCode = gaps.length === 0 ? 0 : 1;
}
