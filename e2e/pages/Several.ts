import { expect, type Locator, type Page } from '@playwright/test';

export type ViewName = 'Collation' | 'Sources' | 'Overview';
const VIEWS: Readonly<Record<ViewName, string>> = { Collation: 'collation', Sources: 'sources', Overview: 'overview' };

/** The views of all versions, by role and name as a reader finds things. */
export class Several {
  readonly page: Page;
  readonly main: Locator;
  /** Collation. */
  readonly grid: Locator;
  readonly rows: Locator;
  /** Catch-up. */
  readonly toDo: Locator;
  readonly done: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.grid = page.getByRole('grid', { name: 'Collation' });
    this.rows = this.grid.getByRole('row').filter({ has: page.getByRole('gridcell') });
    this.toDo = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
    this.done = page.getByRole('list', { name: 'Done' }).getByRole('listitem');
  }

  /** Opens a view and settles when it stands; by its tab, or where tabs have no room by the list of views. */
  async open(view: ViewName): Promise<void> {
    const tab = this.page.getByRole('tab', { name: view });
    if (await tab.isVisible()) await tab.click();
    else await this.page.getByRole('combobox', { name: 'View' }).selectOption(VIEWS[view]);
    await this.isReady(view);
  }

  async isReady(view: ViewName): Promise<void> {
    await expect(this.page.locator(`main[data-view="${VIEWS[view]}"]`)).toHaveAttribute('data-state', 'ready');
  }

  async catchUp(): Promise<void> {
    await this.open('Collation');
    await this.page.getByRole('button', { name: 'Catch up' }).click();
    await expect(this.main).toHaveAttribute('data-state', 'ready');
  }

  /** A cell of Collation, by the version and words in it. */
  cell(siglum: string, words: string | RegExp): Locator {
    return this.grid.getByRole('gridcell').and(this.page.locator(`[data-siglum="${siglum}"]`)).filter({ hasText: words }).first();
  }

  row(words: string | RegExp): Locator {
    return this.rows.filter({ hasText: words }).first();
  }

  head(siglum: string): Locator {
    return this.grid.getByRole('columnheader').and(this.page.locator(`[data-siglum="${siglum}"]`));
  }

  /** Text of the paragraphs drawn whole, less what is the app's own. */
  async paragraphs(siglum: string): Promise<readonly string[]> {
    return this.page.locator(`main [data-version="${siglum}"]`).evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const label of copy.querySelectorAll('[data-label]')) label.remove();
        return copy.textContent ?? '';
      }),
    );
  }

  /** Stretches of Sources that are credited to another version. */
  get stretches(): Locator {
    return this.main.getByRole('link').and(this.page.locator('.stretch'));
  }

  /** Paragraphs of the history in Overview. */
  get blocks(): Locator {
    return this.page.getByRole('group', { name: 'Paragraphs of all versions' }).getByRole('link');
  }
}
