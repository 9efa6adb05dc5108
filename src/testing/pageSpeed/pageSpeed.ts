/**
 * `npm run bench:page`: the built app in Chromium beside a minimal page with CodeMirror's merge view, in the same run.
 * Prints medians and asserts nothing. Real copy is read where WRITETHRU_STORIES says; the rest is invented. `--only NAME`
 * measures one workload.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';
import { noStories, readStory } from '#testing/stories.ts';
import { rewritten } from '#testing/speed/workloads.ts';
import { serveFolders } from './host.ts';
import { coldStart, loadMerge, useApp, type Loaded, type Workload } from './journeys.ts';

const CACHE = path.resolve('.cache/pageSpeed');
/** Where the page was built to; another build is measured by naming its folder. */
const APP = path.resolve(process.env['PAGE_BUILD'] ?? 'dist/web');
const COLD_STARTS = 5;

const median = (values: readonly number[]): number => [...values].sort((x, y) => x - y)[values.length >> 1] ?? NaN;
const ms = (value: number): string => `${Number.isFinite(value) ? Math.round(value).toLocaleString('en') : 'over 40,000'} ms`.padStart(9);
const task = (longest: number): string => (longest === 0 ? 'none over 50 ms' : `longest task ${Math.round(longest)} ms`);
const spread = (loads: readonly Loaded[]): string => {
  const times = loads.map((load) => load.painted);
  return `${ms(median(times))}  (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;
};
const worst = (loads: readonly Loaded[]): string => task(median(loads.map((load) => load.longest)));

function workloads(): readonly Workload[] {
  const [articleBefore, articleAfter] = rewritten(10_000, 1);
  const [bookBefore, bookAfter] = rewritten(500_000, 3);
  const invented = [{ name: 'article', before: articleBefore, after: articleAfter, runs: 7 }, { name: 'book', before: bookBefore, after: bookAfter, runs: 3 }];
  if (noStories) {
    console.log('The Crimea pair is left out: WRITETHRU_STORIES is not set.');
    return invented;
  }
  const [one, two] = readStory('crimea');
  return [{ name: 'crimea', before: one!.text, after: two!.text, runs: 7 }, ...invented];
}

const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const all = workloads().filter(({ name }) => only === undefined || name === only);
mkdirSync(path.join(CACHE, 'texts'), { recursive: true });
for (const { name, before, after } of all) {
  writeFileSync(path.join(CACHE, 'texts', `${name}-before.txt`), before);
  writeFileSync(path.join(CACHE, 'texts', `${name}-after.txt`), after);
}
const host = await serveFolders({ app: APP, merge: path.join(CACHE, 'merge'), texts: path.join(CACHE, 'texts') });
// Found by scripts/benchPage.mjs; without one, Playwright takes its own.
const executablePath = process.env['CHROMIUM_PATH'] ?? '';
const args = (process.env['CHROMIUM_ARGS'] ?? '').split(' ').filter((one) => one !== '');
const browser = await chromium.launch({ ...(executablePath === '' ? {} : { executablePath }), args });
try {
  for (const workload of all) {
    const merge = await loadMerge(browser, host.origin, workload);
    const app = await useApp(browser, host.origin, workload);
    const cold: Loaded[] = [];
    for (let run = 0; workload.name !== 'book' && run < COLD_STARTS; run++) cold.push(await coldStart(browser, host.origin, workload));
    const ratio = median(app.loads.map((load) => load.painted)) / median(merge.map((load) => load.painted));
    console.log(`\n${workload.name} (${(workload.before.length + workload.after.length).toLocaleString('en')} characters)`);
    console.log(`  load to painted marks, CodeMirror  ${spread(merge)}  ${worst(merge)}`);
    console.log(`  load to painted marks, Writethru   ${spread(app.loads)}  ${worst(app.loads)}   ${ratio.toFixed(2)} × CodeMirror`);
    if (cold.length > 0) console.log(`  files chosen to painted marks      ${spread(cold)}  ${worst(cold)}`);
    console.log(`  compared and drawn after           ${ms(app.arrival)}`);
    console.log(`  to Redline                         ${ms(app.redline.shown)}  ${task(app.redline.longest)}`);
    console.log(`  back to Side by side               ${ms(app.back.shown)}  ${task(app.back.longest)}`);
    console.log(`  next change (j)                    ${ms(app.select.shown)}  ${task(app.select.longest)}`);
    console.log(`  scrolling, longest frame           ${ms(app.scroll.shown)}`);
    if (app.typing !== null) console.log(`  word typed to its marks            ${ms(app.typing.shown)}  ${task(app.typing.longest)}`);
  }
} finally {
  await browser.close();
  host.close();
}
