import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import type { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';
import { pierStory } from './story.ts';

const [first, second] = pierStory;

/** What the text that is being taken reads, as the page shows it. */
async function readingOf(desk: Desk, siglum: string): Promise<readonly string[]> {
  await desk.look('A', siglum);
  return desk.column(siglum);
}

test.describe('taking readings by keyboard', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose([first!, second!]);
    await desk.isReady();
  });

  test('y takes the change in view into a version of its own; undo gives it back; it is there after a reload', async ({ page, desk }) => {
    const panel = page.getByRole('region', { name: 'Take readings' });
    const figure = desk.changes.filter({ hasText: 'At least' });
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(desk.selectedItem).toHaveAccessibleName(/^Reworded/);
    await page.keyboard.press('y');
    await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
    await expect(panel.getByRole('status')).toContainText(/C\s*Mine\s*1 of \d+ changes taken/);
    await expect(figure).toHaveAccessibleName(/, taken$/);
    await expect(desk.selected.first()).toContainText('Taken');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: '2 versions' })).toBeVisible();
    await page.keyboard.press('Control+Shift+z');
    await expect(figure).toHaveAccessibleName(/, taken$/);

    await page.waitForTimeout(600);
    await page.reload();
    await desk.isReady();
    await expect(figure).toHaveAccessibleName(/, taken$/);
    const wanted = (first?.text ?? '').replace('23 people', '32 people').split('\n\n');
    expect(await readingOf(desk, 'C')).toEqual(wanted);
  });

  test('everything at once gives the compared version, and given back the base; the file saved is that text', async ({ page, desk }) => {
    const many = page.getByRole('button', { name: 'Take many' });
    await many.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Take many changes' });
    await menu.getByRole('button', { name: /^Everything/ }).focus();
    await page.keyboard.press('Space');
    await expect(menu.getByRole('button', { name: /^Everything/ })).toHaveAttribute('aria-pressed', 'true');
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await page.getByRole('button', { name: 'Save', exact: true }).focus();
    await page.keyboard.press('Enter');
    const save = page.getByRole('dialog', { name: 'Save Mine' }).getByRole('button', { name: 'Save as text' });
    await save.focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('Mine.txt');
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString('utf8')).toBe(second?.text);
    expect(await readingOf(desk, 'C')).toEqual((second?.text ?? '').split('\n\n'));
  });

  test('a moved passage is decided by its place and its words apart, in Redline as well', async ({ page, desk }) => {
    await page.keyboard.press('2');
    const moved = desk.changes.filter({ hasText: 'Ferries will leave' });
    await moved.focus();
    await page.keyboard.press('Enter');
    await expect(desk.selectedItem).toHaveAccessibleName(/^Moved/);
    await page.keyboard.press('Shift+Y');
    await expect(moved).toHaveAccessibleName(/, taken$/);
    const paragraphs = (first?.text ?? '').split('\n\n');
    expect(await readingOf(desk, 'C')).toEqual([paragraphs[0], paragraphs[2], paragraphs[3], paragraphs[4], paragraphs[1]]);
  });

  test('what was taken travels in a whole link, and goes on there', async ({ page, desk, newProfile }) => {
    const figure = desk.changes.filter({ hasText: 'At least' });
    await figure.focus();
    await page.keyboard.press('Enter');
    await expect(desk.selectedItem).toHaveAccessibleName(/^Reworded/);
    await page.keyboard.press('y');
    const link = await desk.copyWholeLink();
    const other = await newProfile();
    await other.goto(link);
    await expect(other.getByRole('region', { name: 'Take readings' }).getByRole('status')).toContainText('1 of');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing where something is taken and the menu is open, ${colorScheme}`, async ({ page, desk }) => {
      await page.emulateMedia({ colorScheme });
      await desk.changes.filter({ hasText: 'At least' }).click();
      await page.keyboard.press('y');
      await expect(desk.selected.first()).toContainText('Taken');
      await page.getByRole('button', { name: 'Take many' }).click();
      await expect(page.getByRole('dialog', { name: 'Take many changes' })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }

  test('on a phone a change is taken from the bar at the foot, the rest from the list', async ({ newProfile }) => {
    const phone = await newProfile({ viewport: { width: 390, height: 844 }, hasTouch: true });
    const start = new Start(phone);
    await start.open();
    await start.choose([first!, second!]);
    await phone.getByRole('button', { name: 'Next change' }).tap();
    const take = phone.getByRole('button', { name: 'Take this reading' });
    await take.tap();
    await expect(take).toHaveAttribute('aria-pressed', 'true');
    const { width, height } = (await take.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await phone.getByRole('button', { name: 'Filter and list of changes' }).tap();
    await expect(phone.getByRole('region', { name: 'Take readings' }).getByRole('status')).toContainText('1 of 3 changes taken');
    expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([]);
  });
});

test('the first take leaves the copy where it stands', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await page.keyboard.press('j');
  await expect(desk.selected.first()).toBeVisible();
  await page.waitForTimeout(400);
  const place = await desk.selected.first().boundingBox();
  await page.keyboard.press('y');
  await expect(page.getByRole('button', { name: '6 versions' })).toBeVisible();
  await desk.isReady();
  expect(await desk.selected.first().boundingBox()).toEqual(place);
});

test('taking what is style only takes no furniture: headline and byline stay those of the base', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  const furnitureOf = async (siglum: string): Promise<readonly string[]> => {
    const places = await desk.paragraphs(siglum).evaluateAll((all) => all.map((one) => [one.getAttribute('data-paragraph') ?? '', one.textContent ?? '']));
    return places.flatMap(([place = '', text = '']) => (/^\d/.test(place) ? [] : [text]));
  };
  const [base, compared] = [await furnitureOf('A'), await furnitureOf('B')];
  expect(base).not.toEqual(compared);
  await page.getByRole('button', { name: 'Take many' }).click();
  await page.getByRole('dialog', { name: 'Take many changes' }).getByRole('button', { name: /^Style only/ }).click();
  await page.keyboard.press('Escape');
  await desk.look('A', 'F');
  expect(await furnitureOf('F')).toEqual(base);
});
