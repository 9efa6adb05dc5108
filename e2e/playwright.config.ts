import { defineConfig, devices } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../scripts/browser.mjs';
import { APP, STATIC_HOST } from './addresses.ts';

/** Journeys through the built app, as a reader takes them. Build first (`npm run build`); `npm test` does. */

const executablePath = findChromium();

/** End what hangs, not what a machine with busy neighbours does four times as slowly. In milliseconds. */
const JOURNEY_MS = 300_000;
const EXPECTATION_MS = 30_000;
const SERVER_START_MS = 60_000;

export default defineConfig({
  testDir: '.',
  outputDir: './results',
  // A journey that only passes the second time has found something.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: JOURNEY_MS,
  expect: { timeout: EXPECTATION_MS },
  reporter: [['list'], ...(process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json'] as const])],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    baseURL: APP.origin,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: { ...(executablePath === null ? {} : { executablePath }), args: CHROMIUM_ARGS },
  },
  webServer: [
    { command: 'node dist/server/main.js', cwd: '..', env: { PORT: String(APP.port), HOST: '127.0.0.1', STORE_URL: 'disk:.cache/journeys/share' }, url: `${APP.origin}/healthz` },
    { command: 'node e2e/staticHost.mjs', cwd: '..', env: { PORT: String(STATIC_HOST.port) }, url: STATIC_HOST.page },
  ].map((server) => ({ ...server, reuseExistingServer: false, timeout: SERVER_START_MS })),
});
