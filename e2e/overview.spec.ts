import { expect, test } from './fixtures.ts';
import { fitsItsWindow, isAccessible } from './pages/accessible.ts';
import { Several } from './pages/Several.ts';
import { pierStory } from './story.ts';

test.describe('the pier story at a glance', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
    await new Several(page).open('Overview');
  });

  test('a share of the matrix opens its comparison, in its direction', async ({ page, desk }) => {
    const matrix = page.getByRole('table', { name: 'What each version shares' });
    await expect(matrix.getByRole('button')).toHaveCount(6);
    const share = matrix.getByRole('button', { name: /of the words of Pier 3 stand in Pier 2\. Compare/ });
    expect(Number(/\d+/.exec(await share.innerText())?.[0])).toBeGreaterThan(20);
    await share.click();
    await desk.isReady();
    await expect(page).toHaveURL(/view=side-by-side&a=B&b=C/);
  });

  test('what stands out is said in words, and compared by a click', async ({ page, desk }) => {
    const compare = page.getByRole('link', { name: /^Compare Pier/ }).first();
    await expect(compare).toBeVisible();
    await compare.click();
    await desk.isReady();
  });

  test('each paragraph is a block that tells its history, and leads to its row', async ({ page }) => {
    const several = new Several(page);
    await expect(several.blocks).toHaveCount(5 + 6 + 2);
    await expect(several.blocks.and(page.getByLabel(/^Pier 2 paragraph 4, .*begins here, not in Pier 3/))).toHaveCount(1);
    await expect(several.blocks.and(page.getByLabel(/^Pier 2 paragraph 6, .*began in Pier 1/))).toHaveCount(1);
    await several.blocks.and(page.getByLabel(/^Pier 2 paragraph 4/)).click();
    await several.isReady('Collation');
    await expect(several.grid.locator('[aria-selected="true"]')).toContainText('Divers');
  });

  test('everything goes by key, and the versions can be put in another order', async ({ page }) => {
    const several = new Several(page);
    const matrix = page.getByRole('table', { name: 'What each version shares' });
    await matrix.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(matrix.getByRole('button', { name: /words of Pier 3 stand in Pier 2/ })).toBeFocused();
    await several.blocks.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.block:focus')).toHaveAccessibleName(/^Pier 2 paragraph 6/);
    await page.getByRole('button', { name: /^Pier 3, .*move it$/ }).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await several.isReady('Overview');
    await expect(page.locator('.history-heads').getByRole('listitem')).toContainText(['Pier 1', 'Pier 3', 'Pier 2']);
    await page.keyboard.press('Control+z');
    await several.isReady('Overview');
    await expect(page.locator('.history-heads').getByRole('listitem')).toContainText(['Pier 1', 'Pier 2', 'Pier 3']);
  });
});

test('times that are typed put the versions in order', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  await new Several(page).open('Overview');
  const menu = await desk.openVersions();
  for (const [siglum, time] of [['A', '2014-03-14T18:30'], ['B', '2014-03-14T12:00'], ['C', '2014-03-14T09:15']] as const) {
    await menu.getByLabel(`Time of version ${siglum}`).fill(time);
    await page.keyboard.press('Enter');
  }
  await menu.getByRole('button', { name: 'Order by time' }).click();
  await expect(menu.getByRole('listitem').first().getByLabel('Name of version A')).toHaveValue('Pier 3');
  await expect(menu.getByRole('button', { name: 'Order by time' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main')).toContainText('Order: by time.');
});

test('a long history has a line to step along', async ({ page, start, desk }) => {
  const text = pierStory[0]?.text ?? '';
  await start.open();
  await start.choose(Array.from({ length: 7 }, (_, take) => ({ name: `Take ${take + 1}.txt`, text: `${text}\n\nTake ${take + 1} of them all, with ${take + 3} new words.` })));
  await desk.isReady();
  const slider = page.getByRole('slider', { name: 'Neighbouring versions' });
  await expect(slider).toHaveAttribute('aria-valuetext', 'Take 1 and Take 2');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/a=B&b=C.*step=both/);
  await desk.isReady();
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/a=C&b=D/);
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/a=A&b=B/);
  await page.getByRole('checkbox', { name: 'Each against the one before' }).uncheck();
  await page.getByRole('main').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/a=A&b=C/);
  await desk.isReady();
  await isAccessible(page, 'the line of a long history');
});

test('at 1024 px and on a phone', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const several = new Several(page);
  await several.open('Overview');
  await fitsItsWindow(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsItsWindow(page);
  await expect(several.blocks.first()).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('in Overview, wide and on a phone', async ({ page, start, desk }) => {
      test.slow();
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
      await new Several(page).open('Overview');
      await isAccessible(page, 'overview');
      await page.setViewportSize({ width: 390, height: 844 });
      await isAccessible(page, 'phone');
    });
  });
}
