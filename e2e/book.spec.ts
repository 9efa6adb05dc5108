import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

/** A book: more than a browser bears at once. Only what is near the window is drawn; nothing of it may be out of reach. */

const PARAGRAPHS = 2_400;
/** Paragraphs drawn beyond which the page would hold the whole. */
const FEW = 600;
const STREETS = ['Mill Lane', 'Quay Street', 'Hill Road', 'Church Row', 'Ropewalk', 'Tanner Street', 'Well Court'];
const AFFAIRS = ['a burst pipe', 'a stray goat', 'two broken lamps', 'a closed bakery', 'wet plaster', 'a missing gate'];

const paragraph = (at: number, days: number): string =>
  `House ${at + 1} in ${STREETS[at % STREETS.length]} reported ${AFFAIRS[(at * 5) % AFFAIRS.length]} to the warden, who promised an answer to number ${at + 1} within ${days} days.`;
const text = (days: (at: number) => number): string => Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at, days(at))).join('\n\n');

const book = [
  { name: 'First edition.txt', text: text(() => 9) },
  { name: 'Second edition.txt', text: text((at) => (at % 2 === 0 ? 9 : 12)) },
];

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(book);
  await desk.isReady();
  await expect(desk.rail.getByRole('heading', { level: 2 })).toHaveText('1,200 changes');
});

test('is drawn where it is read, from the first paragraph to the last', async ({ page, desk }) => {
  expect(await desk.paragraphs('B').count()).toBeLessThan(FEW);
  await desk.main.locator('section.copy').focus();
  await page.keyboard.press('End');
  await expect(desk.paragraph('B', PARAGRAPHS)).toBeInViewport();
  await expect(desk.paragraph('A', 1)).toBeAttached();
  await expect(desk.paragraph('A', 600)).not.toBeAttached();
  expect(await desk.paragraphs('B').count()).toBeLessThan(FEW);
  await page.keyboard.press('Home');
  await expect(desk.paragraph('B', 1)).toBeInViewport();
});

test('comes to the passage of a change, of a link and of a search, however far', async ({ page, desk }) => {
  const list = page.getByRole('list', { name: 'Changes' });
  await list.getByRole('link').first().focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('listitem').last()).toHaveAttribute('aria-posinset', '1200');
  await expect(list.getByRole('listitem').last().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.paragraph('B', PARAGRAPHS)).toBeInViewport();
  await page.keyboard.press('Escape');

  await desk.tab('Redline').click();
  await desk.isReady();
  await page.goto(`${new URL(page.url()).pathname}#b1300`);
  await expect(desk.paragraph('B', 1300)).toBeInViewport();

  await desk.tab('Side by side').click();
  await desk.isReady();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('House 1777 in');
  await page.keyboard.press('Enter');
  await expect(desk.paragraph('B', 1777)).toBeInViewport();
});

test('keeps what is selected while it is scrolled away', async ({ page, desk }) => {
  await desk.main.locator('section.copy').hover();
  await page.evaluate(() => {
    const start = document.querySelector('main [data-version="B"][data-paragraph="20"]');
    if (start !== null) getSelection()?.selectAllChildren(start);
  });
  const selected = await page.evaluate(() => getSelection()?.toString());
  for (let turns = 0; turns < 40; turns++) await page.mouse.wheel(0, 900);
  await expect(desk.paragraph('B', 300)).toBeAttached();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(selected);
});

test('prints whole', async ({ page, desk }) => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await desk.paragraphs('B').count()).toBe(PARAGRAPHS);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(async () => expect(await desk.paragraphs('B').count()).toBeLessThan(FEW)).toPass();
});

test('has a list of changes that readers of the page can count', async ({ page }) => {
  const items = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await expect(items.first()).toHaveAttribute('aria-setsize', '1200');
  expect(await items.count()).toBeLessThan(100);
  const { violations } = await new AxeBuilder({ page }).include('aside').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
