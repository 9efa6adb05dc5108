import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { chooseFiles, dropFiles, dropPaths } from './pages/Start.ts';
import { pierStory, sampleStory } from './story.ts';

test.describe('versions come in', () => {
  test.beforeEach(({ start }) => start.open());

  test('by dropping all files of a story at once', async ({ page, desk }) => {
    await dropFiles(page, sampleStory);
    await desk.isReady();
    await expect(desk.tab('Side by side')).toHaveAttribute('aria-selected', 'true');
    await expect(desk.chooser('Base')).toContainText(/Halyard early/);
    await expect(desk.chooser('Compared')).toContainText(/Halyard writethru/);
    await expect(page.getByRole('button', { name: '5 versions' })).toBeVisible();
    expect(await desk.changes.count()).toBeGreaterThan(8);
  });

  test('by choosing files', async ({ start, desk }) => {
    await start.choose(pierStory.slice(0, 2));
    await desk.isReady();
    await expect(desk.paragraph('A', 3)).toHaveText(/At least 23 people/);
    await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
  });

  test('by the button that opens the file chooser', async ({ page, desk }) => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose files' }).click();
    await (await chooser).setFiles(pierStory.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })));
    await desk.isReady();
    await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
  });

  test('by pasting texts one after the other', async ({ page, start, desk }) => {
    await start.paste(pierStory[0]?.text ?? '');
    await expect(desk.paragraphs('A').first()).toBeVisible();
    await expect(page.getByText('Add a second version to compare.')).toBeVisible();
    await page.evaluate((text) => navigator.clipboard.writeText(text), pierStory[1]?.text ?? '');
    await page.keyboard.press('ControlOrMeta+v');
    await desk.isReady();
    await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
  });

  test('by dropping a folder', async ({ page, desk }) => {
    const parent = await mkdtemp(path.join(tmpdir(), 'writethru-'));
    await mkdir(path.join(parent, 'takes'));
    for (const { name, text } of pierStory) await writeFile(path.join(parent, 'takes', name), text);
    await dropPaths(page, [path.join(parent, 'takes')]);
    await desk.isReady();
    await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
    await expect(desk.chooser('Base')).toContainText('Pier 1');
    await rm(parent, { recursive: true });
  });

  test('by opening the sample', async ({ start, desk }) => {
    await expect(start.kept.getByText('a fuller version, later, 898 words')).toBeVisible();
    await start.sample.click();
    await desk.isReady();
    await expect(desk.chooser('Base')).toContainText('Halyard 1');
    await expect(desk.chooser('Compared')).toContainText('Halyard 2');
  });

  test('by dropping more of them anywhere, later', async ({ page, start, desk }) => {
    await start.choose(pierStory.slice(0, 2));
    await desk.isReady();
    await dropFiles(page, pierStory.slice(2));
    await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
    await desk.choose('Compared', 'C');
    await expect(desk.paragraph('C', 1)).toHaveText(/^The east pier is to close/);
  });

  test('with a byte order mark, in UTF-16 and in windows-1252', async ({ page, desk }) => {
    const text = 'The café on the pier — “open since 1911” — will close on Friday.\n\nIts owner said so.';
    const windows = Buffer.from(text.replaceAll('—', '\u0097').replace('“', '\u0093').replace('”', '\u0094'), 'latin1');
    await chooseFiles(page, [
      { name: 'bom.txt', bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]) },
      { name: 'utf-16.txt', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${text} It was a Monday.`, 'utf16le')]) },
      { name: 'windows.txt', bytes: Buffer.concat([windows, Buffer.from(' It was a Thursday.')]) },
    ]);
    await desk.isReady();
    for (const siglum of ['B', 'C']) {
      await desk.look('A', siglum);
      await expect(desk.paragraph(siglum, 1)).toHaveText('The café on the pier — “open since 1911” — will close on Friday.');
    }
  });
});

test('one version alone is shown as text, with a place for the second', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(pierStory.slice(0, 1));
  await desk.isReady();
  expect(await desk.column('A')).toEqual(pierStory[0]?.text.split('\n\n'));
  await expect(page.getByText('Add a second version to compare.')).toBeVisible();
});
