import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';
import { pierStory } from './story.ts';

/** A reader may lose the last half second of typing, no more. */
const KEPT_AFTER_MS = 600;

test('a reload brings back texts, names, view and selection', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const menu = await desk.openVersions();
  await menu.getByRole('textbox', { name: 'Name of version B' }).fill('Late take');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await desk.tab('Redline').click();
  await desk.changes.nth(1).click();
  const selected = (await desk.selectedItem.getAttribute('aria-label')) ?? '';
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.reload();
  await desk.isReady();
  await expect(desk.tab('Redline')).toHaveAttribute('aria-selected', 'true');
  await expect(desk.selectedItem).toHaveAccessibleName(selected);
  await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
  await expect(desk.paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
});

test('a tab that is closed without warning loses nothing older than half a second', async ({ page, context, start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  await page.getByRole('button', { name: 'Edit the text of Pier 2' }).first().click();
  const field = page.getByRole('textbox', { name: 'Text of Pier 2' });
  await field.press('End');
  await field.pressSequentially(' As typed.');
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.close({ runBeforeUnload: false });

  const again = await context.newPage();
  await again.goto('/');
  const back = new Desk(again);
  await back.isReady();
  await expect(back.paragraphs('B').filter({ hasText: 'As typed.' })).toHaveCount(1);
});

test('two open tabs never overwrite each other’s story', async ({ page, context, start, desk }) => {
  await start.open();
  await start.choose(pierStory.slice(0, 2));
  await desk.isReady();

  const other = await context.newPage();
  const otherStart = new Start(other);
  const otherDesk = new Desk(other);
  await otherStart.open();
  await otherStart.choose([pierStory[2], pierStory[0]].flatMap((file) => (file === undefined ? [] : [file])));
  await otherDesk.isReady();

  await desk.edit('Pier 1', (text) => `${text} First tab.`);
  await otherDesk.edit('Pier 3', (text) => `${text} Second tab.`);
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.reload();
  await other.reload();
  await desk.isReady();
  await otherDesk.isReady();
  await expect(desk.paragraphs('A').filter({ hasText: 'First tab.' })).toHaveCount(1);
  await expect(desk.paragraphs('A').filter({ hasText: 'Second tab.' })).toHaveCount(0);
  await expect(otherDesk.paragraphs('A').filter({ hasText: 'Second tab.' })).toHaveCount(1);
  await expect(otherDesk.paragraphs('A').filter({ hasText: 'First tab.' })).toHaveCount(0);
});

test('a story opened in a second tab becomes a copy of its own there', async ({ page, context, start, desk }) => {
  await start.open();
  await start.choose(pierStory.slice(0, 2));
  await desk.isReady();
  await page.waitForTimeout(KEPT_AFTER_MS);

  const other = await context.newPage();
  const otherDesk = new Desk(other);
  await new Start(other).open();
  await other.getByRole('button', { name: /open in another tab$/ }).click();
  await otherDesk.isReady();
  await expect(otherDesk.notices).toContainText('works on a copy of its own');
  await otherDesk.edit('Pier 1', (text) => `${text} Only in the copy.`);
  await other.waitForTimeout(KEPT_AFTER_MS);
  await page.reload();
  await desk.isReady();
  await expect(desk.paragraphs('A').filter({ hasText: 'Only in the copy.' })).toHaveCount(0);
});

test('stories are kept in a list and open again from there', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory.slice(0, 2));
  await desk.isReady();
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.getByRole('button', { name: 'Writethru, start page' }).click();
  await start.isShown();
  await start.kept.getByRole('button', { name: /2 versions/ }).click();
  await desk.isReady();
  await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
});

test('“Forget everything” leaves nothing behind', async ({ page, context, start, desk }) => {
  // Another tab has the database open, and lets it go.
  await new Start(await context.newPage()).open();
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.waitForTimeout(KEPT_AFTER_MS);
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: 'Forget everything' }).click();
  await menu.getByRole('button', { name: 'Forget everything' }).click();
  await start.isShown();
  await expect(desk.notices).toContainText('Everything was forgotten.');
  expect(new URL(page.url()).hash).toBe('');
  const left = await page.evaluate(async () => {
    const found: string[] = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    return [...found, ...databases, ...(await caches.keys())];
  });
  expect(left).toEqual([]);
  await page.reload();
  await start.isShown();
  await expect(start.kept.getByText('Nothing yet.')).toBeVisible();
  expect(await page.evaluate(() => indexedDB.databases()), 'looking for stories makes no database').toEqual([]);
  await start.choose(pierStory);
  await desk.isReady();
  await page.waitForTimeout(KEPT_AFTER_MS);
  await page.reload();
  await desk.isReady();
});
