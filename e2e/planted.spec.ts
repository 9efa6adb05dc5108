import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { startServer } from '../scripts/serverUnderTest.mjs';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';
import type { CopyFile } from './story.ts';

/** Words that stand in copy, names, titles, notes and a password, and nowhere else in the world. */
const PLANTED = { copy: 'quillonbrook', name: 'varnwether', title: 'mossgrave', label: 'tindlefar', password: 'ospreygate' };

const files: readonly CopyFile[] = [
  { name: `${PLANTED.name}-1.txt`, text: `The bridge at ${PLANTED.copy} was closed on Monday.\n\nNobody was hurt, the harbour office said.` },
  { name: `${PLANTED.name}-2.txt`, text: `The bridge at ${PLANTED.copy} was closed on Monday night.\n\nOne person was hurt, the harbour office said.` },
];

/** Everything that leaves a browser, as one text. */
function watch(context: BrowserContext, sent: string[]): void {
  context.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postDataBuffer()?.toString('latin1') ?? '');
  });
}

const foundIn = (text: string): readonly string[] => Object.values(PLANTED).filter((word) => text.toLowerCase().includes(word));

/** All that the browser keeps for the page, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const out: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys(), location.href, history.state, document.referrer];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((settle) => {
        const request = indexedDB.open(name);
        request.addEventListener('success', () => settle(request.result));
      });
      for (const store of database.objectStoreNames) {
        out.push(await new Promise((settle) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.addEventListener('success', () => settle(request.result));
        }));
      }
      database.close();
    }
    return JSON.stringify(out);
  });

test('planted words are in no request, log, file of the service or referrer, nor in the browser after “Forget everything”', async ({ browser }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'writethru-planted-'));
  const server = await startServer({ STORE_URL: `disk:${folder}`, LOG: 'all' });
  const origin = `http://127.0.0.1:${server.port}`;
  const contexts = await Promise.all([1, 2].map(() => browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })));
  const sent: string[] = [];
  for (const context of contexts) watch(context, sent);
  try {
    const [page, other] = await Promise.all(contexts.map((context) => context.newPage()));
    if (page === undefined || other === undefined) throw new Error('no page');
    const desk = new Desk(page);
    await page.goto(`${origin}/`);
    await new Start(page).isShown();
    await new Start(page).choose(files);
    await desk.isReady();
    const menu = await desk.openVersions();
    await menu.getByRole('textbox', { name: 'Name of version B' }).fill(`${PLANTED.name} late`);
    await menu.getByRole('textbox', { name: /^(Label|Note)/ }).last().fill(PLANTED.label);
    await page.keyboard.press('Escape');
    await desk.edit(`${PLANTED.name} late`, (text) => `${text}\n\nMore from ${PLANTED.copy}.`);

    const dialog = await desk.openShare();
    const short = dialog.getByRole('region', { name: 'Short link' });
    await short.getByLabel(/^Password/).fill(PLANTED.password);
    await short.getByRole('button', { name: 'Make short link' }).click();
    await short.getByRole('button', { name: 'Copy short link' }).click();
    await expect(short.getByRole('button', { name: 'Copied' })).toBeVisible();
    const link = await desk.clipboard();
    await dialog.getByRole('button', { name: 'Close' }).click();

    // The mail filter's way, so that even the key itself has been at the server.
    for (const address of [link.replace('#', '%23'), link]) {
      await other.goto(address);
      const question = other.getByRole('dialog', { name: 'This link asks for a password' });
      await question.getByLabel('Password').fill(PLANTED.password);
      await question.getByRole('button', { name: 'Open' }).click();
      await new Desk(other).isReady();
      await expect(new Desk(other).paragraphs('B').filter({ hasText: PLANTED.copy }).first()).toBeVisible();
      await other.waitForTimeout(600);
    }

    expect(foundIn(await kept(other)), 'what is looked for can be found').toContain(PLANTED.copy);
    expect(sent.length).toBeGreaterThan(10);
    expect(foundIn(sent.join('\n')), 'sent').toEqual([]);
    const stored = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(stored.length).toBeGreaterThan(0);
    expect(foundIn(stored.map((entry) => entry.name + readFileSync(path.join(entry.parentPath, entry.name), 'latin1')).join('\n')), 'stored').toEqual([]);
    const secret = /w1\.([\w-]{43})/.exec(link)?.[1] ?? 'no secret';
    expect(foundIn(server.said()), 'logged').toEqual([]);
    expect(server.said()).not.toContain(secret);
    expect(sent.filter((text) => /"referer"/i.test(text) && text.includes(secret)), 'no referrer holds the key').toEqual([]);

    for (const one of [page, other]) {
      const versions = await new Desk(one).openVersions();
      await versions.getByRole('button', { name: 'Forget everything' }).click();
      await versions.getByRole('button', { name: 'Forget everything' }).click();
      await new Start(one).isShown();
      const left = await kept(one);
      expect(foundIn(left)).toEqual([]);
      expect(left).not.toContain(secret);
    }
  } finally {
    for (const context of contexts) await context.close();
    await server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
});
