import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { pierStory, type CopyFile } from './story.ts';

/** The bars, the rail and the boxes around the copy: where they stand, and that nothing of them is cut. */

async function boxOf(part: Locator) {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It is not on the page.');
  return { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width, middle: box.y + box.height / 2 };
}

async function look(page: Page, view: string): Promise<void> {
  await page.evaluate((to) => { location.hash = `view=${to}&a=A&b=B`; }, view);
  await expect(page.locator(`main[data-view="${view}"]`)).toHaveAttribute('data-state', 'ready');
}

const VIEWS = ['side-by-side', 'redline', 'collation', 'sources', 'facts', 'overview'] as const;

test('the list of changes begins right under its filters, and what is done with many stands at its foot', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const filters = await boxOf(page.getByRole('group', { name: 'Show classes' }));
  const narrowing = await boxOf(page.getByRole('group', { name: 'Only changes with these flags' }));
  expect(narrowing.top - filters.bottom).toBeLessThanOrEqual(8);
  const rail = await boxOf(desk.rail);
  for (const tool of [page.getByRole('switch', { name: 'Hide style' }), page.getByRole('button', { name: 'Take many' })]) {
    expect(rail.bottom - (await boxOf(tool)).bottom).toBeLessThanOrEqual(8);
  }
});

test('every box to tick is the one that the design has', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const drawn = async (within: Locator) => {
    await expect(within.getByRole('checkbox').first()).toBeVisible();
    return within.getByRole('checkbox').evaluateAll((boxes) => [...new Set(boxes.map((box) => {
      const { appearance, inlineSize, blockSize, borderRadius } = getComputedStyle(box);
      return `${appearance} ${inlineSize} ${blockSize} ${borderRadius}`;
    }))]);
  };
  const design = ['none 14px 14px 2px'];
  await page.getByRole('button', { name: 'Find in all versions' }).click();
  expect(await drawn(page.getByRole('search')), 'find').toEqual(design);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  expect(await drawn(page.getByRole('dialog')), 'keys').toEqual(design);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'House style: Neutral' }).click();
  expect(await drawn(page.getByRole('dialog')), 'house style').toEqual(design);
  await page.keyboard.press('Escape');
  await look(page, 'collation');
  expect(await drawn(desk.main), 'collation').toEqual(design);
});

test('choosing a change leaves the list where it is, whatever there is to decide about it', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  const list = page.getByRole('list', { name: 'Changes' });
  const before = (await boxOf(list)).top;
  await desk.changes.filter({ hasText: 'Moved' }).first().click();
  await expect(page.getByRole('region', { name: 'Take readings' }).getByRole('button').first()).toBeVisible();
  expect((await boxOf(list)).top).toBe(before);
});

for (const width of [1100, 900, 700] as const) {
  test(`${width} px wide, what Catch-up asks for stands apart`, async ({ page, start, desk }) => {
    await page.setViewportSize({ width, height: 800 });
    await start.open();
    await start.sample.click();
    await desk.isReady();
    await look(page, 'collation');
    await page.getByRole('button', { name: 'Catch up' }).click();
    await expect(page.getByRole('button', { name: 'All rows' })).toBeVisible();
    const controls = await page.locator('main .sub').locator('select, button').filter({ visible: true }).all();
    const boxes = await Promise.all(controls.map(boxOf));
    for (const [at, one] of boxes.entries()) {
      expect(one.right, 'inside the window').toBeLessThanOrEqual(width);
      for (const other of boxes.slice(at + 1)) {
        const apart = one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `control ${at} lies over another`).toBe(true);
      }
    }
  });
}

test('a note beside a headline stands level with it', async ({ page, start, desk }) => {
  await start.open();
  await start.choose([{ name: 'First.txt', text: 'The pier closes\n\nThe harbor board voted on Friday to close the pier.' }, { name: 'Second.txt', text: 'Board shuts the old east pier\n\nThe harbor board voted on Friday to close the pier.' }]);
  await desk.isReady();
  await look(page, 'redline');
  const headline = await boxOf(page.locator('main [data-paragraph="headline"]').first());
  const note = await boxOf(page.getByText('Headline', { exact: true }).first());
  expect(Math.abs(headline.middle - note.middle)).toBeLessThanOrEqual(3);
});

for (const width of [390, 720, 860] as const) {
  test(`${width} px wide, every bar ends with the choice of views`, async ({ page, start, desk }) => {
    await page.setViewportSize({ width, height: 800 });
    await start.open();
    await start.choose([{ name: 'A1.txt', text: pierStory[0]!.text }, { name: 'B2.txt', text: pierStory[1]!.text }]);
    await desk.isReady();
    for (const view of VIEWS) {
      await look(page, view);
      const { right } = await boxOf(page.getByRole('combobox', { name: 'View', exact: true }));
      expect(width - right, view).toBeLessThanOrEqual(24);
    }
  });
}

for (const width of [390, 320] as const) {
  test(`${width} px wide, names of versions can be read in full`, async ({ page, start, desk }) => {
    await page.setViewportSize({ width, height: 844 });
    await start.open();
    await start.choose([{ name: 'AP early.txt', text: pierStory[0]!.text }, { name: 'AP writethru.txt', text: pierStory[1]!.text }, { name: 'Web pickup.txt', text: pierStory[2]!.text }]);
    await desk.isReady();
    const cut = (names: Locator) => names.evaluateAll((all) => all.filter((name) => name.scrollWidth > name.clientWidth || name.scrollHeight > name.clientHeight).map((name) => name.textContent));
    for (const view of ['side-by-side', 'redline']) {
      await look(page, view);
      expect(await cut(page.getByRole('combobox', { name: /^(Base|Compared) version/ }).locator('b')), view).toEqual([]);
    }
    await look(page, 'overview');
    expect(await cut(page.getByRole('table', { name: 'What each version shares' }).getByRole('rowheader').locator('span')), 'overview').toEqual([]);
  });
}

test('900 px wide, nothing of Overview scrolls sideways', async ({ page, start, desk }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await look(page, 'overview');
  await expect(page.getByRole('group', { name: 'Paragraphs of all versions' }).getByRole('link').first()).toBeAttached();
  const wide = await desk.main.locator('*').evaluateAll((all) => all
    .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX) && part.scrollWidth > part.clientWidth)
    .map((part) => part.getAttribute('class')));
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  // The last column's head begins where its blocks do, as the others' do.
  const heads = page.getByRole('button', { name: /Alt and arrow keys move it$/ });
  const last = (await heads.count()) - 1;
  const block = page.locator(`.flow a[data-column="${last}"] rect`).first();
  expect(Math.abs((await boxOf(heads.nth(last))).left - (await boxOf(block)).left)).toBeLessThanOrEqual(2);
});

test('a name in Arabic keeps the ¶ and the number behind it', async ({ page, start, desk }) => {
  const arabic: readonly CopyFile[] = [
    { name: 'الأولى.txt', text: 'صوت مجلس الميناء يوم الجمعة على إغلاق الرصيف الشرقي القديم.\n\nوقال العمدة إن القرار خطأ سيكلف المدينة موسم الصيف كله.\n\nوأضاف أصحاب المتاجر أن أحدا لم يسألهم قبل التصويت.' },
    { name: 'الثانية.txt', text: 'وأضاف أصحاب المتاجر أن أحدا لم يسألهم قبل التصويت.\n\nصوت مجلس الميناء يوم الجمعة على إغلاق الرصيف الشرقي القديم.\n\nوقال العمدة إن القرار خطأ سيكلف المدينة موسم الصيف كله.' },
  ];
  await start.open();
  await start.choose(arabic);
  await desk.isReady();
  const note = page.getByRole('link', { name: /^from .*¶3/ });
  await expect(note).toBeVisible();
  const [name, sign] = await note.evaluate((link) => {
    const words = link.firstChild!;
    const at = words.textContent!.indexOf('¶');
    const part = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(words, from);
      range.setEnd(words, to);
      return range.getBoundingClientRect();
    };
    return [part('from '.length, at - 1).right, part(at, at + 1).left] as const;
  });
  expect(sign).toBeGreaterThanOrEqual(name - 1);
});

test.describe('in the system’s own colours', () => {
  test.use({ colorScheme: 'light' });

  test('what was drawn by a tint or a shadow is drawn by a line', async ({ page, start, desk }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await start.open();
    await start.sample.click();
    await desk.isReady();
    const paint = (part: Locator, property: string, pseudo?: string) => part.evaluate((element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name!), [property, pseudo]);
    const canvas = await paint(page.locator('body'), 'background-color');
    expect(await paint(page.getByRole('switch', { name: 'Hide style' }).locator('.track'), 'background-color', '::after'), 'knob of the switch').not.toBe(canvas);
    await look(page, 'sources');
    const versions = page.locator('.source-versions button:not(.link)');
    await expect(versions.first()).toBeVisible();
    const bars = await versions.evaluateAll((all) => all.map((one) => getComputedStyle(one).borderInlineStartColor));
    expect(bars.filter((bar) => bar !== canvas), 'the chosen version alone has a bar').toHaveLength(1);
    expect(await paint(page.locator('.source-key .swatch.reworded'), 'background-image')).toContain('repeating-linear-gradient');
    await look(page, 'facts');
    const absent = page.locator('main td.absent i').first();
    expect(await paint(absent, 'border-top-width'), 'dash of an empty cell').toBe('1px');
    await page.getByRole('group', { name: 'Show facts' }).getByRole('button', { name: /^All/ }).click();
    expect(await paint(page.getByRole('group', { name: 'Show facts' }).getByRole('button', { pressed: true }), 'outline-style')).toBe('solid');
    await look(page, 'overview');
    expect(await paint(page.locator('main td.chosen'), 'outline-style'), 'cell of the pair in view').toBe('solid');
  });
});
