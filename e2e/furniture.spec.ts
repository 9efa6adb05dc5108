import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import type { CopyFile } from './story.ts';

const COPY = [
  'The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.',
  'Ferries will leave from the north quay while the repairs are under way, the harbor master said.',
  'Shop owners on the pier said nobody had asked them before the vote was taken.',
];
const wire = (name: string, ...head: readonly string[]): CopyFile => ({ name: `${name}.txt`, text: [...head, ...COPY].join('\n\n') });

test('an embargo and a kill stand above the copy in every view, and nothing else does', async ({ page, start, desk }) => {
  await start.open();
  await start.choose([wire('Wire 1', 'EMBARGOED until 0001 GMT Monday'), { ...wire('Wire 2', 'KILL'), text: wire('Wire 2', 'KILL').text.replace('7-2', '6-3') }, wire('Wire 3', 'Eds: Updates with the vote.')]);
  await desk.isReady();
  const banner = page.getByRole('region', { name: 'Embargo and kill' });
  await expect(banner.getByRole('listitem')).toHaveText(['EmbargoAWire 1EMBARGOED until 0001 GMT Monday', 'KillBWire 2KILL']);
  for (const view of ['Redline', 'Facts', 'Side by side']) {
    await desk.tab(view).click();
    await expect(banner).toBeVisible();
  }
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`)).toEqual([]);
  // The last to hold a warning leaves the view, and the banner with it.
  await desk.look('C', 'B');
  await expect(banner.getByRole('listitem')).toHaveCount(1);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('what was taken for copy is set right by the reader, undone, kept, and sent along in a link', async ({ page, start, desk, newProfile }) => {
  const line = 'Board votes to close pier';
  await start.open();
  await start.choose([wire('Wire 1', line), { ...wire('Wire 2', 'Board votes to shut the pier'), text: wire('Wire 2', 'Board votes to shut the pier').text.replace('7-2', '6-3') }]);
  await desk.isReady();
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: 'Copy and furniture' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy and furniture' });
  const role = dialog.getByRole('combobox', { name: /^A: Shop owners/ });
  await expect(role).toHaveValue('body');
  await role.selectOption('Caption');
  await expect(dialog.getByRole('combobox', { name: /^A: Shop owners/ })).toHaveValue('caption');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(desk.paragraph('A', 'caption')).toHaveText(COPY[2] ?? '');
  await expect(desk.paragraph('A', 3)).toHaveCount(0);

  await page.keyboard.press('Control+z');
  await expect(desk.paragraph('A', 3)).toHaveText(COPY[2] ?? '');
  await page.keyboard.press('Control+Shift+z');
  await expect(desk.paragraph('A', 'caption')).toBeAttached();
  // What was done is on disk within half a second.
  await page.waitForTimeout(600);
  await page.reload();
  await desk.isReady();
  await expect(desk.paragraph('A', 'caption')).toBeAttached();

  const link = await desk.copyWholeLink();
  const other = await newProfile();
  await other.goto(link);
  await expect(other.locator('main [data-version="A"][data-paragraph="caption"]')).toHaveText(COPY[2] ?? '');
  await expect(other.locator('main [data-version="A"][data-paragraph="3"]')).toHaveCount(0);
});

test('furniture is compared field against field once it is shown', async ({ page, start, desk }) => {
  await start.open();
  await start.choose([wire('Wire 1', 'Board votes to close pier', 'By ANA RUIZ'), { ...wire('Wire 2', 'Board votes to shut pier', 'By ANA RUIZ and TOM OTT'), text: wire('Wire 2', 'Board votes to shut pier', 'By ANA RUIZ and TOM OTT').text.replace('7-2', '6-3') }]);
  await desk.isReady();
  expect(await desk.countOf('Furniture')).toBe(2);
  const of = (siglum: string) => page.locator(`[data-version="${siglum}"][data-paragraph="headline"]`);
  await expect(page.locator('main .row').filter({ has: of('A') }).filter({ has: of('B') })).toHaveCount(1);
  await desk.filter('Furniture').click();
  await expect(desk.paragraph('A', 'headline').locator('del')).toHaveText('close');
  await expect(desk.paragraph('B', 'headline').locator('ins')).toHaveText('shut');
  await expect(desk.paragraph('B', 'byline').locator('ins')).toHaveText('and TOM OTT');
  await expect(desk.changes.filter({ hasText: 'Headline' })).toHaveCount(1);
});
