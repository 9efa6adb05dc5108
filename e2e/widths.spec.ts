import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pierStory } from './story.ts';

/** A phone, and the narrowest window of each shape that the page takes: where its bars are fullest. */
const WIDTHS = [390, 641, 860, 961] as const;
const VIEWS = [['side-by-side', 'Side by side'], ['redline', 'Redline'], ['collation', 'Collation'], ['sources', 'Sources'], ['facts', 'Facts'], ['overview', 'Overview']] as const;

/** What a pointer meets in the middle of a control must be the control: its name where something else lies over it. */
const covered = (control: Locator): Promise<string | null> =>
  control.evaluate((element) => {
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const own = element.closest('label') ?? element;
    return hit !== null && (own.contains(hit) || hit.contains(own)) ? null : `${element.getAttribute('aria-label') ?? element.textContent ?? ''} under ${hit?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  });

async function coveredControls(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const control of await page.locator('header :is(button, select, [role="tab"]), main :is(.sub, .heads) :is(button, select, input)').all()) {
    if (!(await control.isVisible())) continue;
    const over = await covered(control);
    if (over !== null) found.push(over);
  }
  return found;
}

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
});

for (const width of WIDTHS) {
  test(`${width} px wide, every view has a way to the others, and no control of a bar lies over another`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    for (const [view, name] of VIEWS) {
      await page.evaluate((to) => { location.hash = `view=${to}&a=A&b=B`; }, view);
      await expect(page.getByRole('main')).toHaveAttribute('data-view', view);
      await expect(page.getByRole('main')).toHaveAttribute('data-state', 'ready');
      const tab = page.getByRole('tab', { name, exact: true });
      const list = page.getByRole('combobox', { name: 'View', exact: true });
      await expect(tab.or(list).filter({ visible: true }), name).toHaveCount(1);
      expect(await coveredControls(page), name).toEqual([]);
    }
  });
}

test('between tablet and phone both names can be read in full', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  for (const view of ['side-by-side', 'redline']) {
    await page.evaluate((to) => { location.hash = `view=${to}&a=A&b=B`; }, view);
    await expect(page.getByRole('main')).toHaveAttribute('data-view', view);
    for (const which of ['Base', 'Compared']) {
      const cut = await page.getByRole('combobox', { name: new RegExp(`^${which} version`) }).locator('b').evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(cut, `${which} in ${view}`).toBe(0);
    }
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('theme and text size can be reached with a story open', async ({ page, desk }) => {
    const menu = await desk.openVersions();
    await menu.getByRole('button', { name: 'Dark theme' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await (await desk.openVersions()).getByRole('button', { name: 'Reading and keys' }).tap();
    await page.getByRole('group', { name: 'Text size' }).getByRole('button', { name: 'Larger' }).tap();
    await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  });
});
