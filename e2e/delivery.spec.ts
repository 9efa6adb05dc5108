import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { APP, STATIC_HOST } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';

/** The start page's script and style, packed, fonts apart. */
const MAX_FIRST_LOAD_BYTES = 150_000;

test('the start page loads in at most 150 kB of script and style', async ({ page, start }) => {
  const sizes: Promise<{ readonly url: string; readonly bytes: number }>[] = [];
  let loading = true;
  page.on('requestfinished', (request) => {
    if (!loading || !['script', 'stylesheet'].includes(request.resourceType())) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => ({ url: request.url(), bytes: responseBodySize })));
  });
  await start.open();
  loading = false;
  const loaded = await Promise.all(sizes);
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: 'measured', description: `${total} bytes in ${loaded.length} files` });
  expect(total, loaded.map(({ url, bytes }) => `${url}: ${bytes}`).join('\n')).toBeLessThanOrEqual(MAX_FIRST_LOAD_BYTES);
  expect(total).toBeGreaterThan(10_000);
});

test('the page works from any static host, below a folder', async ({ page }) => {
  await page.goto(STATIC_HOST.page);
  await new Start(page).isShown();
  await new Start(page).sample.click();
  await new Desk(page).isReady();
});

test('the page works with the network off once it is open', async ({ context, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await context.setOffline(true);
  await desk.choose('Compared', 'C');
  await expect(desk.paragraphs('C').first()).toBeVisible();
  await desk.tab('Redline').click();
  await expect(desk.marks('C').first()).toBeVisible();
  await desk.openShare();
});

test('an unknown address is not found, and says nothing more', async ({ request }) => {
  const response = await request.get(`${APP.origin}/../../etc/passwd`);
  expect(response.status()).toBe(404);
  expect(await response.text()).toBe('There is nothing at this address.\n');
});

test('the list of hashes names every file of the page, and each is served as listed', async ({ request }) => {
  const { files } = (await (await request.get(`${APP.origin}/hashes.json`)).json()) as { readonly files: Readonly<Record<string, string>> };
  const web = path.join(import.meta.dirname, '..', 'dist', 'web');
  const built = readdirSync(web, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'hashes.json');
  expect(Object.keys(files).sort()).toEqual(built.map((entry) => path.relative(web, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort());
  for (const [name, hash] of Object.entries(files)) {
    const served = await (await request.get(`${APP.origin}/${name === 'index.html' ? '' : name}`)).body();
    expect(createHash('sha256').update(served).digest('hex'), name).toBe(hash);
  }
});
