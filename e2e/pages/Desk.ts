import { expect, type Locator, type Page } from '@playwright/test';

export type ClassName = 'Reworded' | 'Moved' | 'Added' | 'Removed' | 'Style only' | 'Furniture';

/** The page where two versions are read against each other, by role and name as a reader finds things. */
export class Desk {
  readonly page: Page;
  readonly main: Locator;
  readonly rail: Locator;
  readonly changes: Locator;
  readonly fold: Locator;
  readonly notices: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.rail = page.getByRole('complementary');
    this.changes = page.getByRole('list', { name: 'Changes' }).getByRole('link');
    this.fold = page.getByRole('button', { name: 'Fold unchanged' });
    this.notices = page.getByRole('status', { name: 'Notices' });
  }

  /** Settles when the comparison in view has been drawn. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('main [data-version]').first()).toBeAttached();
    await expect(this.main).toHaveAttribute('data-state', 'ready');
    await expect(this.main).not.toHaveAttribute('aria-busy', 'true');
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name });
  }

  filter(name: ClassName): Locator {
    return this.page.getByRole('group', { name: 'Show classes' }).getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async countOf(name: ClassName): Promise<number> {
    return Number((await this.filter(name).innerText()).replace(/\D/g, ''));
  }

  /** All paragraphs drawn of one version, in reading order. */
  paragraphs(siglum: string): Locator {
    return this.page.locator(`main [data-version="${siglum}"]`);
  }

  paragraph(siglum: string, place: number | string): Locator {
    return this.page.locator(`main [data-version="${siglum}"][data-paragraph="${place}"]`).first();
  }

  /** The texts of a version as the page shows them, less everything that is the app's own words. */
  async column(siglum: string): Promise<readonly string[]> {
    return this.paragraphs(siglum).evaluateAll((elements) =>
      elements.map((element) => {
        const copy = element.cloneNode(true) as Element;
        for (const label of copy.querySelectorAll('[data-label]')) label.remove();
        return copy.textContent ?? '';
      }),
    );
  }

  marks(siglum: string): Locator {
    return this.page.locator(`main [data-version="${siglum}"] [data-change]`);
  }

  chooser(which: 'Base' | 'Compared'): Locator {
    return this.page.getByRole('combobox', { name: new RegExp(`^${which} version`) });
  }

  async choose(which: 'Base' | 'Compared', siglum: string): Promise<void> {
    await this.chooser(which).click();
    await this.page.getByRole('option', { name: new RegExp(`^${siglum},`) }).click();
    await this.isReady();
  }

  /** Looks at two versions by their address, which is a promise to links as well. */
  async look(base: string, compared: string, view = 'side-by-side'): Promise<void> {
    await this.page.goto(`${new URL(this.page.url()).pathname}#view=${view}&a=${base}&b=${compared}`);
    await expect(this.paragraphs(compared).first()).toBeAttached();
    await this.isReady();
  }

  get selected(): Locator {
    return this.page.locator('main [aria-current="true"]');
  }

  get selectedItem(): Locator {
    return this.page.getByRole('list', { name: 'Changes' }).locator('[aria-current="true"]');
  }

  async openVersions(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^\d+ versions?$/ }).click();
    const menu = this.page.getByRole('dialog').filter({ has: this.page.getByRole('heading', { name: /version/ }) });
    await expect(menu).toBeVisible();
    return menu;
  }

  async openShare(): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Share' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Share this comparison' });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** A whole link of all versions, through the clipboard. */
  async copyWholeLink(): Promise<string> {
    const dialog = await this.openShare();
    const all = dialog.getByRole('radiogroup', { name: 'What the link holds' }).getByRole('radio').first();
    if (await all.isVisible()) await expect(all).toBeChecked();
    await dialog.getByRole('button', { name: 'Copy link', exact: true }).click();
    await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    return this.clipboard();
  }

  clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  async edit(name: string, change: (text: string) => string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit the text of ${name}` }).first().click();
    const field = this.page.getByRole('textbox', { name: `Text of ${name}` });
    await field.fill(change(await field.inputValue()));
    await this.page.getByRole('button', { name: 'Done' }).click();
    await this.isReady();
  }
}
