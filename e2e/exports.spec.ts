import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Download, Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { chooseFiles, Start } from './pages/Start.ts';
import { paragraphsOf, pierStory, sampleStory } from './story.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens the share dialog and finds its part for files. */
async function openDownloads(desk: Desk): Promise<Locator> {
  const section = (await desk.openShare()).getByRole('region', { name: 'Download' });
  await section.getByRole('button', { name: 'More formats' }).click();
  return section;
}

async function download(page: Page, section: Locator, name: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), section.getByRole('button', { name, exact: true }).click()]);
  return file;
}

const bytesOf = async (file: Download): Promise<Buffer> => readFile(await file.path());
const textOf = async (file: Download): Promise<string> => (await bytesOf(file)).toString('utf8');

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
});

test.describe('files of a comparison', () => {
  test('an HTML report opens from disk, runs nothing, and holds every version word for word', async ({ page, desk, newProfile }) => {
    await page.getByRole('button', { name: /rename the story/ }).click();
    await page.getByRole('textbox', { name: 'Name of the story' }).fill('Pier: the vote');
    await page.keyboard.press('Enter');
    const file = await download(page, await openDownloads(desk), 'HTML report');
    expect(file.suggestedFilename()).toBe('Pier- the vote.html');
    await expect(desk.notices).toContainText('Pier- the vote.html was saved.');
    const report = await newProfile();
    await report.setContent(await textOf(file));
    await expect(report.getByRole('heading', { level: 1 })).toHaveText('Pier: the vote');
    await expect(report.getByRole('navigation', { name: 'Contents' }).getByRole('link')).toHaveText(['Pier 1 to Pier 2', 'Pier 1 to Pier 3', 'Collation', 'Facts']);
    const shown = await report.locator('#p1-side [data-version="B"]').allTextContents();
    expect(shown).toEqual(paragraphsOf(pierStory[1]?.text ?? ''));
    await expect(report.locator('#p1-check')).toContainText(/Figure.*¶3.*At least 23.*¶2.*At least 32/);
    expect((await new AxeBuilder({ page: report }).withTags(WCAG).analyze()).violations).toEqual([]);
  });

  test('a Word file holds the two in view as tracked changes, and comes back as two versions', async ({ page, desk, newProfile }) => {
    const file = await download(page, await openDownloads(desk), 'Word');
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const bytes = await bytesOf(file);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:moveFromRangeStart/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">23</);
    const other = new Desk(await newProfile());
    const start = new Start(other.page);
    await start.open();
    await chooseFiles(other.page, [{ name: 'tracked.docx', bytes }]);
    await other.isReady();
    expect(await other.column('A')).toEqual(paragraphsOf(pierStory[0]?.text ?? ''));
    expect(await other.column('B')).toEqual(paragraphsOf(pierStory[1]?.text ?? ''));
  });

  test('text formats hold what they promise', async ({ page, desk }) => {
    const section = await openDownloads(desk);
    const read = async (name: string): Promise<string> => textOf(await download(page, section, name));
    expect(await read('Markdown')).toMatch(/^# .*[^]*At least <del>23<\/del><ins>32<\/ins> people/);
    expect(await read('CriticMarkup')).toContain('At least {~~23~>32~~} people');
    expect(await read('Changes as CSV')).toMatch(/^\uFEFFBase,Compared,[^]*\r\nPier 1,Pier 2,substitution,substantive,figure,[^]*,3,23,2,32,/);
    expect(await read('Facts as CSV')).toMatch(/^\uFEFFCheck first,Standing,[^]*\r\nyes,Conflict,Number,/);
    const tei = await read('TEI apparatus');
    expect(tei).toContain('<witness xml:id="C">Pier 3</witness>');
    expect(tei).toMatch(/<lem wit="#A[^"]*">23<\/lem><rdg wit="#B[^"]*">32<\/rdg>/);
    expect(JSON.parse(await read('JSON'))).toMatchObject({ format: 'writethru-collation/1', versions: [{ name: 'Pier 1' }, { name: 'Pier 2' }, { name: 'Pier 3' }] });
  });

  test('of the two in view only, where that is chosen', async ({ page, desk }) => {
    const section = await openDownloads(desk);
    await section.getByRole('radio', { name: 'Pier 1 and Pier 2 only' }).check();
    expect(JSON.parse(await textOf(await download(page, section, 'JSON')))).toMatchObject({ format: 'writethru-comparison/1', before: { name: 'Pier 1' }, after: { name: 'Pier 2' } });
  });

  test('by keyboard alone', async ({ page, desk }) => {
    await page.keyboard.press('s');
    const section = page.getByRole('dialog', { name: 'Share this comparison' }).getByRole('region', { name: 'Download' });
    await section.getByRole('button', { name: 'Markdown', exact: true }).focus();
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.md$/);
    await expect(desk.notices).toContainText('was saved.');
  });

  test('with the network off', async ({ page, desk, context }) => {
    const section = await openDownloads(desk);
    await context.setOffline(true);
    for (const name of ['Word', 'HTML report', 'TEI apparatus']) await download(page, section, name);
    await context.setOffline(false);
  });
});

test.describe('for mail and tickets', () => {
  test('the redline is copied as words and as markup that no policy refuses', async ({ page, desk }) => {
    const section = await openDownloads(desk);
    await section.getByRole('button', { name: 'Copy the redline for mail' }).click();
    await expect(desk.notices).toContainText('The redline was copied');
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return [await read('text/html'), await read('text/plain')];
    });
    expect(text).toContain('At least [-23-]{+32+} people');
    expect(html).toMatch(/<del><font color="#\w+"><s>23<\/s><\/font><\/del>/);
  });

  test('a passage is copied with its marks, and saved as a picture whose words can describe it', async ({ page, desk }) => {
    await page.keyboard.press('j');
    const dialog = await desk.openShare();
    await dialog.getByRole('button', { name: 'Copy with its marks' }).click();
    await expect(desk.notices).toContainText('was copied, with its marks.');
    expect(await desk.clipboard()).toMatch(/— Pier \d ¶\d$/);
    const [file] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Save as picture' }).click()]);
    expect(file.suggestedFilename()).toMatch(/ ¶\d\.png$/);
    const bytes = await bytesOf(file);
    expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(bytes.readUInt32BE(16)).toBe(1400);
    await expect(desk.notices).toContainText('to describe it with');
    expect(await desk.clipboard()).toMatch(/— Pier \d ¶\d$/);
  });
});

test.describe('on paper', () => {
  test.use({ colorScheme: 'dark' });

  test('every view prints whole: black on white, no tints, no controls, nothing cut off by a scroller', async ({ page, desk }) => {
    for (const name of ['Side by side', 'Redline', 'Collation', 'Sources', 'Facts', 'Overview']) {
      await page.emulateMedia({ media: 'screen' });
      await desk.tab(name).click();
      await expect(desk.main).not.toHaveAttribute('aria-busy', 'true');
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const seen = (element: Element): boolean => element.getClientRects().length > 0;
        const all = [...document.querySelectorAll('main, main *')].filter(seen);
        const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
        return {
          controls: [...document.querySelectorAll('aside, .minimap, .dock, [role="tablist"]')].filter(seen).map((element) => element.className),
          tinted: all.filter((element) => element.classList.contains('mark') && style(element).backgroundColor !== 'rgba(0, 0, 0, 0)').length,
          cut: all.filter((element) => /auto|scroll|hidden/.test(style(element).overflowY) && element.scrollHeight > element.clientHeight + 2 && !style(element).clipPath.startsWith('inset')).map((element) => element.className),
          lazy: all.filter((element) => style(element).contentVisibility === 'auto').length,
          paper: style(document.documentElement).colorScheme,
        };
      });
      expect({ view: name, ...found }).toEqual({ view: name, controls: [], tinted: 0, cut: [], lazy: 0, paper: expect.stringContaining('light') });
    }
  });

  for (const [sheet, width] of [['A4', 718], ['a wide sheet', 1047]] as const) {
    test(`every word of the copy is on paper, whatever the screen shortens: ${sheet}`, async ({ page, start, desk }) => {
      await page.getByRole('button', { name: 'Writethru, start page' }).click();
      await start.choose(sampleStory);
      await desk.isReady();
      for (const name of ['Side by side', 'Redline', 'Collation', 'Sources', 'Facts']) {
        await page.emulateMedia({ media: 'screen' });
        await page.setViewportSize({ width: 1440, height: 900 });
        await desk.tab(name).click();
        await expect(desk.main).toHaveAttribute('data-view', name.toLowerCase().replaceAll(' ', '-'));
        await expect(desk.main).toHaveAttribute('data-state', 'ready');
        await expect(desk.main).not.toHaveAttribute('aria-busy', 'true');
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width, height: 900 });
        const missing = await page.evaluate(() => {
          const lost: string[] = [];
          for (const copy of document.querySelectorAll('main [data-anchor], main [data-version]')) {
            const words = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
            for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
              if ((node.textContent ?? '').trim() === '' || node.parentElement?.closest('[data-label]')) continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              const boxes = [...range.getClientRects()];
              // Neither cut off nor over what stands below it: each box of words lies inside the cell, the row and the page it belongs to.
              const frame = (copy.closest('[role="gridcell"], .row, .line-row, .source-row, td') ?? document.body).getBoundingClientRect();
              const out = boxes.some((box) => box.right > frame.right + 1 || box.bottom > frame.bottom + 1 || box.right > innerWidth + 1);
              if (boxes.length === 0 || out) lost.push((node.textContent ?? '').slice(0, 60));
            }
          }
          return lost;
        });
        expect({ view: name, missing }).toEqual({ view: name, missing: [] });
      }
    });
  }
});

for (const [where, viewport, colorScheme] of [['a desk', { width: 1440, height: 900 }, 'dark'], ['a phone', { width: 390, height: 844 }, 'light']] as const) {
  test.describe(`on ${where}, ${colorScheme}`, () => {
    test.use({ viewport, colorScheme });

    test('axe finds nothing in the offer, and nothing stands outside the page', async ({ page, desk }) => {
      const section = await openDownloads(desk);
      await section.getByRole('button', { name: 'JSON', exact: true }).scrollIntoViewIfNeeded();
      const { violations } = await new AxeBuilder({ page }).withTags(WCAG).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      for (const button of await section.getByRole('button').all()) expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(viewport.width < 640 ? 44 : 24);
    });
  });
}
