import type { Locator, Page } from '@playwright/test'

/** The dialog in which anything is opened by a few letters. */
export class QuickSwitcher {
  readonly dialog: Locator
  readonly hits: Locator
  /** The hit that Enter opens. */
  readonly active: Locator

  private constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Quick switcher' })
    this.hits = this.dialog.getByRole('option')
    this.active = this.dialog.getByRole('option', { selected: true })
  }

  static async open(page: Page): Promise<QuickSwitcher> {
    const switcher = new QuickSwitcher(page)
    await page.keyboard.press('ControlOrMeta+k')
    await switcher.hits.first().waitFor()
    return switcher
  }

  /** Opens what these few letters find first. */
  async go(letters: string): Promise<void> {
    await this.page.keyboard.type(letters)
    await this.page.keyboard.press('Enter')
  }
}
