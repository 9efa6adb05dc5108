import { expect, test } from './fixtures.ts';
import { Review } from './pages/Review.ts';
import { paragraphsOf, pierStory } from './story.ts';

test.describe('finding, by keyboard', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
  });

  test('counts every version, marks the copy and the minimap, steps both ways, and Esc leaves no trace', async ({ page, desk }) => {
    const review = new Review(page);
    await page.keyboard.press('/');
    await expect(review.field).toBeFocused();
    await page.keyboard.type('PIER');
    await expect(review.count('A')).toHaveText('A 2');
    await expect(review.count('B')).toHaveText('B 2');
    await expect(review.count('C')).toHaveText('C 2');
    await expect(review.count('C')).toHaveAccessibleName('Pier 3, 2 places');
    await expect.poll(() => review.painted()).toEqual(['pier', 'pier', 'pier', 'pier']);
    await expect(page.locator('.minimap .found')).toHaveAttribute('d', /M/);
    await page.keyboard.press('Enter');
    await expect(review.find).toContainText('1 of 4');
    await page.keyboard.press('Enter');
    await expect(review.find).toContainText('2 of 4');
    expect(await review.painted('find-now')).toEqual(['pier']);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+Enter');
    await expect(review.find).toContainText('4 of 4');
    // The copy is what it was.
    expect(await desk.column('A')).toEqual(paragraphsOf(pierStory[0]!.text));
    await page.keyboard.press('Escape');
    await expect(review.find).toBeHidden();
    expect(await review.painted()).toEqual([]);
    await page.keyboard.press('j');
    await expect(desk.selectedItem).toBeVisible();
  });

  test('any style or the very signs, whole words or parts', async ({ page }) => {
    const review = new Review(page);
    await page.keyboard.press('/');
    await page.keyboard.type('7–2 on friday');
    await expect(review.count('A')).toHaveText('A 1');
    await page.getByRole('checkbox', { name: 'Any style' }).uncheck();
    await expect(review.count('A')).toHaveText('A 0');
    await expect(review.find).toContainText('Not found');
    await review.field.fill('pie');
    await expect(review.count('A')).toHaveText('A 2');
    await page.getByRole('checkbox', { name: 'Whole words' }).check();
    await expect(review.count('A')).toHaveText('A 0');
  });

  test('goes with the reader to other versions and views, and F3 works from the copy', async ({ page, desk }) => {
    const review = new Review(page);
    await page.keyboard.press('/');
    await page.keyboard.type('inspection');
    await expect(review.find).toContainText('Not in these two');
    await review.count('C').focus();
    await page.keyboard.press('Enter');
    await desk.isReady();
    await expect.poll(() => review.painted()).toEqual(['inspection']);
    await desk.tab('Redline').click();
    await expect.poll(() => review.painted()).toEqual(['inspection']);
    await page.keyboard.press('F3');
    await expect(review.find).toContainText('1 of 1');
    expect(await review.painted('find-now')).toEqual(['inspection']);
    await desk.tab('Facts').click();
    await review.field.fill('7-2');
    await expect(review.count('A')).toHaveText('A 1');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const review = new Review(page);
      await page.keyboard.press('/');
      await page.keyboard.type('harbor');
      await expect(review.count('A')).toHaveText('A 2');
      await page.keyboard.press('Enter');
      await review.isAccessible('finding');
    });
  }

  test('on a phone it is opened by touch and fits', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const review = new Review(page);
    await page.getByRole('button', { name: 'Find in all versions' }).click();
    await review.field.fill('pier');
    await page.getByRole('button', { name: 'Next place' }).click();
    await expect(review.find).toContainText(/1 of \d/);
    for (const button of await review.find.getByRole('button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await review.isAccessible('phone');
  });
});
