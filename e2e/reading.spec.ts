import { expect, test } from './fixtures.ts';
import { pierStory } from './story.ts';

test.describe('reading the sample', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.sample.click();
    await desk.isReady();
  });

  test('landmarks and marks are where the contract says', async ({ page, desk }) => {
    await expect(page.getByRole('banner')).toBeVisible();
    await expect(page.getByRole('navigation')).toBeVisible();
    await expect(desk.main).toBeVisible();
    await expect(desk.rail).toBeVisible();
    const broken = await page.locator('main ins, main del').evaluateAll(
      (marks) => marks.filter((mark) => !(mark.hasAttribute('data-change') && mark.hasAttribute('data-operation') && mark.hasAttribute('data-grade'))).length,
    );
    expect(broken).toBe(0);
    expect(await desk.marks('B').count()).toBeGreaterThan(10);
    await expect(desk.paragraph('B', 'headline')).toHaveText("Castellan: State won't wait for dam vote");
    await expect(desk.paragraph('A', 'byline')).toHaveText(/^By NORA TILLMAN/);
    await expect(desk.paragraph('A', 'caption')).toHaveText(/HNA Photo/);
  });

  test('what an editor must see in it is shown', async ({ page, desk }) => {
    // The paragraph about the trucks moved up, whole and otherwise unchanged but for one word.
    const moved = desk.changes.filter({ hasText: 'dozens of trucks' });
    await expect(moved).toHaveCount(1);
    await expect(moved).toHaveAccessibleName(/^Moved, from Halyard 1 paragraph 17 to Halyard 2 paragraph 12, \d+ of \d+$/);
    // The two paragraphs about the senator went.
    await expect(desk.paragraph('A', 20)).toHaveText(/Martin Oakes/);
    await expect(desk.changes.filter({ hasText: 'Both sides have spent the winter' })).toHaveAccessibleName(/^Removed/);
    // New quotations came in.
    await expect(desk.changes.filter({ hasText: 'I want to see a gate open' })).toHaveAccessibleName(/^Added/);
    // Two paragraphs became one.
    await expect(desk.changes.filter({ hasText: 'Castellan had come to' })).toHaveAccessibleName(/^Merged/);
    // The number of the injured changed, as a whole word.
    await expect(page.locator('main ins', { hasText: /^23$/ })).toHaveCount(1);
    // What stayed carries no mark.
    const quote = desk.paragraphs('B').filter({ hasText: 'Every dollar that goes into penalties' });
    await expect(quote.locator('[data-change]')).toHaveCount(0);
  });

  test('the views are tabs, also on the keys 1 and 2', async ({ page, desk }) => {
    await desk.tab('Redline').click();
    await expect(desk.tab('Redline')).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('main del', { hasText: 'Both sides have spent the winter' })).toBeVisible();
    await page.keyboard.press('1');
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('2');
    await expect(desk.tab('Redline')).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(/view=redline/);
    await page.goBack();
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
    await page.goForward();
    await expect(desk.tab('Redline')).toHaveAttribute('aria-selected', 'true');
  });

  test('the views are tabs, in one order for all', async ({ page }) => {
    await expect(page.getByRole('tab')).toHaveCount(6);
    await expect(page.getByRole('tab')).toContainText(['Side by side', 'Redline', 'Collation', 'Sources', 'Facts', 'Overview']);
  });

  test('j and k step through the changes, and the passage comes into view', async ({ page, desk }) => {
    const total = await desk.changes.count();
    await page.keyboard.press('j');
    await expect(desk.selectedItem).toHaveAccessibleName(new RegExp(`, 1 of ${total}$`));
    for (let step = 0; step < 9; step++) await page.keyboard.press('j');
    await expect(desk.selectedItem).toHaveAccessibleName(new RegExp(`, 10 of ${total}$`));
    await expect(desk.selected.first()).toBeInViewport();
    await page.keyboard.press('k');
    await expect(desk.selectedItem).toHaveAccessibleName(new RegExp(`, 9 of ${total}$`));
    await page.keyboard.press('Escape');
    await expect(desk.selectedItem).toHaveCount(0);
  });

  test('g goes to the other end of a move', async ({ page, desk }) => {
    await desk.changes.filter({ hasText: 'dozens of trucks' }).click();
    await expect(desk.paragraph('B', 12)).toBeInViewport();
    await page.keyboard.press('g');
    await expect(desk.paragraph('A', 17)).toBeInViewport();
    await page.keyboard.press('g');
    await expect(desk.paragraph('B', 12)).toBeInViewport();
  });

  test('Back and Forward step through selections', async ({ page, desk }) => {
    await desk.changes.nth(2).click();
    const third = (await desk.selectedItem.getAttribute('aria-label')) ?? '';
    await desk.changes.nth(6).click();
    await expect(desk.selectedItem).not.toHaveAccessibleName(third);
    await page.goBack();
    await expect(desk.selectedItem).toHaveAccessibleName(third);
    await page.goForward();
    await expect(desk.selectedItem).not.toHaveAccessibleName(third);
  });

  test('a click on a mark selects its change in the list', async ({ page, desk }) => {
    await page.locator('main ins', { hasText: /^23$/ }).click();
    await expect(desk.selectedItem).toHaveAccessibleName(/^Reworded, Halyard 1 paragraph 13 to Halyard 2 paragraph 18/);
  });

  test('filters hide marks and list items, never copy, and keep their counts', async ({ page, desk }) => {
    const before = await desk.column('B');
    const total = await desk.changes.count();
    const reworded = await desk.countOf('Reworded');
    expect(reworded).toBeGreaterThan(0);
    await desk.filter('Reworded').click();
    await expect(desk.filter('Reworded')).toHaveAttribute('aria-pressed', 'false');
    await expect(desk.changes).toHaveCount(total - reworded);
    expect(await desk.countOf('Reworded')).toBe(reworded);
    await expect(page.locator('main ins.reworded, main del.reworded')).toHaveCount(0);
    expect(await desk.column('B')).toEqual(before);
    for (const key of ['m', 'a', 'd', 't']) await page.keyboard.press(key);
    await expect(desk.changes).toHaveCount(0);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await desk.changes.count()).toBeGreaterThanOrEqual(total);
    expect(await desk.column('B')).toEqual(before);
  });

  test('unchanged passages fold and unfold', async ({ page, desk }) => {
    const all = await desk.paragraphs('B').count();
    await desk.fold.click();
    await expect(desk.fold).toHaveAttribute('aria-pressed', 'true');
    const line = page.getByRole('button', { name: /paragraphs? unchanged, .*Show$/ });
    await expect(line.first()).toBeVisible();
    expect(await desk.paragraphs('B').count()).toBeLessThan(all);
    await line.first().click();
    await page.keyboard.press('u');
    await expect(desk.fold).toHaveAttribute('aria-pressed', 'false');
    await expect(desk.paragraphs('B')).toHaveCount(all);
  });

  test('the keys are listed on ?, and can be switched off', async ({ page, desk }) => {
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('checkbox', { name: /^Single keys/ }).click();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('2');
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
  });

  test('dark and light', async ({ page }) => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g)?.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) ?? -1);
    const light = await paper();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await expect.poll(paper).toBeLessThan(light / 3);
    await page.reload();
    await expect.poll(paper).toBeLessThan(light / 3);
    await page.getByRole('button', { name: 'Light theme' }).click();
    await expect.poll(paper).toBe(light);
  });
});

test('the same text twice says so, and style alone is named as such', async ({ page, start, desk }) => {
  const [first] = pierStory;
  const text = first?.text ?? '';
  await start.open();
  await start.choose([{ name: 'Plain.txt', text }, { name: 'Styled.txt', text: text.replace('harbor master', 'Harbor Master') }]);
  await desk.isReady();
  await expect(page.getByText('Plain and Styled have the same words.')).toBeVisible();
  expect(await desk.countOf('Style only')).toBe(1);
});

test('two texts that share nothing are not forced together', async ({ page, start, desk }) => {
  await start.open();
  await start.choose([
    { name: 'Pier.txt', text: pierStory[0]?.text ?? '' },
    { name: 'recipe.txt', text: 'Peel six quinces and cut them small.\n\nSimmer with sugar, lemon and cloves for forty minutes.\n\nServe cold.' },
  ]);
  await desk.isReady();
  await expect(page.getByText('These two share almost no wording.')).toBeVisible();
  expect(await desk.countOf('Reworded')).toBe(0);
});
