import { APP, STATIC_HOST } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';
import { pierStory } from './story.ts';

const fragmentOf = (link: string): string => link.slice(link.indexOf('#') + 1);

test.describe('a whole link', () => {
  let link: string;

  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
    await desk.tab('Redline').click();
    await desk.filter('Style only').click();
    link = await desk.copyWholeLink();
  });

  test('opens in another profile, from a static host, as the same comparison and view', async ({ desk, newProfile }) => {
    expect(link).toMatch(new RegExp(`^${APP.page}#`));
    const column = await desk.column('B');
    const other = new Desk(await newProfile());
    await other.page.goto(`${STATIC_HOST.page}#${fragmentOf(link)}`);
    await other.isReady();
    await expect(other.tab('Redline')).toHaveAttribute('aria-selected', 'true');
    await expect(other.filter('Style only')).toHaveAttribute('aria-pressed', 'false');
    await expect(other.page.getByRole('button', { name: '3 versions' })).toBeVisible();
    expect(await other.column('B')).toEqual(column);
    await expect(other.notices).toContainText('Opened from the link: 3 versions.');
  });

  test('opens a second time after a reload of the profile it was opened in', async ({ newProfile }) => {
    const page = await newProfile();
    const other = new Desk(page);
    await page.goto(link);
    await other.isReady();
    await page.reload();
    await other.isReady();
    await expect(other.paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
  });

  test('that was cut says how much of it arrived, and opens nothing', async ({ newProfile }) => {
    const page = await newProfile();
    await page.goto(link.slice(0, -150));
    await new Start(page).isShown();
    await expect(new Desk(page).notices).toContainText(/cut short: [\d,]+ of [\d,]+ characters arrived/);
  });

  test('with one wrong character is damaged, and opens nothing', async ({ newProfile }) => {
    const page = await newProfile();
    const at = link.length - 40;
    await page.goto(link.slice(0, at) + (link[at] === 'A' ? 'B' : 'A') + link.slice(at + 1));
    await new Start(page).isShown();
    await expect(new Desk(page).notices).toContainText('This link is damaged');
  });

  test('of a later release says so', async ({ newProfile }) => {
    const page = await newProfile();
    await page.goto(`/#99.${fragmentOf(link).replace(/^\d+\./, '')}`);
    await new Start(page).isShown();
    await expect(new Desk(page).notices).toContainText('in a format (99)');
  });

  test('that is damaged leaves the open story alone', async ({ page, desk }) => {
    await page.goto(link.slice(0, -150));
    await expect(desk.notices).toContainText('cut short');
    await expect(desk.paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
    await expect(page).not.toHaveURL(/#1\./);
  });

  test('whose # a mail filter made %23 opens all the same', async ({ newProfile }) => {
    const page = await newProfile();
    const response = await page.goto(`${APP.origin}/%23${fragmentOf(link)}`);
    expect(response?.headers()['cache-control']).toBe('no-store');
    await new Desk(page).isReady();
    await expect(new Desk(page).paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
    await expect(new Desk(page).notices).toContainText('was also sent to the server');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('of a long story is not too long for the server when its # came as %23', async ({ request }) => {
    const response = await request.get(`${APP.origin}/%231.${'a'.repeat(100_000)}`);
    expect(response.status()).toBe(200);
  });

  test('pasted into the page opens', async ({ newProfile }) => {
    const page = await newProfile();
    const start = new Start(page);
    await start.open();
    await start.paste(link);
    await new Desk(page).isReady();
  });
});

test('a link of two versions holds those two', async ({ page, start, desk, newProfile }) => {
  await start.open();
  await start.choose(pierStory);
  await desk.isReady();
  const dialog = await desk.openShare();
  await dialog.getByRole('radiogroup', { name: 'What the link holds' }).getByRole('radio', { name: /Pier 1 and Pier 2 only/ }).check();
  await dialog.getByRole('button', { name: 'Copy link', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  const other = await newProfile();
  await other.goto(await desk.clipboard());
  await new Desk(other).isReady();
  await expect(other.getByRole('button', { name: '2 versions' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Share this comparison' })).toBeVisible();
});

test('a link to a passage opens with it in view and selected', async ({ page, start, desk, newProfile }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await page.getByRole('link', { name: 'Halyard 2 paragraph 23, copy link' }).click();
  await expect(desk.notices).toContainText('Link to Halyard 2 ¶23 copied.');
  const link = await desk.clipboard();

  for (const address of [link, `${STATIC_HOST.page}#${fragmentOf(link)}`]) {
    const other = new Desk(await newProfile());
    await other.page.goto(address);
    await other.isReady();
    await expect(other.paragraph('B', 23)).toBeInViewport();
    await expect(other.selected.filter({ hasText: 'I would much rather see them spend' })).toHaveCount(1);
  }
});

test('an address with a paragraph in it selects that paragraph, and Back leaves it', async ({ page, start, desk }) => {
  await start.open();
  await start.sample.click();
  await desk.isReady();
  await desk.changes.nth(4).click();
  await expect(page).toHaveURL(/#.*(at|item)=/);
  await page.goto('/#b18');
  await expect(desk.paragraph('B', 18)).toBeInViewport();
  await expect(desk.selected.filter({ hasText: '23 people were treated' })).toHaveCount(1);
});
