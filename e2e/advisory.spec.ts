import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { pierStory } from './story.ts';

const [first, second] = pierStory;

test.describe('words for the desk, by keyboard', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose([first!, second!]);
    await desk.isReady();
  });

  test('w drafts an advisory line and a correction; both can be changed and copied', async ({ page, desk }) => {
    await page.keyboard.press('w');
    const dialog = page.getByRole('dialog', { name: 'Words for the desk' });
    const advisory = dialog.getByRole('textbox', { name: /^Advisory line/ });
    await expect(advisory).toHaveValue(/^Updates “At least 32 people” \(was “At least 23 people”\) in paragraph 2; adds .* in paragraph 4; moves .* to paragraph 6\.$/);
    await advisory.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Pls note.');
    await dialog.getByRole('button', { name: 'Copy advisory line' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await desk.clipboard()).toMatch(/^Updates .* Pls note\.$/);
    await expect(dialog.getByRole('textbox', { name: /^Correction/ })).toHaveValue(
      'Correction to Pier 1: The figure in paragraph 3 of Pier 1 was given as “At least 23 people”. It should read “At least 32 people”, as in paragraph 2 of Pier 2.',
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  test('each clause leads to its change', async ({ page, desk }) => {
    await page.keyboard.press('w');
    const clause = page.getByRole('link', { name: /^Moves “Ferries will leave/ });
    await clause.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(desk.selectedItem).toHaveAccessibleName(/^Moved/);
    await expect(desk.paragraph('B', 6)).toBeInViewport();
  });

  test('closing what the menu opened gives the focus back to its button', async ({ page }) => {
    for (const [menu, item, title] of [[/^Desk/, /^Words for the desk/, 'Words for the desk'], [/^2 versions/, 'House style', 'House style']] as const) {
      const button = page.getByRole('button', { name: menu });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('button', { name: item }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog', { name: title })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in it, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.keyboard.press('w');
      await expect(page.getByRole('dialog', { name: 'Words for the desk' })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
});

test('style alone needs neither', async ({ page, start, desk }) => {
  await start.open();
  await start.choose([first!, { name: 'Styled.txt', text: (first?.text ?? '').replace('harbor master', 'Harbor Master') }]);
  await desk.isReady();
  await page.keyboard.press('w');
  const dialog = page.getByRole('dialog', { name: 'Words for the desk' });
  await expect(dialog.getByText('No change of sense: there is nothing to advise of.')).toBeVisible();
  await expect(dialog.getByText('No figure, name, date, title or quotation changed.')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveCount(0);
});
