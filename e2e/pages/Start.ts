import { expect, type Locator, type Page } from '@playwright/test';
import type { CopyFile } from '../story.ts';

/** The page before any version is there. */
export class Start {
  readonly page: Page;
  readonly main: Locator;
  readonly sample: Locator;
  readonly kept: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.sample = page.getByRole('button', { name: /^Open th/ });
    this.kept = page.getByRole('region', { name: 'Stories to open' });
  }

  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.isShown();
  }

  async isShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: 'Read the rewrite against the wire.' })).toBeVisible();
  }

  async choose(files: readonly CopyFile[]): Promise<void> {
    await chooseFiles(this.page, files.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })));
  }

  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste text' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Paste a version' });
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: 'Add this version' }).click();
  }
}

/** Through the file field, as "Choose files" does. */
export async function chooseFiles(page: Page, files: readonly { readonly name: string; readonly bytes: Buffer }[]): Promise<void> {
  await page.getByLabel('Add files').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })));
}

/** A drop of files made in the page, with the events of a real one. */
export async function dropFiles(page: Page, files: readonly CopyFile[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name, { type: 'text/plain' }));
    return data;
  }, [...files]);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.locator('body').dispatchEvent(type, { dataTransfer: transfer });
  await transfer.dispose();
}

/** A drop out of the system's file manager: paths, which may be folders. */
export async function dropPaths(page: Page, paths: readonly string[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await devtools.send('Input.dispatchDragEvent', { type, x: 400, y: 400, data });
  await devtools.detach();
}
