import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_ARGS, ensureBrowser, findChromium } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';

/** `npm run screenshot`: takes README's picture anew from the built app, with the sample story. */

const PORT = '4179';
const FILE = path.join(ROOT, 'docs', 'screenshot.png');

if (!(await ensureInstalled()) || !(await ensureBrowser()) || (!isBuilt() && !(await build()))) process.exit(1);
const server = spawn(process.execPath, [path.join(ROOT, 'dist', 'server', 'main.js')], { env: { ...process.env, PORT }, stdio: ['ignore', 'pipe', 'inherit'] });
await new Promise((resolve) => server.stdout.once('data', resolve));

const { chromium } = await import('playwright');
const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath === null ? {} : { executablePath }), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1.5, colorScheme: 'light', locale: 'en-US' });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: /^Open th/ }).click();
  await page.locator('main[data-state="ready"] [data-version="B"] ins').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => null));
  mkdirSync(path.dirname(FILE), { recursive: true });
  await page.screenshot({ path: FILE });
  console.log(`Wrote ${path.relative(ROOT, FILE)}`);
} finally {
  await browser.close();
  server.kill();
}
