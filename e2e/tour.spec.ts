import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { pierStory } from './story.ts';

const [first, second] = pierStory;

test.describe('the comparison by ear', () => {
  test.beforeEach(async ({ start, desk }) => {
    await start.open();
    await start.choose([first!, second!]);
    await desk.isReady();
  });

  test('j says each change in words, with the facts that changed', async ({ page, desk }) => {
    const total = await desk.changes.count();
    const said: string[] = [];
    const spoken = page.getByRole('status').filter({ hasText: new RegExp(`, \\d+ of ${total}`) });
    for (let at = 1; at <= total; at++) {
      await page.keyboard.press('j');
      const now = spoken.filter({ hasText: `, ${at} of ${total}` });
      await expect(now).toHaveCount(1);
      said.push((await now.textContent()) ?? '');
    }
    expect(said.join('\n')).toMatch(/Paragraph 2 of 6, reworded, one fact changed: At least 23 people to At least 32 people, \d of/);
    expect(said.join('\n')).toMatch(/Paragraph 4 of 6, added: Divers are to look at the piles on …, \d of/);
    expect(said.join('\n')).toMatch(/Paragraph 6 of 6, moved down from paragraph 2 of Pier 1: Ferries will leave from the north quay while …, \d of/);
  });

  test('it can be made brief', async ({ page, desk }) => {
    await page.keyboard.press('?');
    await page.getByRole('checkbox', { name: /^Screen readers hear each change in full/ }).press('Space');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    const total = await desk.changes.count();
    await expect(page.getByRole('status').filter({ hasText: new RegExp(`^Reworded, Pier 1 paragraph 3 to Pier 2 paragraph 2, \\d of ${total}|^Moved, from|^Added, Pier 2`) })).toHaveCount(1);
  });

  test('l reads the whole comparison as text, with headings, lists and links alone', async ({ page, desk }) => {
    await page.keyboard.press('l');
    const text = page.getByRole('article', { name: 'Pier 1 and Pier 2 compared' });
    await expect(text).toMatchAriaSnapshot(`
      - article "Pier 1 and Pier 2 compared":
        - paragraph: /From Pier 1 to Pier 2. 3 changes/
        - button "Copy as text"
        - heading "Paragraph 1, unchanged" [level=3]
        - paragraph: The harbor board voted 7-2 on Friday to close the east pier until engineers have looked at it.
        - heading "Paragraph 2 of Pier 1, stands elsewhere now" [level=3]
        - heading "Paragraph 2 of 6, reworded" [level=3]:
          - link "Paragraph 2 of 6, reworded"
        - list:
          - listitem:
            - deletion: "23"
            - text: became
            - insertion: "32"
        - paragraph: At least 32 people had complained about the state of the planks since the storms of the spring.
        - heading "Paragraph 3, unchanged" [level=3]
        - paragraph: Shop owners on the pier said nobody had asked them before the vote was taken.
        - heading "Paragraph 4 of 6, added" [level=3]:
          - link "Paragraph 4 of 6, added"
        - list:
          - listitem:
            - text: "Added:"
            - insertion: Divers are to look at the piles on Monday and report within the month.
        - heading "Paragraph 5, unchanged" [level=3]
        - paragraph: The board meets again in two weeks.
        - heading "Paragraph 6 of 6, moved down from paragraph 2 of Pier 1" [level=3]:
          - link "Paragraph 6 of 6, moved down from paragraph 2 of Pier 1"
        - list:
          - listitem: "/Moved here. Ferries will leave from the north quay while the repairs are under way, the harbor master said./"
    `);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const copy = text.getByRole('button', { name: 'Copy as text' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.clipboard()).toContain('Paragraph 2 of 6, reworded\n“23” became “32”\nAt least 32 people');
    await text.getByRole('link', { name: 'Paragraph 4 of 6, added' }).focus();
    await page.keyboard.press('Enter');
    await expect(desk.selectedItem).toHaveAccessibleName(/^Added/);
  });

  test('the list of changes and the selected row have the names that a screen reader needs', async ({ page }) => {
    await expect(page.getByRole('list', { name: 'Changes' })).toMatchAriaSnapshot(`
      - list "Changes":
        - listitem "Reworded, Pier 1 paragraph 3 to Pier 2 paragraph 2, 1 of 3"
        - listitem "Added, Pier 2 paragraph 4, 2 of 3"
        - listitem "Moved, from Pier 1 paragraph 2 to Pier 2 paragraph 6, 3 of 3"
    `);
  });
});
