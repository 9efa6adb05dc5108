import path from 'node:path';
import { CHROMIUM_ARGS, ensureBrowser, findChromium } from './browser.mjs';
import { build, isBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

/** `npm run bench:page [-- --only crimea]`: the built app's page speed beside a minimal page of CodeMirror's merge view. */

/** @type {readonly (readonly string[])[]} */
const PARTS = [
  ['build', '--config', 'src/testing/pageSpeed/vite.config.ts', '--logLevel', 'error'],
  ['build', '--config', 'vite.node.config.ts', '--mode', 'page', '--logLevel', 'error'],
];

const ready = (await ensureInstalled()) && (await ensureBrowser()) && (process.env.PAGE_BUILD !== undefined || isBuilt() || (await build()));
let code = ready ? 0 : 1;
for (const args of PARTS) code ||= await run('vite', args, { NODE_ENV: 'production' });
code ||= await run('node', [path.join('.cache', 'pageSpeed', 'run', 'pageSpeed.js'), ...process.argv.slice(2)], {
  CHROMIUM_PATH: findChromium() ?? '',
  CHROMIUM_ARGS: CHROMIUM_ARGS.join(' '),
});
process.exitCode = code;
