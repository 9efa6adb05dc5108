import type { Locator, Page } from '@playwright/test';
import { APP, STATIC_HOST } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { Desk } from './pages/Desk.ts';
import { Start } from './pages/Start.ts';
import { pierStory } from './story.ts';

/** Makes a short link as the dialog offers it. */
async function makeShortLink(desk: Desk, fill: (section: Locator) => Promise<void> = async () => undefined): Promise<string> {
  const dialog = await desk.openShare();
  const section = dialog.getByRole('region', { name: 'Short link' });
  await fill(section);
  await section.getByRole('button', { name: 'Make short link' }).click();
  await section.getByRole('button', { name: 'Copy short link' }).click();
  await expect(section.getByRole('button', { name: 'Copied' })).toBeVisible();
  const link = await desk.clipboard();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toBeHidden();
  return link;
}

const shared = async (page: Page): Promise<Desk> => {
  const desk = new Desk(page);
  await desk.isReady();
  await expect(desk.paragraphs('B').filter({ hasText: 'Divers are to look' })).toHaveCount(1);
  return desk;
};

test.describe('a short link', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose(pierStory);
    await desk.isReady();
  });

  test('opens in another profile, and the header says until when it is good', async ({ page, desk, newProfile }) => {
    await desk.tab('Redline').click();
    await expect(page.getByRole('banner')).toContainText('Only in this browser');
    const link = await makeShortLink(desk);
    expect(link).toMatch(new RegExp(`^${APP.origin}/\\?s#w1\\.[\\w.-]{55}z$`));
    await expect(page.getByRole('banner')).toContainText(/Short link until \d+ \w+/);
    const other = await newProfile();
    await other.goto(link);
    const there = await shared(other);
    await expect(there.tab('Redline')).toHaveAttribute('aria-selected', 'true');
    await expect(there.notices).toContainText('Opened from the link: 3 versions.');
    await expect(other, 'the key leaves the address').not.toHaveURL(/w1\./);
    expect(new URL(other.url()).search).toBe('');
  });

  test('is offered first where the whole link is long, and last where it is not', async ({ desk, start }) => {
    const names = async (): Promise<readonly string[]> => {
      const dialog = await desk.openShare();
      const list = await dialog.getByRole('heading', { level: 3 }).allTextContents();
      await dialog.getByRole('button', { name: 'Close' }).click();
      return list;
    };
    expect((await names()).slice(0, 2)).toEqual(['Whole link', 'Short link']);
    await desk.page.getByRole('button', { name: 'Writethru, start page' }).click();
    await start.sample.click();
    await desk.isReady();
    expect((await names()).slice(0, 2)).toEqual(['Short link', 'Whole link']);
  });

  test('with a password asks for it, and says when it is wrong', async ({ desk, newProfile }) => {
    const link = await makeShortLink(desk, async (section) => {
      await section.getByRole('radio', { name: '1 day' }).check({ force: true });
      await section.getByLabel(/^Password/).fill('tide table');
    });
    const other = await newProfile();
    await other.goto(link);
    const question = other.getByRole('dialog', { name: 'This link asks for a password' });
    await question.getByLabel('Password').fill('tide');
    await question.getByRole('button', { name: 'Open' }).click();
    await expect(question.getByRole('alert')).toHaveText('That password does not open this link.');
    await other.reload();
    await question.getByLabel('Password').fill('tide table');
    await other.keyboard.press('Enter');
    await shared(other);
    await expect(question).toBeHidden();
  });

  test('can be deleted sooner by whoever made it, and then opens nowhere', async ({ page, desk, newProfile }) => {
    const link = await makeShortLink(desk);
    await page.reload();
    await desk.isReady();
    const dialog = await desk.openShare();
    await dialog.getByRole('region', { name: 'Your links' }).getByRole('button', { name: /^Delete the short link to/ }).click();
    await expect(desk.notices).toContainText('was deleted');
    await expect(dialog.getByRole('region', { name: 'Your links' })).toBeHidden();
    const other = await newProfile();
    // The browser itself puts the answer "not found" on its console; the page says what it means.
    other.context().removeAllListeners('console');
    await other.goto(link);
    await new Start(other).isShown();
    await expect(new Desk(other).notices).toContainText('There is nothing behind this link any more');
  });

  test('whose # a mail filter made %23 opens and warns', async ({ desk, newProfile }) => {
    const link = await makeShortLink(desk);
    for (const mangled of [link.replace('#', '%23'), link.replace('?s#', '%3Fs%23')]) {
      const other = await newProfile();
      await other.goto(mangled);
      await shared(other);
      await expect(new Desk(other).notices).toContainText('was also sent to the server');
      await expect(other).toHaveURL(/^[^?%]*#view=/);
    }
  });

  test('without its key, cut, or of a later release says so', async ({ desk, newProfile }) => {
    const link = await makeShortLink(desk);
    for (const [address, sentence] of [
      [link.replace(/#.*/, ''), 'The key is missing from this link. Copy it again, with the part after #.'],
      [link.slice(0, -20), 'This link is cut short'],
      [link.replace('w1.', 'w9.'), 'in a format (w9)'],
    ] as const) {
      const other = await newProfile();
      await other.goto(address);
      await new Start(other).isShown();
      await expect(new Desk(other).notices).toContainText(sentence);
    }
  });

  test('pasted into the page opens', async ({ desk, newProfile }) => {
    const link = await makeShortLink(desk);
    const other = await newProfile();
    await new Start(other).open();
    await new Start(other).paste(link);
    await shared(other);
  });

  test('cannot be made while the service is out of reach, and the dialog says so', async ({ context, desk }) => {
    await desk.openShare().then((dialog) => dialog.getByRole('button', { name: 'Close' }).click());
    await context.setOffline(true);
    const dialog = await desk.openShare();
    await expect(dialog).toContainText('Short links cannot be reached now. The whole link works without a server.');
    await expect(dialog.getByRole('button', { name: 'Copy link', exact: true })).toBeVisible();
  });
});

test('a static host offers no short links, and is asked nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const desk = new Desk(page);
  await new Start(page).open(STATIC_HOST.page);
  await new Start(page).choose(pierStory);
  await desk.isReady();
  const dialog = await desk.openShare();
  await expect(dialog.getByRole('region', { name: 'Whole link' })).toBeVisible();
  await expect(dialog.getByRole('region', { name: 'Short link' })).toHaveCount(0);
  expect(asked.filter((url) => url.includes('/api/'))).toEqual([]);
});
