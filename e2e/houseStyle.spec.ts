import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Desk } from './pages/Desk.ts';
import { expect, test } from './fixtures.ts';
import type { CopyFile } from './story.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** One paragraph restyled, one with a name in two spellings, one reworded and restyled, one the same. */
const ferry: readonly CopyFile[] = [
  ['U.S. officials canceled the ferry on Friday, 8 percent of riders said.', 'They had met in Kiev before the winter began.', 'At least 23 people were hurt, the harbour master said.', 'Shop owners on the pier said nobody had asked them.'],
  ['US officials cancelled the ferry Friday, 8% of riders said.', 'They had met in Kyiv before the winter began.', 'At least 32 people were hurt, the harbor master said.', 'Shop owners on the pier said nobody had asked them.'],
].map((paragraphs, at) => ({ name: `Ferry ${at + 1}.txt`, text: paragraphs.join('\n\n') }));

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'House style' });
const styleOf = (page: Page): Locator => dialogOf(page).getByRole('combobox', { name: 'Style in use' });
const ruleOf = (page: Page, name: string): Locator => dialogOf(page).getByRole('checkbox', { name, exact: true });
const saidOf = (page: Page): Locator => dialogOf(page).getByRole('region', { name: 'Style in use' }).getByRole('status');
const countOfStyle = (desk: Desk): Promise<number> => desk.countOf('Style only');

async function isAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`)), state).toEqual([]);
}

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(ferry);
  await expect(desk.paragraph('B', 1)).toBeVisible();
  await desk.isReady();
});

test('another style names what goes against it, and stays after a reload', async ({ page, desk }) => {
  await expect(desk.changes.first()).not.toContainText('Against house style');
  await page.getByRole('button', { name: 'House style: Neutral' }).click();
  await expect(styleOf(page)).toBeFocused();
  await styleOf(page).selectOption('AP-like');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'House style: AP-like' })).toBeFocused();
  await expect(desk.changes.first()).toContainText('Against house style: U.S. → US');
  await expect(desk.changes.first()).toHaveAccessibleName(/, Against house style: U\.S\. → US/);
  await page.reload();
  await desk.isReady();
  await expect(desk.changes.first()).toContainText('Against house style: U.S. → US');
  await expect(desk.marks('B').filter({ hasText: /^US$/ })).toHaveAttribute('title', 'Against house style: U.S. → US');
  await desk.tab('Redline').click();
  await expect(page.locator('main .note').filter({ hasText: 'Against house style: U.S. → US, 1 more' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(page.locator('main').getByText('Against house style')).toHaveCount(0);
});

test('a rule that is switched off makes style wording; own words make wording style', async ({ page, desk }) => {
  expect(await countOfStyle(desk)).toBe(1);
  await page.getByRole('button', { name: 'House style: Neutral' }).click();
  await ruleOf(page, 'Spelling').uncheck();
  await expect(saidOf(page)).toHaveText('My Neutral is a copy of your own and is now in use.');
  // The comparison behind the dialog follows at once.
  await expect.poll(() => countOfStyle(desk)).toBe(0);
  await ruleOf(page, 'Spelling').check();
  await expect.poll(() => countOfStyle(desk)).toBe(1);
  const fresh = dialogOf(page).getByRole('textbox', { name: 'New words' });
  await fresh.fill('Kyiv');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('alert')).toContainText('Write two to 8 different forms');
  await fresh.fill('Kyiv = Kiev');
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('textbox', { name: 'Words: Kyiv = Kiev' })).toBeVisible();
  await expect(fresh).toBeFocused();
  await expect.poll(() => countOfStyle(desk)).toBe(2);
  await dialogOf(page).getByRole('button', { name: 'Remove Kyiv = Kiev' }).click();
  await expect.poll(() => countOfStyle(desk)).toBe(1);
});

test('a style goes out as a file and comes in again; a bad file is named and nothing is lost', async ({ page, desk, newProfile }) => {
  await page.getByRole('button', { name: 'House style: Neutral' }).click();
  await styleOf(page).selectOption('Guardian-like');
  await ruleOf(page, 'Hyphens').uncheck();
  await dialogOf(page).getByRole('textbox', { name: 'Name of your style' }).fill('Night desk');
  await page.keyboard.press('Enter');
  await expect(styleOf(page)).toHaveValue('own:Night desk');
  const waiting = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: 'Export as a file' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('night-desk.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'writethru-house-style/1', name: 'Night desk', rules: { spelling: 'british', hyphenation: 'wording' } });

  const file = dialogOf(page).locator('input[type="file"]');
  await file.setInputFiles({ name: 'torn.json', mimeType: 'application/json', buffer: Buffer.from(text.slice(0, 60)) });
  await expect(dialogOf(page).getByRole('alert')).toHaveText('torn.json is not a house style that Writethru can read: it is not JSON. Your styles are as they were.');
  await expect(styleOf(page)).toHaveValue('own:Night desk');
  await dialogOf(page).getByRole('button', { name: 'Reset to neutral' }).click();
  await expect(styleOf(page)).toHaveValue('neutral');
  await styleOf(page).selectOption('Night desk');
  await dialogOf(page).getByRole('button', { name: 'Remove this style' }).click();
  await dialogOf(page).getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(saidOf(page)).toHaveText('Night desk was removed; Neutral is in use.');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();

  const other = await newProfile();
  await other.goto('/');
  await other.getByRole('button', { name: /^Open th/ }).click();
  await other.getByRole('button', { name: 'House style: Neutral' }).click();
  await dialogOf(other).locator('input[type="file"]').setInputFiles({ name: 'night-desk.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(saidOf(other)).toHaveText('Night desk was read from night-desk.json and is now in use.');
  await expect(ruleOf(other, 'Hyphens')).not.toBeChecked();
  await other.keyboard.press('Escape');
  await expect(other.getByRole('button', { name: 'House style: Night desk' })).toBeVisible();
  await expect(desk.main).toBeVisible();
});

test('one switch hides all style in every view, says how much, and gives it back exactly', async ({ page, desk }) => {
  const marks = () => page.locator('main [data-change]').evaluateAll((elements) => elements.map((element) => element.outerHTML));
  const before = await marks();
  await page.getByRole('switch', { name: 'Hide style' }).click();
  const line = page.getByRole('status').filter({ hasText: 'hidden' });
  // U.S., canceled, on, percent; and harbour in a paragraph that stays.
  await expect(line).toContainText('5 style-only changes hidden');
  await expect(page).toHaveURL(/hide=style,unseen,furniture/);
  await expect(page.locator('main [data-grade="accidental"]')).toHaveCount(0);
  await expect(page.locator('main [data-grade="substantive"]').first()).toBeVisible();
  await expect(desk.changes).toHaveCount(2);
  for (const view of ['Redline', 'Facts', 'Side by side']) {
    await desk.tab(view).click();
    await expect(line).toContainText('5 style-only changes hidden');
  }
  await desk.isReady();
  await page.keyboard.press('h');
  await expect(page.getByRole('switch', { name: 'Hide style' })).not.toBeChecked();
  await expect(line).toHaveCount(0);
  expect(await marks()).toEqual(before);
  await page.keyboard.press('h');
  await line.getByRole('button', { name: 'Show' }).click();
  expect(await marks()).toEqual(before);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('in the dialog and beside it, on a screen and on a phone', async ({ page }) => {
      test.slow();
      await page.getByRole('switch', { name: 'Hide style' }).click();
      await isAccessible(page, 'hidden style');
      await page.getByRole('button', { name: 'House style: Neutral' }).click();
      await ruleOf(page, 'Spelling').uncheck();
      await dialogOf(page).getByRole('textbox', { name: 'New words' }).fill('Kyiv = Kiev');
      await page.keyboard.press('Enter');
      await isAccessible(page, 'house style');
      await page.setViewportSize({ width: 390, height: 844 });
      await isAccessible(page, 'house style on a phone');
      expect(await dialogOf(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBeLessThanOrEqual(0);
    });
  });
}
