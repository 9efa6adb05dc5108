import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT, run } from './run.mjs';

/**
 * Installs the packages of package-lock.json when some are missing or of another version, and only then: a start with
 * everything in place costs two file reads. npm's own record of what it installed (node_modules/.package-lock.json) is
 * what we compare with, so an installation made by hand counts as well.
 *
 * @returns {Promise<boolean>} whether everything is in place now
 */
export async function ensureInstalled() {
  const missing = missingPackages();
  if (missing.length === 0) return true;
  console.log(`Installing packages (${missing.length} missing or of another version)…`);
  // --include=dev: the build tools are needed even where NODE_ENV=production is set.
  const code = await run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit', '--loglevel=error']);
  if (code !== 0) {
    console.error('npm ci failed; its own message stands above.');
    return false;
  }
  return missingPackages().length === 0;
}

/** @returns {string[]} the lock's packages that every platform needs and that are not installed in that version */
function missingPackages() {
  const wanted = readLock(path.join(ROOT, 'package-lock.json'));
  const installed = readLock(path.join(ROOT, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).flatMap(([place, entry]) => {
    if (place === '') return [];
    const here = installed[place];
    if (here === undefined) return entry.optional === true || entry.peer === true ? [] : [place];
    return here.version === entry.version ? [] : [place];
  });
}

/** @returns {Record<string, { version?: string, optional?: boolean, peer?: boolean }>} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await ensureInstalled()) ? 0 : 1;
}
