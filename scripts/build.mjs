import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './run.mjs';

/** What a build is made from; a change in any of it makes `dist` stale. */
const SOURCES = [
  'src', 'public', 'index.html', 'package-lock.json', 'tsconfig.base.json',
  'vite.config.ts', 'vite.engine.config.ts', 'vite.node.config.ts',
];

/** SHA-256 of every file of the page, served with it, so that anybody can compare (`npm run verify`). */
export const HASHES = path.join('dist', 'web', 'hashes.json');

const STAMP = path.join(ROOT, 'dist', '.built-from');

/** @type {readonly { what: string, command: string, args: readonly string[] }[]} */
const STEPS = [
  { what: 'page', command: 'vite', args: ['build', '--logLevel', 'warn'] },
  { what: 'engine', command: 'vite', args: ['build', '--config', 'vite.engine.config.ts', '--logLevel', 'warn'] },
  { what: 'command line', command: 'vite', args: ['build', '--config', 'vite.node.config.ts', '--mode', 'cli', '--logLevel', 'warn'] },
  { what: 'server', command: 'vite', args: ['build', '--config', 'vite.node.config.ts', '--mode', 'server', '--logLevel', 'warn'] },
];

/**
 * Builds everything into `dist/`, and leaves a stamp of what it was built from.
 *
 * @returns {Promise<boolean>} whether every part was built
 */
export async function build() {
  const sources = fingerprint();
  rmSync(STAMP, { force: true });
  for (const { what, command, args } of STEPS) {
    const started = Date.now();
    // vite.node.config.ts takes its program from --mode; minified React needs the production environment all the same.
    if ((await run(command, args, { NODE_ENV: 'production' })) !== 0) {
      console.error(`The ${what} could not be built.`);
      return false;
    }
    console.log(`Built the ${what} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
  writeHashes();
  if (!(await declareEngine())) return false;
  writeFileSync(STAMP, sources);
  return true;
}

/** @returns {boolean} whether `dist` was built from exactly these sources */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();
}

function writeHashes() {
  const web = path.join(ROOT, 'dist', 'web');
  const list = filesIn(web).map((file) => [path.relative(web, file).split(path.sep).join('/'), createHash('sha256').update(readFileSync(file)).digest('hex')]);
  list.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(path.join(ROOT, HASHES), `${JSON.stringify({ format: 'writethru-hashes/1', files: Object.fromEntries(list) }, null, 1)}\n`);
}

/**
 * Puts the engine's types beside it: the compiler's declarations of `src/core`, with this project's import paths
 * (`#core/…`, `.ts`) turned into ones that any project understands.
 */
async function declareEngine() {
  const from = path.join(ROOT, '.cache', 'types', 'core', 'src', 'core');
  // Declarations are written also where a type does not fit; to judge that is the business of `npm test`.
  await run('tsc', ['-b', 'src/core']);
  if (!existsSync(path.join(from, 'engine.d.ts'))) {
    console.error("The engine's types could not be written.");
    return false;
  }
  const to = path.join(ROOT, 'dist', 'engine', 'types');
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  // The compiler leaves the declarations of files that are gone.
  const stands = (file) => !file.endsWith('.d.ts') || ['.ts', '.tsx'].some((end) => existsSync(path.join(ROOT, 'src', 'core', path.relative(from, file).replace(/\.d\.ts$/, end))));
  cpSync(from, to, { recursive: true, filter: stands });
  for (const file of filesIn(to)) {
    const up = path.relative(path.dirname(file), to).split(path.sep).join('/') || '.';
    const text = readFileSync(file, 'utf8').replaceAll(
      /(from\s*|import\()(['"])(#core\/|\.{1,2}\/)([^'"]+)\.ts\2/g,
      (_, lead, quote, base, rest) => `${lead}${quote}${base === '#core/' ? `${up}/` : base}${rest}.js${quote}`,
    );
    writeFileSync(file, text);
  }
  writeFileSync(path.join(ROOT, 'dist', 'engine', 'index.d.ts'), "export * from './types/engine.js';\n");
  return true;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const place = path.join(ROOT, source);
    if (!existsSync(place)) continue;
    for (const file of filesIn(place)) {
      if (/\.(test|bench)\.tsx?$/.test(file)) continue;
      hash.update(`${path.relative(ROOT, file)}\0`).update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(place) {
  if (path.extname(place) !== '' && !place.endsWith(path.sep)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = (await ensureInstalled()) && (await build()) ? 0 : 1;
}
