import { expect, test } from './fixtures.ts';
import type { Desk } from './pages/Desk.ts';
import { paragraphsOf, realStory, sampleStory, type CopyFile } from './story.ts';

/** What is on the page is what is in the files, whatever was marked, aligned or called furniture. */

const LETTERS = 'ABCDEFGHIJKLMNOPQRST';

async function readBack(desk: Desk, files: readonly CopyFile[]): Promise<void> {
  for (const [a, base] of files.entries()) {
    for (const [b, compared] of files.entries()) {
      if (a === b) continue;
      const [left, right] = [LETTERS[a] ?? '', LETTERS[b] ?? ''];
      await desk.look(left, right);
      await expect(desk.paragraphs(left).first()).toBeAttached();
      expect(await desk.column(left), `${base.name}, read against ${compared.name}`).toEqual(paragraphsOf(base.text));
      expect(await desk.column(right), `${compared.name}, read against ${base.name}`).toEqual(paragraphsOf(compared.text));
    }
  }
}

test('every column of the sample story equals its file, for all ordered pairs', async ({ start, desk }) => {
  test.slow();
  await start.open();
  await start.choose(sampleStory);
  await desk.isReady();
  await readBack(desk, sampleStory);
});

test('in Redline the compared version can be read back as well', async ({ start, desk }) => {
  await start.open();
  await start.choose(sampleStory);
  await desk.isReady();
  for (const letter of ['B', 'C', 'D', 'E']) {
    await desk.look('A', letter, 'redline');
    const file = sampleStory[LETTERS.indexOf(letter)];
    expect(await desk.column(letter), file?.name).toEqual(paragraphsOf(file?.text ?? ''));
  }
});

test('every column of a real story equals its file, for all ordered pairs', async ({ start, desk }) => {
  test.slow();
  const files = realStory('crimea');
  await start.open();
  await start.choose(files);
  await desk.isReady();
  await readBack(desk, files);
});

test('what an editor must see in a real story is shown', async ({ page, start, desk }) => {
  await start.open();
  await start.choose(realStory('crimea'));
  await desk.isReady();
  // The paragraph about the troops moved; two about the arrival in London are one now; the foreign secretary's went.
  await expect(desk.changes.filter({ hasText: 'thousands of troops' })).toHaveAccessibleName(/^Moved/);
  await expect(desk.changes.filter({ hasText: 'Kerry arrived in London' })).toHaveAccessibleName(/^Merged/);
  for (const words of ['U.K. Foreign Secretary', 'The fact that so far Russia']) await expect(desk.changes.filter({ hasText: words })).toHaveAccessibleName(/^Removed/);
  await desk.look('A', 'C');
  await expect(page.locator('main [data-version="C"][data-paragraph="junk"], main [data-version="C"]', { hasText: 'More From This Section' }).first()).toBeAttached();
  expect(await desk.countOf('Removed')).toBeGreaterThan(10);
});

test('a long text is all on the page once that says it is ready: opened, folded and unfolded, and in Redline', async ({ page, start, desk }) => {
  const count = 260;
  const base = Array.from({ length: count }, (_, at) => `Berth ${at} of the harbor was inspected in the week after storm number ${at * 7}, and ${at + 3} of its piles were found to be sound.`);
  const compared = base.map((text, at) => (at % 9 === 4 ? text.replace('sound', 'rotten') : text)).toSpliced(40, 1);
  await start.open();
  await start.choose([{ name: 'First.txt', text: base.join('\n\n') }, { name: 'Second.txt', text: compared.join('\n\n') }]);
  await desk.isReady();
  expect(await desk.column('A')).toEqual(base);
  expect(await desk.column('B')).toEqual(compared);
  await desk.fold.click();
  await expect(page.locator('main .fold').first()).toBeVisible();
  await desk.fold.click();
  await expect(page.locator('main .fold')).toHaveCount(0);
  await desk.isReady();
  expect(await desk.column('A')).toEqual(base);
  await desk.tab('Redline').click();
  await expect(desk.main).toHaveAttribute('data-view', 'redline');
  await desk.isReady();
  expect(await desk.column('B')).toEqual(compared);
});
