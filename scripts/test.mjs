import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT, run } from './run.mjs';
import { startStores } from './stores.mjs';

/**
 * `npm test`: everything there is to check, in the order in which a failure is cheapest to find. A failed step never
 * hides the later ones. Each check (types, lint …) counts as one, each unit test and journey as itself; tests that were
 * skipped are named with their reason. The last line is always `N passed, N failed`.
 */

const RESULTS = path.join(ROOT, '.cache', 'results');
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const skipped = [];
/** @type {string[]} */
const failures = [];
let stores = { env: {}, stop: async () => undefined };

async function main() {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  if (!(await check('packages installed', ensureInstalled))) return;
  const browser = await check('browser installed', ensureBrowser);
  await check('types', command('tsc', ['-b']));
  await check('lint', command('oxlint', ['--max-warnings=0']));
  await check('dead code', command('knip', []));
  await check('lock complete for every platform', command('node', ['scripts/lock.mjs']));
  await check('golden links as they were', command('node', ['scripts/golden.mjs']));
  await check('third-party notices', command('node', ['scripts/notices.mjs', '--check']));
  // On a machine that is only for tests what is missing may be installed; elsewhere those tests are left out by name.
  stores = await startStores({ install: process.env.CI !== undefined });
  await suite('unit tests', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${result('unit')}`], readVitest);
  const built = await check('build', build);
  if (built) await check('two builds in two folders are the same', command('node', ['scripts/reproduce.mjs']));
  if (built && browser) {
    await suite('journeys', 'playwright', ['test', '--config', 'e2e/playwright.config.ts'], readPlaywright);
  } else {
    count(false, `journeys (not run: ${built ? 'no browser' : 'no build'})`);
  }
}

/** @type {(command: string, args: readonly string[]) => () => Promise<boolean>} */
const command = (name, args) => async () => (await run(name, args)) === 0;
const result = (name) => path.join(RESULTS, `${name}.json`);

async function check(name, step) {
  heading(name);
  let passed = false;
  try {
    passed = await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  count(passed, name);
  return passed;
}

/** Runs a test runner, then counts from its report; a runner that crashed, or left no report, is one failure more. */
async function suite(name, runner, args, read) {
  heading(name);
  const report = result(name === 'journeys' ? 'journeys' : 'unit');
  const code = await run(runner, args, { ...stores.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }) });
  const before = total.failed;
  if (existsSync(report)) {
    try {
      read(JSON.parse(readFileSync(report, 'utf8')));
    } catch (error) {
      count(false, `${name}: its report could not be read (${error.message})`);
    }
  } else {
    count(false, `${name}: the runner ended without a report`);
  }
  if (code !== 0 && total.failed === before) count(false, `${name}: the runner ended with code ${code}`);
}

function readVitest(report) {
  for (const file of report.testResults) {
    const name = path.relative(ROOT, file.name);
    if (file.status === 'failed' && file.assertionResults.length === 0) count(false, `${name}: ${file.message}`);
    for (const test of file.assertionResults) {
      const title = `${name} › ${test.fullName}`;
      if (test.status === 'passed') count(true, title);
      else if (test.status === 'failed') count(false, title);
      else skipped.push(title);
    }
  }
}

function readPlaywright(report) {
  for (const error of report.errors ?? []) count(false, `journeys: ${error.message ?? 'error outside a test'}`);
  const walk = (suite, trail) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const title = [...trail, spec.title].join(' › ');
        if (test.status === 'skipped') {
          const reason = test.annotations.find((note) => note.type === 'skip')?.description;
          skipped.push(reason === undefined ? title : `${title} (${reason})`);
        } else count(test.status === 'expected', title);
      }
    }
    for (const inner of suite.suites ?? []) walk(inner, [...trail, inner.title]);
  };
  for (const file of report.suites) walk(file, [file.title]);
}

function count(passed, name) {
  if (passed) total.passed += 1;
  else {
    total.failed += 1;
    failures.push(name);
  }
}

const heading = (name) => console.log(`\n── ${name} ──`);

try {
  await main();
} catch (error) {
  console.error(error);
  count(false, `the test run itself: ${error instanceof Error ? error.message : error}`);
}
await stores.stop();
console.log('');
for (const name of skipped) console.log(`skipped: ${name}`);
for (const name of failures) console.log(`failed: ${name.split('\n')[0]}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);
