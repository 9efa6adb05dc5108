import type { Browser, CDPSession, Page } from 'playwright';
import { watch } from './watch.ts';

/** Texts to compare, under the name that the pages know them by. */
export type Workload = { readonly name: string; readonly before: string; readonly after: string; readonly runs: number };

/** Milliseconds to painted marks, and the longest task of the main thread on the way (0: none over 50 ms). */
export type Loaded = { readonly painted: number; readonly longest: number };
/** Milliseconds until the page shows what was asked, its longest task, and the longest frame where it was scrolled. */
export type Step = { readonly shown: number; readonly longest: number };

const APP_MARKS = 'main [data-version] [data-change], main .row.added [data-version], main .row.removed [data-version]';
const MERGE_MARKS = '.cm-changedText, .cm-changedLine, .cm-insertedLine, .cm-deletedLine';
const VIEWPORT = { width: 1440, height: 900 };
/** Milliseconds given to a page to come to rest before something is measured. */
const REST = 700;
const TIMEOUT = 40_000;

async function openPage(browser: Browser, selector: string): Promise<Page> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-US' });
  context.setDefaultTimeout(TIMEOUT);
  await context.addInitScript(watch, selector);
  return context.newPage();
}

async function painted(page: Page): Promise<Loaded> {
  const until = Date.now() + TIMEOUT;
  for (;;) {
    if (Date.now() > until) throw new Error(`No marks were painted at ${page.url()}.`);
    const seen = await page.evaluate(() => globalThis.watched).catch(() => null);
    if (seen?.painted != null) {
      await page.waitForTimeout(REST);
      const { tasks } = await page.evaluate(() => globalThis.watched);
      return { painted: seen.painted, longest: Math.max(0, ...tasks.map(([, duration]) => duration)) };
    }
    await page.waitForTimeout(15);
  }
}

/** The load of a page whose texts are there, with an empty cache, `runs` times. */
async function loads(page: Page, runs: number): Promise<readonly Loaded[]> {
  const devtools: CDPSession = await page.context().newCDPSession(page);
  const all: Loaded[] = [];
  for (let run = 0; run < runs; run++) {
    await devtools.send('Network.clearBrowserCache');
    await page.reload({ waitUntil: 'commit' });
    all.push(await painted(page));
  }
  await devtools.detach();
  return all;
}

export async function loadMerge(browser: Browser, origin: string, { name, runs }: Workload): Promise<readonly Loaded[]> {
  const page = await openPage(browser, MERGE_MARKS);
  await page.goto(`${origin}/merge/?pair=${name}`);
  const all = await loads(page, runs);
  await page.context().close();
  return all;
}

/** Files as a reader chooses them. */
const chosen = ({ before, after }: Workload) =>
  [['before.txt', before], ['after.txt', after]].map(([name, text]) => ({ name: name!, mimeType: 'text/plain', buffer: Buffer.from(text!) }));

/** From choosing two files on the start page to painted marks: readers, worker and all started for the first time. */
export async function coldStart(browser: Browser, origin: string, workload: Workload): Promise<Loaded> {
  const page = await openPage(browser, APP_MARKS);
  await page.goto(`${origin}/app/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 320);
  await page.waitForTimeout(REST);
  await page.evaluate(() => {
    globalThis.watched.tasks.length = 0;
    addEventListener('change', () => { globalThis.watched.frames.length = 0; globalThis.watched.frames.push(performance.now()); }, { capture: true, once: true });
  });
  await page.getByLabel('Add files').setInputFiles(chosen(workload));
  const { painted: at, longest } = await painted(page);
  const began = await page.evaluate(() => globalThis.watched.frames[0]!);
  await page.context().close();
  return { painted: at - began, longest };
}

export type AppRun = { readonly loads: readonly Loaded[]; readonly redline: Step; readonly back: Step; readonly select: Step; readonly typing: Step | null; readonly scroll: Step;
  /** Milliseconds from the load to the whole compared, and drawn as far as it ever is: of a book, what is near the window. */
  readonly arrival: number;
};

/** The app with the pair kept in it: loads, then what a reader does next, on the last of them. */
export async function useApp(browser: Browser, origin: string, workload: Workload): Promise<AppRun> {
  const page = await openPage(browser, APP_MARKS);
  await page.goto(`${origin}/app/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByLabel('Add files').setInputFiles(chosen(workload));
  await painted(page);
  await page.waitForTimeout(REST);
  const all = await loads(page, workload.runs);
  const arrival = await arrived(page);
  const redline = await step(page, () => page.getByRole('tab', { name: 'Redline' }).click(), 'main[data-view="redline"] .line-row');
  await arrived(page);
  const back = await step(page, () => page.getByRole('tab', { name: 'Side by side' }).click(), 'main[data-view="side-by-side"] .row');
  await arrived(page);
  const select = await step(page, () => page.keyboard.press('j'), 'main [aria-current="true"]');
  await page.keyboard.press('Escape');
  const scroll = await scrolled(page);
  const typing = await typed(page);
  await page.context().close();
  return { loads: all, redline, back, select, typing, scroll, arrival };
}

/** Waits until the whole is compared and no section near the window is still to be drawn; milliseconds since the load began, infinite where that takes longer than the limit. */
async function arrived(page: Page): Promise<number> {
  await page.locator('main[data-state="ready"]').waitFor();
  const all = await page.waitForFunction(nothingPendingNear, undefined, { timeout: TIMEOUT }).then(() => true, () => false);
  const at = all ? await page.evaluate(() => performance.now()) : Infinity;
  await page.waitForTimeout(REST);
  return at;
}

/** In the page: no empty box is within a window's height of the window. */
const nothingPendingNear = (): boolean => [...document.querySelectorAll('main ol.pending')].every((box) => {
  const { top, bottom } = box.getBoundingClientRect();
  return bottom < -innerHeight || top > 2 * innerHeight;
});

/** From the reader's event to the frame after `selector` stands on the page. */
async function step(page: Page, act: () => Promise<void>, selector: string): Promise<Step> {
  await page.evaluate((wanted) => {
    const seen = globalThis.watched;
    seen.tasks.length = 0;
    seen.painted = -1;
    const begin = (event: Event): void => {
      removeEventListener('click', begin, true);
      removeEventListener('keydown', begin, true);
      const look = (): void => {
        if (document.querySelector(wanted) === null) return void requestAnimationFrame(look);
        requestAnimationFrame(() => { seen.painted = performance.now() - event.timeStamp; });
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', begin, true);
    addEventListener('keydown', begin, true);
  }, selector);
  await act();
  await page.waitForTimeout(REST);
  for (;;) {
    const { painted: shown, tasks } = await page.evaluate(() => globalThis.watched);
    if (shown !== null && shown >= 0) return { shown, longest: Math.max(0, ...tasks.map(([, duration]) => duration)) };
    await page.waitForTimeout(50);
  }
}

/** Frames scrolled, and CSS pixels for each: a quick wheel. */
const FRAMES = 180;
const PIXELS = 240;

async function scrolled(page: Page): Promise<Step> {
  const longest = await page.evaluate(async ([frames, pixels]) => {
    const rows = document.querySelector('main [data-row]');
    let box = rows?.parentElement ?? null;
    while (box !== null && !(box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(box).overflowY))) box = box.parentElement;
    if (box === null) return 0;
    let most = 0;
    let last: number | null = null;
    for (let frame = 0; frame < frames!; frame++) {
      const now = await new Promise<number>((resolve) => { requestAnimationFrame(resolve); });
      if (last !== null) most = Math.max(most, now - last);
      last = now;
      box.scrollTop += pixels!;
    }
    box.scrollTop = 0;
    return most;
  }, [FRAMES, PIXELS]);
  await page.waitForTimeout(REST);
  return { shown: longest, longest };
}

/** One word typed in the compared version: from its last key to the marks of the new comparison. */
async function typed(page: Page): Promise<Step | null> {
  const open = page.getByRole('button', { name: /^Edit the text of/ }).last();
  if ((await open.count()) === 0) return null;
  await open.click();
  await page.getByRole('textbox', { name: /^Text of/ }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(REST);
  await page.evaluate(() => {
    const seen = globalThis.watched;
    seen.tasks.length = 0;
    seen.painted = null;
    let last = 0;
    let running = false;
    addEventListener('keydown', (event) => { last = event.timeStamp; }, true);
    const look = (): void => {
      const state = document.querySelector('main')?.dataset['state'];
      if (state === 'running') running = true;
      if (running && state === 'ready') {
        running = false;
        requestAnimationFrame(() => { seen.painted = performance.now() - last; });
      }
    };
    new MutationObserver(look).observe(document.querySelector('main')!, { attributeFilter: ['data-state'] });
  });
  await page.keyboard.type('word ', { delay: 60 });
  await page.waitForTimeout(2 * REST);
  for (let tries = 0; tries < 100; tries++) {
    const { painted: shown, tasks } = await page.evaluate(() => globalThis.watched);
    if (shown !== null) return { shown, longest: Math.max(0, ...tasks.map(([, duration]) => duration)) };
    await page.waitForTimeout(100);
  }
  return null;
}
