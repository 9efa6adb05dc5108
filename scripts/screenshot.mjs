import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM_ARGS, ensureBrowser, findChromium } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './run.mjs';
import { smallPng } from './smallPng.mjs';

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
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2, colorScheme: 'light', locale: 'en-US' });
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.getByRole('button', { name: /^Open th/ }).click();
  await page.locator('main[data-state="ready"] [data-version="B"] ins').first().waitFor();
  // A move, so that its ribbon is filled and both of its ends are seen.
  await page.getByRole('list', { name: 'Changes' }).getByRole('link', { name: /^Moved/ }).first().click();
  await page.waitForTimeout(600);
  await page.mouse.move(720, 899);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  mkdirSync(path.dirname(FILE), { recursive: true });
  const picture = (await page.screenshot()).toString('base64');
  // Decoded by the browser, on a page without a policy.
  const desk = await browser.newPage();
  const [width, height, pixels] = await desk.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    const bytes = new Uint8Array(context.getImageData(0, 0, image.width, image.height).data.buffer);
    let text = '';
    for (let at = 0; at < bytes.length; at += 32768) text += String.fromCharCode(...bytes.subarray(at, at + 32768));
    return [image.width, image.height, btoa(text)];
  }, picture);
  writeFileSync(FILE, smallPng(Buffer.from(pixels, 'base64'), width, height));
  console.log(`Wrote ${path.relative(ROOT, FILE)}`);
} finally {
  await browser.close();
  server.kill();
}
