import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './main-navigation'

/** A person’s page as somebody finds it: by the names of its parts. */
export class PersonScreen {
  readonly name: Locator
  readonly saveState: Locator

  constructor(readonly page: Page) {
    this.name = this.box('Name')
    this.saveState = page.getByRole('status')
  }

  static async create(page: Page, name: string): Promise<PersonScreen> {
    await goTo(page, 'People')
    await page.getByRole('button', { name: 'New person' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.keyboard.press('Enter')
    return PersonScreen.shown(page)
  }

  static async open(page: Page, name: string): Promise<PersonScreen> {
    await goTo(page, 'People')
    await page.getByRole('list', { name: 'People' }).getByRole('link', { name }).click()
    return PersonScreen.shown(page)
  }

  private static async shown(page: Page): Promise<PersonScreen> {
    await page.getByRole('heading', { name: 'Needs map' }).waitFor()
    return new PersonScreen(page)
  }

  box(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** A part of the needs map. */
  need(label: string): Locator {
    return this.page.getByRole('region', { name: label, exact: true })
  }

  async answer(label: string, text: string, certainty: 'I assume so' | 'I know it'): Promise<void> {
    await this.need(label)
      .getByRole('button', { name: /^(New answer|Answer): / })
      .click()
    await this.need(label).getByRole('textbox').fill(text)
    await this.button(certainty).click()
    await this.need(label).getByText(text).waitFor()
  }

  /** Waits for the word that says that everything is on the disk. */
  async saved(): Promise<void> {
    await expect(this.saveState.first()).toHaveText('Saved')
  }
}
