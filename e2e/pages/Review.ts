import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a reader decides about the selected passage, and the search, by role and name. */
export class Review {
  readonly page: Page;
  readonly bar: Locator;
  readonly list: Locator;
  readonly find: Locator;
  readonly field: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bar = page.getByRole('region', { name: /^Review of / });
    this.list = page.getByRole('listbox', { name: /^Passages of / });
    this.find = page.getByRole('search');
    this.field = page.getByRole('searchbox', { name: 'Find in all versions' });
  }

  /** The panel in which a note is written. */
  note(place: string): Locator {
    return this.page.getByRole('textbox', { name: `Note on ${place}` });
  }

  filter(name: string): Locator {
    return this.page.getByRole('group', { name: 'Show by marks' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  /** The row in which a paragraph stands. */
  row(siglum: string, place: number): Locator {
    return this.page.locator('main li').filter({ has: this.page.locator(`[data-version="${siglum}"][data-paragraph="${place}"]`) });
  }

  count(siglum: string): Locator {
    return this.find.getByRole('group', { name: 'Places by version' }).getByRole('button').filter({ hasText: new RegExp(`^${siglum} `) });
  }

  /** Words that are painted as found, in the order of the page. */
  painted(which: 'find' | 'find-now' = 'find'): Promise<readonly string[]> {
    return this.page.evaluate((name) => [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)].map(String), which);
  }

  async isAccessible(state: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).withTags(TAGS).analyze();
    expect(violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} at ${node.target.join(' ')}`)), state).toEqual([]);
  }
}
