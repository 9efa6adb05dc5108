import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Review } from './pages/Review.ts';
import { paragraphsOf, pierStory } from './story.ts';

const [first, second, third] = pierStory;

/** A paragraph by its number, by key alone: its number link, and Enter follows it. */
async function select(desk: Desk, anchor: string): Promise<void> {
  await desk.page.goto(`${new URL(desk.page.url()).pathname}#${anchor}`);
  await desk.isReady();
  await expect(desk.selected.first()).toBeVisible();
}

test.describe('pairing by hand, by keyboard', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose([first!, second!]);
    await desk.isReady();
  });

  test('says why, parts, undoes, pairs anew, and takes back', async ({ page, desk }) => {
    const review = new Review(page);
    await select(desk, 'b2');
    await expect(review.bar).toContainText(/^Pier 2 ¶2\s*Paired by the rare words that both hold: .*complained/);
    await page.keyboard.press('Shift+P');
    await expect(review.bar).toContainText('Parted by hand');
    await expect(review.row('A', 3)).toContainText('Parted by hand');
    await expect(review.row('A', 3).locator('[data-version="B"]')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(review.bar).toContainText('Paired by the rare words');
    await page.keyboard.press('Control+Shift+z');
    await expect(review.bar).toContainText('Parted by hand');

    // B ¶2 is the same as A ¶5, one further on than the list begins.
    await page.keyboard.press('p');
    await expect(review.list).toBeFocused();
    for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await expect(review.list.getByRole('option', { name: /¶3/ })).toHaveClass(/here/);
    await page.keyboard.press('Enter');
    await expect(review.bar).toContainText(/Paired by hand, \d+% alike in words/);
    await expect(review.row('B', 2)).toContainText('Paired by hand');
    await expect(review.row('B', 2).locator('[data-version="A"]')).toHaveText(/^At least 23/);
    await review.bar.getByRole('button', { name: 'Take back' }).focus();
    await page.keyboard.press('Enter');
    await expect(review.bar).toContainText('Paired by the rare words');
    await expect(page.getByText('by hand')).toHaveCount(0);
    expect(await desk.column('A')).toEqual(paragraphsOf(first!.text));
    expect(await desk.column('B')).toEqual(paragraphsOf(second!.text));
  });

  test('several with several, in both views; Esc leaves everything as it was', async ({ page, desk }) => {
    const review = new Review(page);
    await select(desk, 'a4');
    await page.keyboard.press('p');
    await expect(review.list).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(review.list).toBeHidden();
    await expect(review.bar).toContainText('Paired as the same words');
    await page.keyboard.press('p');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page.getByRole('heading', { name: 'Pier 1 ¶4, ¶5 is the same as…' })).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(review.bar).toContainText('Paired by hand');
    await expect(review.row('A', 4).locator('[data-version="A"]')).toHaveCount(2);
    await expect(review.row('A', 4).locator('[data-version="B"]')).toHaveCount(2);
    await page.keyboard.press('2');
    await expect(desk.tab('Redline')).toHaveAttribute('aria-selected', 'true');
    await expect(review.row('B', 3)).toContainText('Paired by hand');
    expect(await desk.column('B')).toEqual(paragraphsOf(second!.text));
  });

  test('holds on to the words: after an edit, another order, a reload and in a link', async ({ page, desk, newProfile }) => {
    const review = new Review(page);
    await select(desk, 'a1');
    await page.keyboard.press('Shift+P');
    await expect(review.row('A', 1)).toContainText('Parted by hand');
    await desk.edit('Pier 2', (text) => `A new lede stands before the old one now.\n\n${text}`);
    await expect(review.row('B', 2)).toContainText('Parted by hand');
    await page.keyboard.press('x');
    await expect(review.row('A', 1)).toContainText('Parted by hand');
    await page.waitForTimeout(600);
    await page.reload();
    await desk.isReady();
    await expect(review.row('A', 1)).toContainText('Parted by hand');
    const link = await desk.copyWholeLink();
    const other = await newProfile();
    await other.goto(link);
    await new Desk(other).isReady();
    await expect(new Review(other).row('A', 1)).toContainText('Parted by hand');
  });

  test('the menu of a paragraph leads there too', async ({ page, desk }) => {
    const review = new Review(page);
    await page.getByRole('link', { name: 'Pier 2 paragraph 4, copy link' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Same as/ }).click();
    await expect(review.list).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Pier 2 paragraph 4, copy link' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /^Write a note/ }).click();
    await expect(review.note('Pier 2 ¶4')).toBeFocused();
    await page.keyboard.type('Who are the divers?');
    await page.keyboard.press('Escape');
    await expect(review.row('B', 4)).toContainText('Note: Who are the divers?');
    await expect(desk.selected.first()).toBeVisible();
  });

  test('two clicks do it as well', async ({ page, desk }) => {
    const review = new Review(page);
    await select(desk, 'b4');
    await review.bar.getByRole('button', { name: 'Same as…' }).click();
    await desk.paragraph('A', 2).click();
    await expect(review.bar).toContainText('Paired by hand');
    // Out of order with what kept its place, so it is told as a move.
    await expect(review.row('B', 4)).toContainText('Paired by hand');
    await expect(review.row('A', 2)).toContainText('Paired by hand');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pairing is accessible, ${colorScheme}`, async ({ page, start, desk }) => {
    await page.emulateMedia({ colorScheme });
    await start.open();
    await start.choose([first!, second!, third!]);
    await desk.isReady();
    const review = new Review(page);
    await select(desk, 'b2');
    await page.keyboard.press('Shift+P');
    await expect(review.bar).toContainText('Parted by hand');
    await review.isAccessible('parted by hand');
    await page.keyboard.press('p');
    await expect(review.list).toBeFocused();
    await review.isAccessible('choosing a passage');
  });
}

test('on a phone a passage is paired by touch', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await start.open();
  await start.choose([first!, second!]);
  await desk.isReady();
  const review = new Review(page);
  await page.getByRole('button', { name: 'Next change' }).click();
  await review.bar.getByRole('button', { name: 'Same as…' }).click();
  for (const button of await page.locator('.pair-panel button').all()) expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await review.list.getByRole('option', { name: /¶5/ }).click();
  await expect(review.bar).toContainText('Paired by hand');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await review.isAccessible('phone');
});
