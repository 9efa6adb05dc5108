import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from './run.mjs';

/** Names under which distributions install a Chromium-based browser, best first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where they live when they are not on the path. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** As root (a container, a CI runner) Chromium refuses to start with its sandbox. */
const isRoot = () => process.getuid?.() === 0;

/**
 * The browser that the journeys run in: CHROMIUM_PATH, else a browser of the system, else null, which means
 * "Playwright's own". A candidate counts only if it answers `--version`: on Ubuntu `chromium-browser` may be a shell
 * script that merely asks to install a snap.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!answers(named)) throw new Error(`CHROMIUM_PATH is "${named}", but no browser starts there.`);
    return named;
  }
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name)),
  );
  return [...onPath, ...PLACES].find((file) => existsSync(file) && answers(file)) ?? null;
}

/** Arguments for a quiet browser that sends nothing anywhere by itself. */
export const CHROMIUM_ARGS = [
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Makes sure that there is a browser: one of the system, else Playwright's own, downloaded, else Debian's package.
 *
 * @returns {Promise<boolean>}
 */
export async function ensureBrowser() {
  if (findChromium() !== null || (await hasPlaywrightChromium())) return true;
  console.log('No Chromium found; installing one for the browser journeys…');
  const withDeps = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  const code = await run('playwright', ['install', ...withDeps, 'chromium'], {
    // A mirror that does not answer should cost seconds, so that the next way is tried.
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: process.env.PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT ?? '20000',
  });
  if (code === 0 && (await hasPlaywrightChromium())) return true;
  if (isRoot() && existsSync('/usr/bin/apt-get')) {
    console.log("Playwright's browser could not be installed; trying the system's package…");
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
    if (findChromium() !== null) return true;
  }
  console.error('No browser could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.');
  return false;
}

function answers(file) {
  const result = spawnSync(file, ['--version'], { timeout: 20_000, encoding: 'utf8' });
  return result.status === 0 && /\d+\.\d+/.test(result.stdout);
}

async function hasPlaywrightChromium() {
  if (!existsSync(path.join(ROOT, 'node_modules', 'playwright'))) return false;
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}
