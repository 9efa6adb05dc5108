import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { realStory, sampleStory } from './story.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The page of facts by role and name, as a reader finds things. */
class Facts {
  readonly page: Page;
  readonly rows: Locator;
  readonly selected: Locator;

  constructor(page: Page) {
    this.page = page;
    this.rows = page.getByRole('table', { name: 'Facts' }).getByRole('row').filter({ has: page.getByRole('cell') }).and(page.locator('[data-fact]'));
    this.selected = this.rows.filter({ has: page.locator('[aria-current="true"]') });
  }

  row(label: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('button', { name: label, exact: true }) });
  }

  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Show facts' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async countOf(name: string): Promise<number> {
    return Number((await this.filter(name).innerText()).replace(/\D/g, ''));
  }

  group(name: string): Locator {
    return this.page.getByRole('rowheader', { name: new RegExp(`^${name} ?\\d+$`) });
  }

  /** Settles when the facts of all versions stand. */
  async isReady(): Promise<void> {
    await expect(this.rows.first()).toBeVisible();
    await expect(this.page.getByRole('main')).toHaveAttribute('data-state', 'ready');
  }
}

async function isAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`)), state).toEqual([]);
}

test.describe('the facts of the sample', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.sample.click();
    await desk.isReady();
    await desk.tab('Facts').click();
    await new Facts(page).isReady();
  });

  test('the tab counts what is to be checked, and it comes first', async ({ page, desk }) => {
    const facts = new Facts(page);
    const flags = await facts.countOf('Check first');
    expect(flags).toBeGreaterThan(0);
    await expect(desk.tab('Facts')).toHaveText(`Facts${flags}`);
    await expect(desk.tab('Facts')).toHaveAccessibleDescription(`${flags} to check first`);
    await expect(facts.group('Check first')).toHaveText(`Check first${flags}`);
    await expect(facts.rows).toHaveCount(await facts.countOf('All'));
    await expect(page.getByRole('columnheader')).toHaveText(['Standing', 'Shared words', ...['Halyard 1', 'Halyard 2', 'Pickup', 'Beacon', 'Ledger'].map((name, at) => `${'ABCDE'.charAt(at)}${name}`)]);
    // The number of the injured changed, and one name is spelled in two ways.
    const injured = facts.rows.filter({ hasText: '17' }).filter({ hasText: '23' }).first();
    await expect(injured).toContainText('Conflict');
    await expect(facts.row('Rehn')).toContainText('Two spellings');
    await expect(facts.row('Rehn').locator('td.odd')).toHaveAttribute('data-siglum', 'D');
  });

  test('filters show a kind, and hide what is the same', async ({ page }) => {
    const facts = new Facts(page);
    await facts.filter('Names').click();
    await expect(facts.rows).toHaveCount(await facts.countOf('Names'));
    await expect(page).toHaveURL(/facts=names/);
    const all = await facts.rows.count();
    const same = await facts.rows.filter({ hasText: /^Same/ }).count();
    await page.getByRole('checkbox', { name: 'Hide what is the same' }).check();
    await expect(facts.rows).toHaveCount(all - same);
    await facts.filter('All').click();
    await expect(facts.rows.filter({ hasText: /^Same/ })).toHaveCount(0);
  });

  test('a fact is shown in context, marked as checked, and stays so after a reload and in a link', async ({ page, desk, newProfile }) => {
    const facts = new Facts(page);
    const flags = await facts.countOf('Check first');
    await facts.row('Rehn').click();
    const panel = page.getByRole('complementary', { name: 'In context' });
    await expect(panel.getByRole('heading', { name: 'Rehn' })).toBeVisible();
    await expect(panel).toContainText('Beacon differs.');
    await expect(panel.getByRole('listitem')).toHaveCount(5);
    await expect(panel.locator('b')).toContainText(['Matthias Rehn', 'Matthias Rehn', 'Matthias Rehn', 'Mathias Rehn', 'Matthias Rehn']);
    await panel.getByRole('button', { name: 'Mark checked' }).click();
    await expect(facts.group('Checked')).toBeVisible();
    expect(await facts.countOf('Check first')).toBe(flags - 1);
    await expect(panel.getByRole('button', { name: 'Checked' })).toHaveAttribute('aria-pressed', 'true');

    await panel.getByRole('button', { name: 'Copy link' }).click();
    await expect(desk.notices).toContainText('Link to “Rehn” copied.');
    const link = await desk.clipboard();
    // What was done is on disk within half a second.
    await page.waitForTimeout(600);
    await page.reload();
    await facts.isReady();
    await expect(facts.group('Checked')).toBeVisible();
    await expect(facts.selected).toContainText('Mathias Rehn');

    const other = await newProfile();
    await other.goto(link);
    const theirs = new Facts(other);
    await theirs.isReady();
    await expect(theirs.selected).toContainText('Mathias Rehn');
    await expect(theirs.group('Checked')).toBeVisible();
    await expect(other.getByRole('complementary', { name: 'In context' }).getByRole('heading', { name: 'Rehn' })).toBeVisible();
  });

  test('everything goes by key', async ({ page, desk }) => {
    const facts = new Facts(page);
    await page.keyboard.press('1');
    const names = await page.getByRole('tab').allInnerTexts();
    await page.keyboard.press(String(names.findIndex((name) => name.startsWith('Facts')) + 1));
    await facts.isReady();
    await page.keyboard.press('j');
    await expect(facts.selected).toHaveAttribute('data-fact', (await facts.rows.nth(0).getAttribute('data-fact')) ?? '');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(facts.selected).toHaveAttribute('data-fact', (await facts.rows.nth(2).getAttribute('data-fact')) ?? '');
    await page.keyboard.press('Shift+K');
    const flagged = (await facts.rows.nth(1).getAttribute('data-fact')) ?? '';
    await expect(facts.selected).toHaveAttribute('data-fact', flagged);
    await expect(page.getByRole('status').filter({ hasText: /, 2 of \d+$/ })).toBeAttached();
    // Into the table, down and up with the arrows, and on to the panel's button.
    await facts.selected.getByRole('button').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await expect(facts.selected.getByRole('button')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
    await desk.isReady();
    await expect(desk.selected.first()).toContainText('Matthias Rehn');
    await page.goBack();
    await facts.isReady();
    await expect(facts.selected).toHaveAttribute('data-fact', flagged);
    await page.keyboard.press('Escape');
    await expect(facts.selected).toHaveCount(0);
  });

  test('Enter leads to the passage also from the tab that opened the facts', async ({ page, desk }) => {
    await expect(desk.tab('Facts')).toBeFocused();
    await page.keyboard.press('j');
    await expect(new Facts(page).selected).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
  });

  test('a paragraph number leads to its passage, beside the base', async ({ page, desk }) => {
    const facts = new Facts(page);
    await facts.row('Rehn').getByRole('link', { name: /^Beacon paragraph/ }).click();
    await desk.isReady();
    await expect(page).toHaveURL(/view=side-by-side&a=A&b=D/);
    await expect(desk.paragraph('D', 2)).toBeInViewport();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe finds nothing, ${colorScheme}`, () => {
      test.use({ colorScheme });
      test('with a selection, checked rows and a filter', async ({ page }) => {
        test.slow();
        const facts = new Facts(page);
        // A kind at a time: axe takes its time over every cell.
        await facts.filter('Names').click();
        await isAccessible(page, 'facts');
        await page.keyboard.press('j');
        await page.getByRole('button', { name: 'Mark checked' }).click();
        await isAccessible(page, 'checked');
        await page.setViewportSize({ width: 1000, height: 800 });
        await expect(page.getByRole('complementary')).toHaveCount(0);
        await expect(facts.selected).toBeVisible();
        await isAccessible(page, 'the context below its row');
        await page.setViewportSize({ width: 390, height: 844 });
        await isAccessible(page, 'phone');
      });
    });
  }
});

test('on a phone one fact is a block, and its context stands below it', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await start.open();
  await start.choose(sampleStory);
  await desk.isReady();
  await page.getByRole('combobox', { name: 'View' }).selectOption('facts');
  const facts = new Facts(page);
  await facts.isReady();
  await facts.row('Rehn').getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Rehn' })).toBeVisible();
  await page.getByRole('button', { name: 'Mark checked' }).click();
  await expect(facts.group('Checked')).toBeAttached();
  expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing hangs over the edge').toBeLessThanOrEqual(390);
});

test('flags stand in the list and in the copy, and Shift with j and k goes from one to the next', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  const flagged = desk.changes.filter({ has: page.locator('.flag') });
  const flags = await flagged.count();
  expect(flags).toBeGreaterThan(0);
  await expect(desk.changes.filter({ hasText: '23' }).and(flagged).first()).toHaveAccessibleName(/, Figure/);
  for (let step = 0; step < flags; step++) await page.keyboard.press('Shift+J');
  await expect(flagged.last()).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('main .row-flag').first()).toBeAttached();
  if (flags > 1) {
    await page.keyboard.press('Shift+K');
    await expect(flagged.nth(flags - 2)).toHaveAttribute('aria-current', 'true');
  }
});

test('the list is narrowed to kinds of flags, which keys, address and views follow', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  const kinds = page.getByRole('group', { name: 'Only changes with these flags' }).getByRole('button');
  const figure = kinds.filter({ hasText: /^Figure/ });
  const count = Number((await figure.innerText()).replace(/\D/g, ''));
  const all = await desk.changes.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(all);
  await figure.click();
  await expect(figure).toHaveAttribute('aria-pressed', 'true');
  await expect(desk.changes).toHaveCount(count);
  await expect(page).toHaveURL(/alarms=figure/);
  await expect(desk.changes.filter({ has: page.locator('.flag') })).toHaveCount(count);
  for (const flag of await desk.changes.locator('.flag').allInnerTexts()) expect(flag).toBe('Figure');
  for (let step = 0; step <= count; step++) await page.keyboard.press('Shift+J');
  await expect(desk.changes.last()).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('main .row-flag').first()).toBeAttached();
  await desk.tab('Redline').click();
  await expect(page.locator('main').getByText('Check: Figure').first()).toBeAttached();
  await page.reload();
  await desk.isReady();
  await expect(desk.changes).toHaveCount(count);
  await figure.click();
  await expect(desk.changes).toHaveCount(all);
});

test('the real story: what an editor must check is under Check first', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(realStory('crimea'));
  await desk.isReady();
  await desk.tab('Facts').click();
  const facts = new Facts(page);
  await facts.isReady();
  const flags = await facts.countOf('Check first');
  const texts = await facts.rows.allInnerTexts();
  const checked = texts.slice(0, flags).map((text) => text.replace(/\s+/g, ' ')).join('\n');
  for (const reading of [/six hours.*more than five hours/, /Monday.*next week/, /backdoor annexation.*back-door annexation/, /Sergey.*Sergei/]) expect(checked).toMatch(reading);
});
