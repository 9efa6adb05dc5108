import { expect, test } from './fixtures.ts';
import { fitsItsWindow, isAccessible } from './pages/accessible.ts';
import { Several } from './pages/Several.ts';
import { paragraphsOf, pierStory, sampleStory } from './story.ts';

test.describe('the rows of the pier story', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
    await new Several(page).open('Collation');
  });

  test('a passage that moved is one row in all versions, and what one version alone has is a row of its own', async ({ page }) => {
    const several = new Several(page);
    await expect(several.grid.getByRole('columnheader')).toHaveText([/Read/, /Pier 1.*Base/, /Pier 2/, /Pier 3/]);
    const ferries = several.row('Ferries will leave');
    await expect(ferries.getByRole('gridcell')).toHaveCount(3);
    await expect(ferries.getByRole('gridcell').nth(0)).toContainText('Ferries will leave');
    await expect(ferries.getByRole('gridcell').nth(1)).toContainText('Moved');
    await expect(ferries.getByRole('gridcell').nth(1).getByRole('link', { name: 'Pier 2 paragraph 6, copy link' })).toBeAttached();
    const complained = several.row('complained');
    await expect(complained.getByRole('rowheader')).toContainText('2 readings');
    await expect(complained.getByRole('rowheader'), 'a figure that differs is flagged').toContainText('check first: Conflict');
    await expect(complained.getByRole('gridcell').nth(1).locator('ins, del')).toContainText([/32|23/]);
    const divers = several.row('Divers');
    await expect(divers.getByRole('rowheader')).toHaveText('In one version');
    await expect(divers.getByRole('gridcell').nth(0)).toHaveText('not in Pier 1');
  });

  test('the first row stands clear of the heads above it', async ({ page }) => {
    const several = new Several(page);
    const head = await several.grid.getByRole('columnheader').first().boundingBox();
    const row = await several.grid.getByRole('row').nth(1).boundingBox();
    expect(row?.y ?? 0).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0));
  });

  test('whole paragraphs hold exactly their text, shortened or not', async ({ page }) => {
    const several = new Several(page);
    for (const [at, siglum] of (['A', 'B', 'C'] as const).entries()) {
      const texts = paragraphsOf(pierStory[at]?.text ?? '');
      for (const text of await several.paragraphs(siglum)) expect(texts).toContain(text);
      await page.getByRole('checkbox', { name: 'Shorten words shared with the base' }).setChecked(at % 2 === 1);
    }
    await expect(page).toHaveURL(/shared=whole/);
  });

  test('rows with one reading can be hidden, and another base be pinned', async ({ page }) => {
    const several = new Several(page);
    const all = await several.rows.count();
    await page.getByRole('checkbox', { name: 'Hide rows with one reading' }).check();
    await expect(page).toHaveURL(/rows=several/);
    await expect(several.row('The board meets again')).toHaveCount(0);
    expect(await several.rows.count()).toBeLessThan(all);
    await page.reload();
    await several.isReady('Collation');
    await expect(several.row('The board meets again')).toHaveCount(0);
    await page.getByRole('checkbox', { name: 'Hide rows with one reading' }).uncheck();
    await page.getByRole('button', { name: 'Make Pier 3 the base' }).click();
    await expect(several.grid.getByRole('columnheader').nth(1)).toHaveText(/Pier 3.*Base/);
    await several.isReady('Collation');
    await expect(page).toHaveURL(/a=C/);
    await expect(several.row('The east pier is to close').getByRole('gridcell').nth(0)).toContainText('The east pier is to close');
  });

  test('everything goes by key: from cell to cell, to the passage and back', async ({ page, desk }) => {
    const several = new Several(page);
    await page.keyboard.press('1');
    await page.keyboard.press('3');
    await several.isReady('Collation');
    // One tab stop for all cells.
    await page.getByRole('region', { name: 'Collation of all versions' }).focus();
    await page.keyboard.press('Tab');
    await expect(page.locator('[role="gridcell"]:focus')).toHaveAttribute('data-c', '0');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('[role="gridcell"]:focus')).toHaveAttribute('data-siglum', 'B');
    await page.keyboard.press('Control+End');
    await expect(page.locator('[role="gridcell"]:focus')).toHaveAttribute('data-siglum', 'C');
    await page.keyboard.press('Control+Home');
    await expect(page.getByRole('button', { name: 'Pier 1 is the base' })).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('button', { name: 'Make Pier 2 the base' })).toBeFocused();
    // j and k select rows.
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(several.grid.locator('[aria-selected="true"]')).toHaveCount(1);
    await expect(page.getByRole('status').filter({ hasText: /, row 2 of \d+$/ })).toBeAttached();
    // Enter on a cell opens its passage beside the base.
    await several.cell('C', 'Shop owners').focus();
    await page.keyboard.press('Enter');
    await desk.isReady();
    await expect(page).toHaveURL(/view=side-by-side&a=A&b=C/);
    await expect(desk.selected.first()).toContainText('Shop owners');
    await page.goBack();
    await several.isReady('Collation');
  });

  test('a link to a passage of any version opens there, also when it is not one of the pair', async ({ page, desk, newProfile }) => {
    const several = new Several(page);
    await several.cell('C', 'Shop owners').getByRole('link', { name: 'Pier 3 paragraph 2, copy link' }).click();
    await expect(desk.notices).toContainText('Pier 3 ¶2 copied');
    const other = await newProfile();
    await other.goto(await desk.clipboard());
    const theirs = new Several(other);
    await theirs.isReady('Collation');
    await expect(theirs.grid.locator('[aria-selected="true"]')).toContainText('Shop owners');
    await expect(theirs.grid.locator('[aria-selected="true"]')).toBeInViewport();
  });
});

test('twenty versions: heads and base stay in sight, and a new version costs no reload', async ({ page, start, desk }) => {
  test.slow();
  const paragraphs = paragraphsOf(sampleStory[0]?.text ?? '');
  const many = Array.from({ length: 19 }, (_, take) => ({
    name: `Take ${take + 1}.txt`,
    text: [...paragraphs.filter((_text, at) => (at + take) % 7 !== 0), `Take ${take + 1} ends with a count of ${take * 3 + 11} people on the square.`].join('\n\n'),
  }));
  await start.open();
  await start.choose(many);
  await desk.isReady();
  const several = new Several(page);
  await several.open('Collation');
  await expect(several.grid.getByRole('columnheader')).toHaveCount(20);
  const scroller = page.getByRole('region', { name: 'Collation of all versions' });
  await scroller.evaluate((element) => element.scrollTo(2500, 900));
  await expect(several.head('A')).toBeInViewport();
  await expect(several.head('L')).toBeInViewport();
  const base = several.grid.locator('[data-row] [data-c="0"]').filter({ visible: true });
  expect(await base.evaluateAll((cells) => new Set(cells.map((cell) => Math.round(cell.getBoundingClientRect().left))).size), 'the base stands in one line').toBe(1);
  await start.choose([{ name: 'Take 20.txt', text: `${paragraphs.join('\n\n')}\n\nThe last take of all.` }]);
  await expect(several.grid.getByRole('columnheader')).toHaveCount(21);
  await several.isReady('Collation');
});

test('at 1024 px, and on a phone with the base and one version', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const several = new Several(page);
  await several.open('Collation');
  await fitsItsWindow(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await fitsItsWindow(page);
  await expect(several.cell('A', 'Ferries will leave')).toBeVisible();
  await expect(several.cell('B', 'Ferries will leave')).toBeVisible();
  await expect(several.grid.locator('[data-siglum="C"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Next version' }).click();
  await expect(several.cell('C', 'Shop owners')).toBeVisible();
  await expect(several.grid.locator('[data-siglum="B"]')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('in Collation, wide and on a phone', async ({ page, start, desk }) => {
      test.slow();
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
      await new Several(page).open('Collation');
      await page.keyboard.press('j');
      await isAccessible(page, 'collation');
      await page.setViewportSize({ width: 390, height: 844 });
      await isAccessible(page, 'phone');
    });
  });
}
