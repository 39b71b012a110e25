import type { Locator, Page } from '@playwright/test'

/** The search in the window's top bar. */
export class SearchField {
  readonly hits: Locator

  constructor(private readonly page: Page) {
    this.hits = page.getByRole('listbox', { name: 'Found' }).getByRole('option')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+F')
    await this.page.getByRole('combobox', { name: 'Search everything you wrote' }).waitFor()
  }

  async narrow(filter: string, to: string): Promise<void> {
    await this.page
      .getByRole('group', { name: 'Narrow the search' })
      .getByLabel(filter, { exact: true })
      .selectOption(to)
  }
}
