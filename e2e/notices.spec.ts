import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { chooseFiles } from './pages/Start.ts';
import { pierStory } from './story.ts';

const bad = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `wire ${at + 1}.txt`, bytes: Buffer.alloc(0) }));

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
}

for (const [where, viewport, colorScheme] of [['a desk', { width: 1440, height: 900 }, 'light'], ['a phone', { width: 390, height: 844 }, 'dark']] as const) {
  test.describe(`on ${where}`, () => {
    test.use({ viewport, colorScheme });

    test.beforeEach(async ({ start, desk }) => {
      await start.open();
      await start.choose(pierStory);
      await desk.isReady();
    });

    test('a notice stands below the copy, and the copy stays where it is', async ({ page, desk }) => {
      const first = desk.paragraph('B', 1);
      const before = await boxOf(first);
      await chooseFiles(page, bad(1));
      await expect(desk.notices).toContainText('wire 1.txt is empty.');
      expect(await boxOf(first)).toEqual(before);
      const notices = await boxOf(desk.notices);
      expect((await boxOf(page.getByRole('main'))).bottom).toBeLessThanOrEqual(notices.top);
      if (viewport.width < 640) {
        const dock = await boxOf(page.getByRole('region', { name: 'Step through the changes' }));
        expect(dock.bottom, 'what steps stays under the thumb').toBe(viewport.height);
        expect(notices.bottom).toBeLessThanOrEqual(dock.top);
      }
      // Many at once take a part of the page, not all of it.
      await chooseFiles(page, bad(12));
      await expect(desk.notices.getByRole('paragraph')).toHaveCount(12);
      const many = await boxOf(desk.notices);
      expect((await boxOf(page.getByRole('main'))).bottom).toBeLessThanOrEqual(many.top);
      expect(many.bottom - many.top).toBeLessThan(viewport.height / 2);
      expect(await boxOf(first)).toEqual(before);
    });

    test('a notice is closed by key, and the keyboard goes back to where it was', async ({ page, desk }) => {
      const close = desk.notices.getByRole('button', { name: 'Close this notice' });
      await chooseFiles(page, bad(2));
      await expect(close).toHaveCount(2);
      // With nothing selected Escape has nothing else to give up.
      await page.keyboard.press('j');
      await expect(desk.selected.first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(desk.selected).toHaveCount(0);
      await expect(close).toHaveCount(2);
      await page.keyboard.press('Escape');
      await expect(desk.notices.getByRole('paragraph')).toHaveText(['wire 1.txt is empty.']);
      const opener = page.getByRole('button', { name: /^\d+ versions?$/ });
      await opener.focus();
      await close.focus();
      await page.keyboard.press('Escape');
      await expect(close).toHaveCount(0);
      await expect(opener).toBeFocused();
    });
  });
}
