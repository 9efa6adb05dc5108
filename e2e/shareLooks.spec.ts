import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pierStory } from './story.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function isAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`)), state).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`sharing, ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing before and after a short link was made, nor in the question for its password', async ({ page, start, desk, newProfile }) => {
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
      const dialog = await desk.openShare();
      await isAccessible(page, 'offered');
      const section = dialog.getByRole('region', { name: 'Short link' });
      await section.getByLabel(/^Password/).fill('tide table');
      await section.getByRole('button', { name: 'Make short link' }).click();
      await expect(section.getByRole('button', { name: 'Copy short link' })).toBeFocused();
      await isAccessible(page, 'made');
      await section.getByRole('button', { name: 'Copy short link' }).click();
      await expect(section.getByRole('button', { name: 'Copied' })).toBeVisible();
      const other = await newProfile({ colorScheme });
      await other.goto(await desk.clipboard());
      await expect(other.getByRole('dialog', { name: 'This link asks for a password' })).toBeVisible();
      await isAccessible(other, 'asking');
      await other.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
      await expect(other.getByRole('alert').filter({ hasText: 'That password' })).toBeVisible();
      await isAccessible(other, 'wrong');
    });
  });
}

test('everything about short links can be done by the keyboard alone', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await page.keyboard.press('s');
  const dialog = page.getByRole('dialog', { name: 'Share this comparison' });
  await expect(dialog.getByRole('button', { name: 'Make short link' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(dialog.getByRole('radio', { name: '7 days' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('radio', { name: '30 days' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copy short link' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(desk.notices).toContainText('Link copied');
  expect(await desk.clipboard()).toContain('#w1.');
});

test('the dialog fits a phone and a zoomed page', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 });
    const dialog = await desk.openShare();
    const wide = await dialog.evaluate((box) => [...box.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.className || part.tagName));
    expect(wide, `${width} px`).toEqual([]);
    for (const target of await dialog.getByRole('button').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0), (await target.getAttribute('aria-label')) ?? (await target.textContent()) ?? '').toBeGreaterThanOrEqual(44);
    }
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
});
