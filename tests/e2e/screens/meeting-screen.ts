import { expect, type Locator, type Page } from '@playwright/test'

export type Tab = 'Prepare' | 'Meet' | 'Reflect'

/** A meeting as a person finds it: by the names of its parts. */
export class MeetingScreen {
  readonly title: Locator
  readonly purpose: Locator
  readonly people: Locator
  readonly notes: Locator
  readonly phase: Locator
  readonly saveState: Locator

  constructor(readonly page: Page) {
    this.title = this.box('Title')
    this.purpose = this.box('Purpose')
    this.people = page.getByRole('combobox', { name: 'People' })
    this.notes = this.box('Notes')
    this.phase = page.getByRole('combobox', { name: 'Phase' })
    this.saveState = page.getByRole('status')
  }

  /** Makes a new meeting from the list, and waits until it can be written in. */
  static async create(page: Page): Promise<MeetingScreen> {
    await page.getByRole('link', { name: 'Meetings' }).click()
    await page.getByRole('button', { name: 'New meeting' }).click()
    const screen = new MeetingScreen(page)
    await screen.title.waitFor()
    return screen
  }

  /** Opens a meeting from the list by its title. */
  static async open(page: Page, title: string): Promise<MeetingScreen> {
    await page.getByRole('link', { name: 'Meetings' }).click()
    await page.getByRole('list', { name: 'Meetings' }).getByRole('link', { name: title }).first().click()
    const screen = new MeetingScreen(page)
    await screen.title.waitFor()
    return screen
  }

  box(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  async tab(name: Tab): Promise<void> {
    await this.page.getByRole('tab', { name }).click()
    if (name === 'Meet') await this.notes.waitFor()
  }

  async addPerson(name: string): Promise<void> {
    await this.people.fill(name)
    await this.people.press('Enter')
    await this.page.getByRole('button', { name: `Remove ${name}` }).waitFor()
  }

  /** Waits for the word that says that everything is on the disk. */
  async saved(): Promise<void> {
    await expect(this.saveState).toHaveText('Saved')
  }
}
