import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFiles, dropFiles } from './pages/Start.ts';
import { pierStory } from './story.ts';

/** WCAG 2.2 A and AA, and axe's own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function isAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`));
  expect(found, state).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('on the start page and its dialogs', async ({ page, start }) => {
      await start.open();
      await expect(start.kept.getByText('898 words')).toBeVisible();
      await isAccessible(page, 'start');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      await isAccessible(page, 'keys');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Paste text' }).click();
      await expect(page.getByRole('dialog', { name: 'Paste a version' })).toBeVisible();
      await isAccessible(page, 'paste');
    });

    test('with one version', async ({ page, start, desk }) => {
      await start.open();
      await start.choose(pierStory.slice(0, 1));
      await expect(desk.paragraphs('A').first()).toBeVisible();
      await isAccessible(page, 'one version');
    });

    test('in the views, with a selection and folded', async ({ page, start, desk }) => {
      await start.open();
      await start.sample.click();
      await desk.isReady();
      await isAccessible(page, 'side by side');
      await desk.changes.nth(3).click();
      await isAccessible(page, 'selected');
      await desk.fold.click();
      await isAccessible(page, 'folded');
      await desk.tab('Redline').click();
      await expect(page.locator('main del').first()).toBeAttached();
      await isAccessible(page, 'redline');
    });

    test('with menus, dialogs, the editor and a notice open', async ({ page, start, desk }) => {
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
      await desk.openVersions();
      await isAccessible(page, 'versions menu');
      await page.keyboard.press('Escape');
      await desk.chooser('Compared').click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await isAccessible(page, 'chooser');
      await page.keyboard.press('Escape');
      const share = await desk.openShare();
      await expect(share.getByRole('button', { name: 'Copy link', exact: true })).toBeEnabled();
      await isAccessible(page, 'share');
      await page.keyboard.press('Escape');
      await chooseFiles(page, [{ name: 'wire.txt', bytes: Buffer.alloc(0) }]);
      await expect(desk.notices).toContainText('wire.txt is empty.');
      await isAccessible(page, 'notice');
      await page.getByRole('button', { name: 'Edit the text of Pier 2' }).first().click();
      await expect(page.getByRole('textbox', { name: 'Text of Pier 2' })).toBeVisible();
      await isAccessible(page, 'editor');
    });
  });
}

test('one version on a phone can be read, and the way to the second is in view', async ({ browser }) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })).newPage();
  await page.goto('/');
  await page.getByLabel('Add files').first().setInputFiles({ name: 'Only.txt', mimeType: 'text/plain', buffer: Buffer.from(`The ferry left at dawn.\n\n${'It was late. '.repeat(400)}`) });
  await expect(page.getByText('The ferry left at dawn.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeInViewport();
  await noSidewaysScroll(page);
  await page.context().close();
});

/** CSS pixels: the rail's head of 44, three rows of classes in 98, and one line of tools. */
const RAIL_TOP = 44 + 98 + 32;

test('the rail leaves its room to the list of changes, however many kinds of flags there are', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await expect(page.getByRole('group', { name: 'Only changes with these flags' }).getByRole('button').first()).toBeVisible();
  const room = await page.getByRole('complementary', { name: 'Changes' }).evaluate((rail) => {
    const list = rail.querySelector('.rail-body');
    return { above: (list?.getBoundingClientRect().top ?? 0) - rail.getBoundingClientRect().top, sideways: rail.scrollWidth - rail.clientWidth };
  });
  expect(room.above).toBeLessThanOrEqual(RAIL_TOP);
  expect(room.sideways).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test.beforeEach(async ({ page, start }) => {
    await start.open();
    await expect(page.getByRole('heading', { name: 'Add 2 to 20 versions of one story' })).toBeVisible();
    await noSidewaysScroll(page);
    await isAccessible(page, 'start on a phone');
    await start.sample.click();
    await expect(page.locator('main [data-version="B"]').first()).toBeAttached();
    await expect(page.getByRole('main')).toHaveAttribute('data-state', 'ready');
  });

  test('Redline is the first view, and nothing scrolls sideways', async ({ page }) => {
    await expect(page).toHaveURL(/view=redline/);
    await noSidewaysScroll(page);
    await isAccessible(page, 'redline on a phone');
  });

  test('the bar at the foot steps through changes, and its sheet lists them', async ({ page }) => {
    await page.getByRole('button', { name: 'Next change' }).tap();
    await page.getByRole('button', { name: 'Next change' }).tap();
    await expect(page.getByText(/^2 of \d+ changes$/)).toBeVisible();
    await page.getByRole('button', { name: 'Filter and list of changes' }).tap();
    await expect(page.getByRole('list', { name: 'Changes' }).getByRole('link').first()).toBeVisible();
    await isAccessible(page, 'sheet on a phone');
  });

  test('side by side stacks, and nothing scrolls sideways', async ({ page }) => {
    await page.getByRole('combobox', { name: 'View' }).selectOption('Side by side');
    await expect(page).toHaveURL(/view=side-by-side/);
    await noSidewaysScroll(page);
    await isAccessible(page, 'side by side on a phone');
  });

  test('what is touched is large enough', async ({ page }) => {
    const small = await page.getByRole('button').evaluateAll((buttons) =>
      buttons
        // The file field is for programs; its button stands beside it.
        .filter((button) => !button.matches('input[type="file"]'))
        .map((button) => ({ name: button.getAttribute('aria-label') ?? button.textContent ?? '', box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
    );
    expect(small).toEqual([]);
  });
});

async function noSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}

test('while something is dragged over the page, it says what a drop would do', async ({ page, start, desk }) => {
  await start.open();
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['Text.'], 'a.txt', { type: 'text/plain' }));
    return data;
  });
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: 'Drop to compare' })).toBeVisible();
  await page.locator('body').dispatchEvent('dragleave', { dataTransfer: transfer });
  await dropFiles(page, pierStory.slice(0, 2));
  await desk.isReady();
  await page.locator('body').dispatchEvent('dragenter', { dataTransfer: transfer });
  await expect(page.getByText('Add to this story')).toBeVisible();
});
