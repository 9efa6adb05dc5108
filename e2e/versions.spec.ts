import { expect, test } from './fixtures.ts';
import { pierStory, sampleStory } from './story.ts';

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
});

test('any version can be the base, and any the compared one', async ({ page, desk }) => {
  await desk.choose('Compared', 'C');
  await expect(desk.paragraphs('C')).toHaveCount(2);
  await desk.choose('Base', 'B');
  await expect(desk.paragraphs('B')).toHaveCount(6);
  await expect(desk.paragraphs('A')).toHaveCount(0);
  await expect(page).toHaveURL(/a=B&b=C/);
});

test('base and compared swap, and added becomes removed', async ({ page, desk }) => {
  await expect(desk.changes.filter({ hasText: 'Divers are to look' })).toHaveAccessibleName(/^Added/);
  await page.getByRole('button', { name: 'Swap base and compared' }).click();
  await desk.isReady();
  await expect(desk.changes.filter({ hasText: 'Divers are to look' })).toHaveAccessibleName(/^Removed/);
  await page.keyboard.press('x');
  await expect(desk.changes.filter({ hasText: 'Divers are to look' })).toHaveAccessibleName(/^Added/);
});

test('brackets step through the compared versions', async ({ page, desk }) => {
  await page.keyboard.press(']');
  await expect(desk.chooser('Compared')).toContainText('Pier 3');
  await page.keyboard.press('[');
  await expect(desk.chooser('Compared')).toContainText('Pier 2');
});

test('a version is renamed, with markup in its name as plain words', async ({ page, desk }) => {
  const menu = await desk.openVersions();
  const field = menu.getByRole('textbox', { name: 'Name of version B' });
  await field.fill('<b>Late</b> & “final”');
  await field.press('Enter');
  await page.keyboard.press('Escape');
  await expect(desk.chooser('Compared')).toContainText('<b>Late</b> & “final”');
});

test('versions are reordered by buttons and by keys, and what is compared stays compared', async ({ page, desk }) => {
  const menu = await desk.openVersions();
  const names = () => menu.getByRole('textbox', { name: /^Name of version/ }).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  await menu.getByRole('button', { name: 'Move Pier 3 up' }).click();
  expect(await names()).toEqual(['Pier 1', 'Pier 3', 'Pier 2']);
  await menu.getByRole('textbox', { name: 'Name of version C' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['Pier 1', 'Pier 2', 'Pier 3']);
  await page.keyboard.press('Escape');
  await expect(desk.chooser('Compared')).toContainText('Pier 2');
});

test('the menu counts the words of every version, and the story keeps its name, whichever two are looked at', async ({ page, start, desk }) => {
  await page.getByRole('button', { name: 'Writethru, start page' }).click();
  await start.choose(sampleStory);
  await desk.isReady();
  const name = page.getByRole('button', { name: /, rename the story$/ });
  const menu = await desk.openVersions();
  const counts = menu.getByText(/^[\d,]+ words$/);
  await expect(counts).toHaveCount(sampleStory.length);
  const counted = await counts.allTextContents();
  await page.keyboard.press('Escape');
  const named = await name.innerText();
  const sizes = new Map<string, string>();
  for (const [base, compared] of [['C', 'D'], ['E', 'A'], ['B', 'E']] as const) {
    await desk.look(base, compared);
    await expect(name).toHaveText(named);
    const heads = page.getByText(/^\d+ ¶, [\d,]+ words$/);
    await expect(heads).toHaveCount(2);
    for (const [at, size] of (await heads.allTextContents()).entries()) sizes.set(at === 0 ? base : compared, size.replace(/^.*, /, ''));
  }
  expect(['A', 'B', 'C', 'D', 'E'].map((siglum) => sizes.get(siglum))).toEqual(counted);
});

test('versions are reordered by dragging', async ({ desk }) => {
  const menu = await desk.openVersions();
  await menu.getByTitle('Drag Pier 3').dragTo(menu.getByRole('listitem').first(), { targetPosition: { x: 20, y: 4 } });
  await expect(menu.getByRole('textbox', { name: 'Name of version A' })).toHaveValue('Pier 3');
});

test('words of the page dragged within it make no version', async ({ page, desk }) => {
  const box = await desk.paragraph('A', 2).boundingBox();
  if (box === null) throw new Error('The paragraph is not in view.');
  const [x, y] = [box.x + 60, box.y + 12];
  await page.mouse.click(x, y, { clickCount: 3 });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 60, { steps: 5 });
  await page.mouse.move(x + 30, y + 120, { steps: 5 });
  await expect(page.getByText('Add to this story')).toBeHidden();
  await page.mouse.up();
  await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
});

test('a removed version comes back by Undo', async ({ page, desk }) => {
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: 'Remove Pier 2' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '2 versions' })).toBeVisible();
  await desk.notices.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
  await desk.look('A', 'B');
  await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
});

test('a text is edited in place, and the marks follow', async ({ page, desk }) => {
  await expect(page.locator('main ins', { hasText: /^32$/ })).toHaveCount(1);
  await desk.edit('Pier 2', (text) => text.replace('At least 32 people', 'At least 23 people').replace('the planks', 'its rotten planks'));
  await expect(page.locator('main ins', { hasText: /^32$/ })).toHaveCount(0);
  await expect(desk.paragraph('B', 2)).toHaveText(/^At least 23 people had complained about the state of its rotten planks/);
  await expect(desk.paragraph('B', 2).locator('ins', { hasText: 'rotten' })).toHaveCount(1);
});

test('the editor opens at the passage that is selected, and leaves the bar below it free', async ({ page, desk }) => {
  await desk.changes.filter({ hasText: 'Divers are to look' }).click();
  await page.getByRole('button', { name: 'Edit the text of Pier 2' }).click();
  const field = page.getByRole('textbox', { name: 'Text of Pier 2' });
  await expect(field).toBeFocused();
  expect(await field.evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart))).toMatch(/^Divers are to look/);
  await page.getByRole('button', { name: 'Query' }).click();
  await expect(page.getByRole('button', { name: 'Query' })).toHaveAttribute('aria-pressed', 'true');
});

test('without a selection the editor opens at what is in view', async ({ page, start, desk }) => {
  await page.getByRole('button', { name: '3 versions' }).click();
  await page.getByRole('button', { name: 'New story' }).click();
  await start.sample.click();
  await desk.isReady();
  await desk.paragraph('B', 12).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const words = (await desk.paragraph('B', 12).innerText()).slice(0, 20);
  await page.getByRole('button', { name: 'Edit the text of Halyard 2' }).click();
  const field = page.getByRole('textbox', { name: 'Text of Halyard 2' });
  expect(await field.evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart))).toContain(words);
  expect(await field.evaluate((element) => element.closest('.editor-scroll')?.scrollTop ?? 0)).toBeGreaterThan(200);
});

test('typing is undone by Ctrl+Z outside the field as well', async ({ page, desk }) => {
  await desk.edit('Pier 2', (text) => text.replace('Divers', 'Swimmers'));
  await expect(desk.paragraphs('B').filter({ hasText: 'Swimmers are to look' })).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(desk.paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
});
