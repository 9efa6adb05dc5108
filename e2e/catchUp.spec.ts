import { expect, test } from './fixtures.ts';
import { fitsItsWindow, isAccessible } from './pages/accessible.ts';
import { Several } from './pages/Several.ts';
import type { CopyFile } from './story.ts';

/** A wire, our rewrite of it in another order, and the wire's next text: one figure corrected, one paragraph new, one withdrawn. */
const quay: readonly CopyFile[] = [
  {
    name: 'Wire 1.txt',
    text: [
      'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
      'At least 23 people had complained about the state of the planks since the storms of the spring.',
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
      'The mayor called the decision a mistake that would cost the town its whole summer season.',
    ].join('\n\n'),
  },
  {
    name: 'Our story.txt',
    text: [
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
      'The mayor called the decision a mistake that would cost the town its whole summer season.',
      'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
      'At least 23 people had complained about the state of the planks since the storms of the spring.',
    ].join('\n\n'),
  },
  {
    name: 'Wire 2.txt',
    text: [
      'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
      'At least 32 people had complained about the state of the planks since the storms of the spring.',
      'Divers from the county are to look at the piles on Monday and report within the month.',
      'Shop owners on the pier said nobody had asked them before the vote was taken.',
    ].join('\n\n'),
  },
];

test.describe('catching up with a new text of the wire', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.choose(quay);
    await desk.isReady();
    await new Several(page).catchUp();
  });

  test('lists what is new, corrected and withdrawn, whatever the order of the rewrite', async ({ page }) => {
    const several = new Several(page);
    // Two files begin with one word: they are taken for the wire before and now.
    await expect(page.getByLabel('Wire before')).toHaveValue('A');
    await expect(page.getByLabel('Wire now')).toHaveValue('C');
    await expect(page.getByLabel('Our rewrite')).toHaveValue('B');
    await expect(page.getByText('Three things to do in Our story, 0 done.')).toBeVisible();
    await expect(several.toDo).toHaveCount(3);
    const corrected = several.toDo.filter({ hasText: 'Corrected' });
    await expect(corrected.locator('ins')).toHaveText(['32']);
    await expect(corrected.getByRole('link', { name: /Our story ¶4/ })).toBeVisible();
    await expect(several.toDo.filter({ hasText: /^New/ })).toContainText('Divers from the county');
    await expect(several.toDo.filter({ hasText: 'Withdrawn' })).toContainText('The mayor called the decision');
    await page.getByRole('group', { name: 'Show tasks' }).getByRole('button', { name: /^New/ }).click();
    await expect(several.toDo).toHaveCount(1);
  });

  test('what is ticked is done, stays so after a reload, and travels in a link', async ({ page, desk, newProfile }) => {
    const several = new Several(page);
    await several.toDo.filter({ hasText: 'Corrected' }).getByRole('checkbox').click();
    await expect(several.done).toHaveCount(1);
    await expect(page.getByText('Two things to do in Our story, 1 done.')).toBeVisible();
    await page.waitForTimeout(600);
    await page.reload();
    await several.isReady('Collation');
    await expect(several.done).toHaveCount(1);
    const link = await desk.copyWholeLink();
    const other = await newProfile();
    await other.goto(link);
    await expect(new Several(other).done).toHaveCount(1);
  });

  test('everything goes by key, to the passage in our copy and back', async ({ page, desk }) => {
    const several = new Several(page);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(several.toDo.nth(1)).toHaveAttribute('aria-current', 'true');
    await expect(page.getByRole('status').filter({ hasText: /, 2 of 3$/ })).toBeAttached();
    await page.keyboard.press('k');
    await several.toDo.nth(0).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await expect(several.done).toHaveCount(1);
    await several.toDo.filter({ hasText: 'Withdrawn' }).getByRole('link', { name: /Our story ¶2/ }).click();
    await desk.isReady();
    await expect(page).toHaveURL(/view=side-by-side&a=C&b=B/);
    await expect(desk.selected.first()).toContainText('The mayor called the decision');
    await page.goBack();
    await several.isReady('Collation');
    await expect(several.done).toHaveCount(1);
    await page.getByRole('button', { name: 'All rows' }).click();
    await expect(several.grid).toBeVisible();
  });

  test('other versions can be chosen; one that is chosen twice changes places', async ({ page }) => {
    const several = new Several(page);
    await page.getByLabel('Wire now').selectOption('A');
    await expect(page.getByLabel('Wire before')).toHaveValue('C');
    await several.isReady('Collation');
    await expect(page).toHaveURL(/catch=CBA/);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('in Catch-up, wide, at 1024 px and on a phone', async ({ page, start, desk }) => {
      test.slow();
      await start.open();
      await start.choose(quay);
      await desk.isReady();
      const several = new Several(page);
      await several.catchUp();
      await page.keyboard.press('j');
      await several.toDo.first().getByRole('checkbox').click();
      await isAccessible(page, 'catch-up');
      await page.setViewportSize({ width: 1024, height: 768 });
      await fitsItsWindow(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await fitsItsWindow(page);
      await isAccessible(page, 'phone');
    });
  });
}
