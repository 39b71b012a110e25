import type { Locator, Page } from '@playwright/test'

/** The palette of phrases as a person finds it. */
export class PhrasePalette {
  readonly dialog: Locator
  readonly field: Locator
  readonly options: Locator
  readonly own: Locator

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Phrases', exact: true })
    this.field = page.getByRole('combobox', { name: 'Search phrases' })
    this.options = this.dialog.getByRole('option')
    this.own = page.getByRole('dialog', { name: 'Your own phrases' })
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Shift+A')
    await this.field.waitFor()
  }

  /** Opens it, searches, and takes the first phrase with Enter. */
  async take(words: string): Promise<void> {
    await this.open()
    await this.page.keyboard.type(words)
    await this.options.first().waitFor()
    await this.page.keyboard.press('Enter')
    await this.dialog.waitFor({ state: 'detached' })
  }
}
