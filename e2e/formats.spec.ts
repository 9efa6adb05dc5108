import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './fixtures.ts';
import type { Desk } from './pages/Desk.ts';
import { chooseFiles, dropFiles } from './pages/Start.ts';
import { pierStory } from './story.ts';

/** Files of every kind come in as the versions they hold; what was guessed or left out is said; what is made to harm is refused. */

const FILES = path.resolve(path.dirname(fileURLToPath(import.meta.url)), 'files', 'formats');
const bytesOf = (name: string): Buffer => readFileSync(path.join(FILES, name));

type Expected = Readonly<Record<string, { readonly drafts: readonly { readonly paragraphs: readonly (readonly [role: string, text: string])[] }[] }>>;
const expected = JSON.parse(readFileSync(path.join(FILES, 'expected.json'), 'utf8')) as Expected;

const versionsButton = (desk: Desk, count: number) => desk.page.getByRole('button', { name: count === 1 ? '1 version' : `${count} versions`, exact: true });

/** One file of each kind, and of each program where programs differ most. */
const KINDS = [
  'wrapped.txt', 'story.md', 'page-news.html', 'story-lo.docx', 'tracked-word.docx', 'tracked-lo.odt', 'story.fodt', 'story-lo.rtf', 'columns-lo.pdf',
  'mail-plain.eml', 'nitf-doctype.xml', 'g2-message.xml', 'newsml12-versions.xml', 'ninjs-2-list.json', 'iptc7901-two.txt', 'anpa.txt', 'feed.xml',
  'versions.json', 'versions.csv', 'versions.zip',
] as const;

for (const name of KINDS) {
  test(`${name} comes in with its versions and their paragraphs`, async ({ page, start, desk }) => {
    const { drafts } = expected[name] ?? { drafts: [] };
    await start.open();
    await chooseFiles(page, [{ name, bytes: bytesOf(name) }]);
    await expect(versionsButton(desk, drafts.length)).toBeVisible();
    await desk.isReady();
    for (const [i, siglum] of ['A', 'B'].entries()) {
      const draft = drafts[i];
      if (draft === undefined) continue;
      // Furniture is drawn above the copy; every other paragraph stands in the file's order.
      const sorted = (texts: readonly string[]): readonly string[] => [...texts].sort();
      expect(sorted(await desk.column(siglum))).toEqual(sorted(draft.paragraphs.map(([, text]) => text)));
    }
  });
}

test('a Word file and a PDF are read with the network off, once the page has been used', async ({ page, context, start, desk }) => {
  const last = context.waitForEvent('requestfinished', (request) => /\/assets\/pdf-[^/]*\.js$/.test(request.url()) && request.resourceType() === 'script');
  await start.open();
  await page.mouse.move(300, 300);
  await start.sample.hover();
  await last;
  // The parts come one after the other; the PDF library is the last and the largest.
  await page.waitForTimeout(1_500);
  await context.setOffline(true);
  await chooseFiles(page, ['story-lo.docx', 'columns-lo.pdf'].map((name) => ({ name, bytes: bytesOf(name) })));
  await expect(versionsButton(desk, 2)).toBeVisible();
});

test('versions out of one file carry its names and notes, in order', async ({ page, start, desk }) => {
  await start.open();
  await chooseFiles(page, [{ name: 'newsml12-versions.xml', bytes: bytesOf('newsml12-versions.xml') }]);
  await desk.isReady();
  const menu = await desk.openVersions();
  const names = await menu.getByRole('textbox', { name: /^Name of version/ }).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(names).toHaveLength(3);
  expect(new Set(names).size).toBe(3);
});

test('tracked changes are two versions, and can be taken as one', async ({ page, start, desk }) => {
  await start.open();
  await chooseFiles(page, [{ name: 'tracked-lo.docx', bytes: bytesOf('tracked-lo.docx') }]);
  await desk.isReady();
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/^tracked-lo\.docx: it holds tracked changes, so the text before and the text after are two versions\./]);
  await expect(desk.changes.first()).toBeVisible();
  await desk.notices.getByRole('button', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog', { name: 'How the files were read' });
  await dialog.getByRole('radio', { name: 'After the changes', exact: true }).check();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(versionsButton(desk, 1)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(versionsButton(desk, 2)).toBeVisible();
});

test('a guessed encoding is said and can be changed from the versions menu', async ({ page, start, desk }) => {
  const bytes = bytesOf('encodings/koi8-r/russian1.txt');
  await start.open();
  await chooseFiles(page, [{ name: 'wire.txt', bytes }]);
  await desk.isReady();
  const words = new TextDecoder('koi8-r').decode(bytes).trim().split(/\s+/)[0] ?? '';
  await expect(desk.paragraphs('A').first()).toContainText(words);
  const menu = await desk.openVersions();
  await menu.getByRole('button', { name: 'How they were read' }).click();
  const choice = page.getByRole('dialog', { name: 'How the files were read' }).getByRole('combobox', { name: 'Encoding of wire.txt' });
  await expect(choice).toHaveValue('koi8-r');
  await choice.selectOption('windows-1251');
  await expect(desk.paragraphs('A').first()).not.toContainText(words);
  await choice.selectOption('koi8-r');
  await expect(desk.paragraphs('A').first()).toContainText(words);
});

test('the whole page is offered beside its article, and hidden text is named', async ({ page, start, desk }) => {
  await start.open();
  await chooseFiles(page, [{ name: 'page-news.html', bytes: bytesOf('page-news.html') }]);
  await desk.isReady();
  const article = (await desk.column('A')).length;
  await expect(desk.notices.getByRole('paragraph')).toHaveText([/only the article was read.*hidden passages were left out/]);
  await desk.notices.getByRole('button', { name: 'Change' }).click();
  await expect(page.getByRole('radio', { name: 'The article' })).toBeChecked();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('radio', { name: 'The text of the whole page' }).check();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(async () => (await desk.column('A')).length).toBeGreaterThan(article);
});

test('pasted rich text comes in as its words, paragraph by paragraph', async ({ page, start, desk }) => {
  await start.open();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'The vote One line Another line');
    data.setData('text/html', '<meta charset="windows-1252"><h1>The vote</h1><p>One line “quoted”</p><p>Another <b onclick="document.title=1">line</b><script>document.title = 2</script></p>');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await desk.isReady();
  expect(await desk.column('A')).toEqual(['The vote', 'One line “quoted”', 'Another line']);
  await expect(page.locator('main [data-version] b, main script')).toHaveCount(0);
});

test.describe('characters that cannot be seen', () => {
  const copy = pierStory[0]?.text ?? '';

  test('stand in boxes where versions differ in them, and are counted', async ({ page, start, desk }) => {
    const other = copy.replace('two weeks', 'two\u00A0weeks').replace('harbor board', 'hаrbor board').replace('spring', 'spr\u00ADing');
    await start.open();
    await dropFiles(page, [{ name: 'a.txt', text: copy }, { name: 'b.txt', text: other }]);
    await desk.isReady();
    await expect(page.locator('main [data-version="B"] .box')).toHaveText(['Cyrillic', 'SHY', 'NBSP']);
    await expect(page.locator('main [data-version="B"] .box').first()).toBeVisible();
    await expect(page.locator('main [data-version="A"] .box')).toHaveCount(0);
    expect((await desk.column('B')).join('\n\n')).toBe(other);
    const filter = page.getByRole('group', { name: 'Show classes' }).getByRole('button', { name: /^Invisible/ });
    await expect(filter).toContainText('3');
    await filter.click();
    await expect(page.locator('main .box')).toHaveCount(0);
  });

  test('that turn the direction turn nothing on the page', async ({ page, start, desk }) => {
    await start.open();
    await dropFiles(page, [{ name: 'a.txt', text: copy }, { name: 'b.txt', text: copy.replace('voted', 'vo\u202Eted') }]);
    await desk.isReady();
    const places = await desk.paragraph('B', 1).evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const xs: number[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.textContent ?? '').search(/7-2|on Friday/);
        if (at < 0) continue;
        for (const word of ['7-2', 'Friday']) {
          const start = (node.textContent ?? '').indexOf(word);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + 1);
          xs.push(range.getBoundingClientRect().x);
        }
      }
      return xs;
    });
    expect(places).toHaveLength(2);
    expect(places[0]).toBeLessThan(places[1] ?? 0);
  });
});

test.describe('files made to harm', () => {
  test.beforeEach(async ({ page, start, desk }) => {
    await start.open();
    await start.choose(pierStory.slice(0, 2));
    await desk.isReady();
    await page.evaluate(() => {
      const seen = globalThis as unknown as { longest: number };
      seen.longest = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration); }).observe({ entryTypes: ['longtask'] });
    });
  });

  const cut = (name: string): Buffer => bytesOf(name).subarray(0, Math.floor(bytesOf(name).length / 2));
  const nested = `<nitf><body>${'<p>'.repeat(100_000)}`;
  const cases: readonly { readonly what: string; readonly name: string; readonly bytes: () => Buffer; readonly says: RegExp }[] = [
    { what: 'a ZIP that unpacks to 80 MB', name: 'takes.zip', bytes: () => Buffer.from(zipSync({ 'a.txt': new Uint8Array(80_000_000) })), says: /^takes\.zip was refused: it unpacks to more than 64 MB\.$/ },
    {
      what: 'a ZIP of 10,000 files', name: 'takes.zip', says: /^takes\.zip was refused: .+\.$/,
      bytes: () => Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}.txt`, strToU8('x')])), { level: 0 })),
    },
    { what: 'a Word file cut in half', name: 'story.docx', bytes: () => cut('story-lo.docx'), says: /^story\.docx is damaged: .+\. Ask for it again\.$/ },
    { what: 'a PDF cut in half', name: 'story.pdf', bytes: () => cut('columns-lo.pdf'), says: /^story\.pdf .+\.$/ },
    { what: 'a PDF with a password', name: 'locked.pdf', bytes: () => bytesOf('locked.pdf'), says: /^locked\.pdf is locked with a password\. .+\.$/ },
    { what: 'an old Word file', name: 'legacy.doc', bytes: () => bytesOf('legacy.doc'), says: /^legacy\.doc is a Word 97–2003 document\. Save it as \.docx and drop it again\.$/ },
    { what: 'elements nested 100,000 deep', name: 'deep.xml', bytes: () => Buffer.from(nested), says: /^deep\.xml .+\.$/ },
    {
      what: 'entities that grow without end', name: 'bomb.xml', says: /^bomb\.xml .+\.$/,
      bytes: () => Buffer.from('<!DOCTYPE nitf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "http://desk.example/c">]><nitf><body><p>&b;&c;</p></body></nitf>'),
    },
    { what: 'a drawing with a script', name: 'front.svg', bytes: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>document.title=1</script><text>x</text></svg>'), says: /^front\.svg is an SVG picture, not text\. .+\.$/ },
  ];

  for (const { what, name, bytes, says } of cases) {
    test(`${what} costs one sentence and nothing else`, async ({ page, desk }) => {
      // From the disk: bytes handed over by the test would be decoded in the page, in a task of their own.
      const file = test.info().outputPath(name);
      writeFileSync(file, bytes());
      await page.getByLabel('Add files').setInputFiles(file);
      await expect(desk.notices.getByRole('paragraph').filter({ hasNotText: /^Reading / })).toHaveText([says]);
      await expect(versionsButton(desk, 2)).toBeVisible();
      await expect(desk.paragraph('B', 2)).toHaveText(/At least 32 people/);
      const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
      // Told, not asserted: on a busy machine the clock measures the neighbours.
      test.info().annotations.push({ type: 'measured', description: `longest task ${longest.toFixed(0)} ms` });
    });
  }

  test('a name that is a script stays a name', async ({ page, desk }) => {
    await chooseFiles(page, [{ name: '<img src=x onerror="document.title=1">.pdf', bytes: bytesOf('pages-lo.pdf') }]);
    await expect(versionsButton(desk, 3)).toBeVisible();
    await desk.choose('Compared', 'C');
    expect(await desk.column('C')).toHaveLength(expected['pages-lo.pdf']?.drafts[0]?.paragraphs.length ?? 0);
    await expect(page.locator('main img')).toHaveCount(0);
    await expect(page).toHaveTitle(/Writethru$/);
  });
});
