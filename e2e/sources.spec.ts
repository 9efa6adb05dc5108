import { expect, test } from './fixtures.ts';
import { fitsItsWindow, isAccessible } from './pages/accessible.ts';
import { Several } from './pages/Several.ts';
import { paragraphsOf, pierStory, realStory } from './story.ts';

test.describe('the sources of the pier story', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
    await new Several(page).open('Sources');
  });

  test('shares add up to 100, and every passage says where its words stand', async ({ page }) => {
    const several = new Several(page);
    const sentence = (await several.main.locator('.source-sum > p').innerText()).replace(/\s+/g, ' ');
    expect(sentence).toMatch(/of Pier 2 is word for word from Pier 1/);
    expect([...sentence.matchAll(/(\d+)%/g)].reduce((sum, [, percent]) => sum + Number(percent), 0)).toBe(100);
    expect(await several.paragraphs('B'), 'the text is the text').toEqual(paragraphsOf(pierStory[1]?.text ?? ''));
    await expect(several.main.getByRole('link', { name: 'Pier 1 ¶3', exact: true })).toBeVisible();
    const own = several.main.getByRole('listitem').filter({ hasText: 'Divers are to look' });
    await expect(own.first()).toContainText('Own');
  });

  test('the pointer shows the counterpart, and a click goes there', async ({ page, desk }) => {
    const several = new Several(page);
    const stretch = several.stretches.filter({ hasText: 'Shop owners on the pier' });
    await stretch.hover();
    await expect(page.locator('.counterpart')).toContainText('Pier 1 ¶4');
    await expect(page.locator('.counterpart mark')).toContainText('Shop owners on the pier');
    await stretch.click();
    await desk.isReady();
    await expect(page).toHaveURL(/view=side-by-side&a=A&b=B/);
    await expect(desk.paragraph('A', 4)).toBeInViewport();
    await page.goBack();
    await several.isReady('Sources');
  });

  test('everything goes by key', async ({ page, desk }) => {
    const several = new Several(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page).toHaveURL(/at=b2/);
    await page.keyboard.press('Shift+J');
    await expect(page.getByRole('status').filter({ hasText: /own, paragraph 4 of 6/ })).toBeAttached();
    await page.keyboard.press(']');
    await expect(page).toHaveURL(/read=C/);
    await several.isReady('Sources');
    await expect(several.main.getByRole('heading', { level: 1 })).toHaveText('Pier 3 by source');
    await page.keyboard.press('[');
    await several.isReady('Sources');
    await several.stretches.first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(several.stretches.nth(1)).toBeFocused();
    await expect(page.locator('.counterpart')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.counterpart')).toHaveCount(0);
    await page.keyboard.press('Enter');
    await desk.isReady();
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
  });

  test('the other way: what of a version stands in no later one', async ({ page }) => {
    const several = new Several(page);
    await page.getByRole('navigation', { name: 'Version to read' }).getByRole('button', { name: /^A ?Pier 1/ }).click();
    await page.getByRole('button', { name: 'On to later ones' }).click();
    await several.isReady('Sources');
    await expect(page).toHaveURL(/read=A&way=to/);
    await expect(several.main).toContainText('of Pier 1 stands word for word in later versions');
    await page.reload();
    await several.isReady('Sources');
    await expect(page.getByRole('button', { name: 'On to later ones' })).toHaveAttribute('aria-pressed', 'true');
  });

  test('all versions may count, and the order of the versions decides whom words are credited to', async ({ page }) => {
    const several = new Several(page);
    await page.getByRole('radio', { name: 'All versions' }).check();
    await several.isReady('Sources');
    await expect(page).toHaveURL(/credit=all/);
    const list = page.getByRole('navigation', { name: 'Version to read' });
    await list.getByRole('button', { name: /^B ?Pier 2/ }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(list.getByRole('listitem').first()).toContainText('Pier 2');
    await several.isReady('Sources');
  });
});

test('at 1024 px and on a phone', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const several = new Several(page);
  await several.open('Sources');
  await fitsItsWindow(page);
  await expect(page.getByRole('radio', { name: 'Earlier versions only' })).toBeChecked();
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsItsWindow(page);
  await expect(page.locator('main [data-version="B"]').filter({ hasText: 'Divers are to look' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('in Sources, wide and on a phone', async ({ page, start, desk }) => {
      test.slow();
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
      await new Several(page).open('Sources');
      await page.keyboard.press('j');
      await isAccessible(page, 'sources');
      await page.setViewportSize({ width: 390, height: 844 });
      await isAccessible(page, 'phone');
    });
  });
}

test('the real story: the writethru and the pickup are told by their words', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(realStory('crimea'));
  await desk.isReady();
  await new Several(page).open('Sources');
  const list = page.getByRole('navigation', { name: 'Version to read' });
  const percent = async (at: number): Promise<number> => Number(/(\d+)%/.exec(await list.getByRole('listitem').nth(at).innerText())?.[1]);
  expect(Math.abs((await percent(1)) - 73)).toBeLessThanOrEqual(3);
  expect(Math.abs((await percent(2)) - 98)).toBeLessThanOrEqual(3);
});
