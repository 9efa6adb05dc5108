import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Review } from './pages/Review.ts';

test.describe('marks and notes on the sample, by keyboard', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.sample.click();
    await desk.isReady();
  });

  test('seen, query and note on a change: in the list, in the view, and as a filter in the address', async ({ page, desk }) => {
    const review = new Review(page);
    const total = await desk.changes.count();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await expect(page.getByText(`1 of ${total} seen`)).toBeVisible();
    await expect(desk.selectedItem).toHaveAccessibleName(/, seen$/);
    await expect(desk.selected.first()).toContainText('Seen.');
    await page.keyboard.press('Shift+E');
    await expect(desk.selectedItem).toHaveAccessibleName(/, 2 of \d+/);
    await page.keyboard.press('q');
    await expect(desk.selectedItem).toHaveAccessibleName(/, query$/);
    await page.keyboard.press('n');
    const place = (await page.getByRole('heading', { name: /^Note on / }).innerText()).replace('Note on ', '');
    await expect(review.note(place)).toBeFocused();
    await page.keyboard.type('Who counted? Ask the desk.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mk');
    await page.keyboard.press('Escape');
    await expect(review.bar).toBeVisible();
    await expect(desk.selectedItem).toHaveAccessibleName(/, query, note: Who counted\? Ask the desk\.$/);

    await review.filter('Queries').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/marks=queried/);
    await expect(desk.changes).toHaveCount(1);
    await review.filter('Not seen').focus();
    await page.keyboard.press('Enter');
    await expect(desk.changes).toHaveCount(total - 1);
    await expect(page).toHaveURL(/marks=unseen/);
    await page.waitForTimeout(600);
    await page.reload();
    await desk.isReady();
    await expect(desk.changes).toHaveCount(total - 1);
    await expect(page.getByText(`1 of ${total} seen`)).toBeVisible();
    await expect(review.filter('Notes')).toContainText('1');
  });

  test('in Redline a mark stands in the margin, and the copy stays where it is', async ({ page, desk }) => {
    await page.keyboard.press('2');
    await desk.isReady();
    await page.keyboard.press('j');
    const copy = desk.selected.locator('[data-version]').first();
    await expect(page.getByRole('button', { name: 'Seen', exact: true })).toBeVisible();
    await page.waitForTimeout(400);
    const before = await copy.boundingBox();
    await page.keyboard.press('e');
    await expect(desk.selected.first()).toContainText('Seen.');
    expect(await copy.boundingBox()).toEqual(before);
  });

  test('a note on a passage that did not change; undo takes it, and whole links leave it at home', async ({ page, desk, newProfile }) => {
    const review = new Review(page);
    await page.goto(`${new URL(page.url()).pathname}#b9`);
    await expect(review.bar).toContainText('¶9');
    await page.keyboard.press('n');
    await expect(review.note('Halyard 2 ¶9')).toBeFocused();
    await page.keyboard.type('Check with the desk.');
    await page.keyboard.press('Control+Enter');
    await expect(review.row('B', 9)).toContainText('Note: Check with the desk.');
    const link = await desk.copyWholeLink();
    const other = await newProfile();
    await other.goto(link);
    await new Desk(other).isReady();
    await expect(other.getByText('Check with the desk.')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(review.row('B', 9)).not.toContainText('Check with the desk.');
    await page.keyboard.press('Control+Shift+z');
    await expect(review.row('B', 9)).toContainText('Check with the desk.');
  });

  test('facts are marked by the same keys', async ({ page, desk }) => {
    const review = new Review(page);
    await desk.tab('Facts').click();
    await expect(page.locator('[data-fact]').first()).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('q');
    const row = page.locator('[data-fact].selected');
    await expect(row).toContainText('Query.');
    await page.keyboard.press('n');
    await page.keyboard.type('Two counts of this.');
    await page.keyboard.press('Escape');
    await expect(row).toContainText('Note: Two counts of this.');
    await review.isAccessible('marked facts');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marks and the note panel are accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const review = new Review(page);
      for (const key of ['j', 'e', 'q', 'n']) await page.keyboard.press(key);
      await expect(page.getByRole('heading', { name: /^Note on / })).toBeVisible();
      await review.isAccessible('writing a note');
      await page.keyboard.type('So?');
      await page.keyboard.press('Escape');
      await review.filter('Not seen').click();
      await review.isAccessible('filtered by marks');
    });
  }

  test('on a phone the marks can be touched', async ({ page, desk }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const review = new Review(page);
    await page.getByRole('button', { name: 'Next change' }).click();
    for (const name of ['Seen', 'Query', 'Note']) {
      const button = review.bar.getByRole('button', { name, exact: true });
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await review.bar.getByRole('button', { name: 'Seen', exact: true }).click();
    await expect(desk.selected.first()).toContainText('Seen.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await review.isAccessible('phone');
  });
});
