import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './fixtures.ts';
import { chooseFiles, dropFiles, dropPaths } from './pages/Start.ts';
import { pierStory } from './story.ts';

/** Each input is refused in one sentence, and what was open stays as it was. */

const MEGABYTE = 1024 * 1024;

test.beforeEach(async ({ start, desk }) => {
  await start.open();
  await start.choose(pierStory.slice(0, 2));
  await desk.isReady();
});

test.afterEach(async ({ page, desk }) => {
  await expect(desk.paragraph('A', 3)).toHaveText(/At least 23 people/);
  await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
  await expect(page.getByRole('button', { name: '2 versions' })).toBeVisible();
});

const cases: readonly { readonly what: string; readonly name: string; readonly bytes: () => Buffer; readonly says: RegExp }[] = [
  { what: 'an empty file', name: 'wire.txt', bytes: () => Buffer.alloc(0), says: /^wire\.txt is empty\.$/ },
  { what: 'a file of blanks', name: 'blank.txt', bytes: () => Buffer.from(' \n\t\n  '), says: /^blank\.txt .+\.$/ },
  {
    what: 'a binary file', name: 'photo.txt', says: /^photo\.txt .+\.$/,
    bytes: () => Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 104_729) % 256)),
  },
  {
    what: 'a picture', name: 'photo.png', says: /^photo\.png .+\.$/,
    bytes: () => Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), Buffer.from('IHDR'), Buffer.alloc(400, 1)]),
  },
  { what: 'a file of 30 MB', name: 'archive.txt', bytes: () => Buffer.alloc(30 * MEGABYTE, 'word '), says: /^archive\.txt .+\.$/ },
];

for (const { what, name, bytes, says } of cases) {
  test(`${what} is refused in one sentence`, async ({ page, desk }) => {
    await chooseFiles(page, [{ name, bytes: bytes() }]);
    await expect(desk.notices.getByRole('paragraph')).toHaveText([says]);
  });
}

test('25 files at once are refused in one sentence', async ({ page, desk }) => {
  await dropFiles(page, Array.from({ length: 25 }, (_, i) => ({ name: `take-${i}.txt`, text: `Take number ${i} of the story about the pier.` })));
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/^That makes 27 versions\. Writethru compares up to 20; remove 7 first\.$/]);
});

test('a folder with nothing in it to read is refused by its name', async ({ page, desk }) => {
  const parent = await mkdtemp(path.join(tmpdir(), 'writethru-'));
  await mkdir(path.join(parent, 'takes'));
  await dropPaths(page, [path.join(parent, 'takes')]);
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/^There is no text in the folder takes\.$/]);
  await rm(parent, { recursive: true });
});

test('the same file again is not added again', async ({ page, desk }) => {
  await dropFiles(page, pierStory.slice(1, 2));
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/^Pier 2(\.txt)? has the same text as version B/]);
});

test('a bad file among good ones is named, and the good ones come in', async ({ page, desk }) => {
  await chooseFiles(page, [
    { name: 'nothing.txt', bytes: Buffer.alloc(0) },
    { name: 'Pier 3.txt', bytes: Buffer.from(pierStory[2]?.text ?? '') },
  ]);
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/^nothing\.txt is empty\.$/]);
  await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: 'Remove Pier 3' }).click();
  await page.keyboard.press('Escape');
});

test('markup in a name or a text stays words', async ({ page, desk }) => {
  const name = '<img src=x onerror=document.title="broken">.txt';
  await chooseFiles(page, [{ name, bytes: Buffer.from('<script>document.title = "broken"</script>\n\n<img src=x onerror="document.title=1"> is what the page said.') }]);
  await expect(page.getByRole('button', { name: '3 versions' })).toBeVisible();
  await desk.choose('Compared', 'C');
  expect((await desk.column('C')).join('\n')).toContain('is what the page said.');
  await expect(page.locator('main img, main script')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/broken/);
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: /^Remove <img/ }).click();
  await page.keyboard.press('Escape');
  await desk.look('A', 'B');
});
