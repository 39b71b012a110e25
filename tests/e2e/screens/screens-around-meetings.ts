import type { Page } from '@playwright/test'
import { PersonScreen } from './person-screen'
import { QuickSwitcher } from './quick-switcher'
import { SearchField } from './search-field'
import { goTo } from './main-navigation'

/** Every screen but those of a meeting, on the worked example and blank; in this order, as one may go on from another. */
export const screensAroundMeetings: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  Today: (page) => goTo(page, 'Today'),
  Commitments: (page) => goTo(page, 'Commitments'),
  Meetings: (page) => goTo(page, 'Meetings'),
  People: (page) => goTo(page, 'People'),
  'A person, with a form open': async (page) => {
    const person = await PersonScreen.open(page, 'Ana')
    await person.answer('Goals', 'A calm launch', 'I assume so')
    await person.button('Log a contact').click()
  },
  'Search, with hits': async (page) => {
    const search = new SearchField(page)
    await search.open()
    await page.keyboard.type('price')
    await search.hits.first().waitFor()
  },
  'Quick switcher': async (page) => {
    await page.keyboard.press('Escape')
    await QuickSwitcher.open(page)
  },
  'Quick switcher, with hits': async (page) => {
    await page.keyboard.type('pri')
    await page.locator('mark').first().waitFor()
  },
  'Quick switcher, with nothing': (page) => page.keyboard.type('zzz'),
  'Shortcuts on one sheet': async (page) => {
    await page.keyboard.press('Escape')
    // The switcher gave the focus back to the search field, where a question mark would be typed.
    await goTo(page, 'Today')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Shortcuts' }).waitFor()
  },
  'Settings, with a key that is taken': async (page) => {
    await page.keyboard.press('Escape')
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: /^Key of “New meeting”/ }).click()
    await page.keyboard.press('Control+1')
    await page.getByText('Ctrl+1 is the key of').waitFor()
  },
  'Practice check-in': async (page) => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('ControlOrMeta+Shift+Y')
    await page.getByRole('heading', { level: 1, name: 'Practice check-in' }).waitFor()
    await page.getByRole('radio', { name: 'Yes' }).first().check()
    await page.getByRole('heading', { name: 'Over time' }).waitFor()
  },
  'Setting check': async (page) => {
    await page.keyboard.press('ControlOrMeta+Shift+U')
    await page.getByLabel('Organisation').fill('Northwind')
    await page.keyboard.press('Enter')
    // By its key: the word that a scale shows under the pointer may need a line more, and moves what is clicked.
    await page.getByRole('radio', { name: 'It depends who' }).focus()
    await page.keyboard.press('Space')
  },
  'Trust check-in': async (page) => {
    const ana = await page.evaluate(async () => {
      const people = await window.attune.people.list()
      return people.ok ? people.value[0]?.id : undefined
    })
    await page.evaluate((id) => (window.location.hash = `/check-ins/trust/${id}`), ana)
    await page.getByRole('radio', { name: 'Warm' }).check()
    await page.getByRole('radio', { name: 'They doubt it' }).check()
    await page.getByRole('region', { name: 'One next step' }).waitFor()
  },
  Journal: (page) => goTo(page, 'Journal'),
  Lessons: async (page) => {
    await page.getByRole('link', { name: 'Lessons' }).click()
    await page.getByRole('heading', { level: 1, name: 'Lessons' }).waitFor()
  },
  'Weekly review': async (page) => {
    await goTo(page, 'Journal')
    await page.getByRole('link', { name: 'Weekly review' }).click()
    await page.getByRole('heading', { level: 1, name: 'Weekly review' }).waitFor()
  },
  'An entry of the journal': async (page) => {
    await goTo(page, 'Journal')
    await page.getByRole('button', { name: 'New entry' }).click()
    await page.getByRole('textbox', { name: 'Entry' }).waitFor()
  },
  'Shared pages': async (page) => {
    await page.keyboard.press('ControlOrMeta+8')
    await page.getByRole('heading', { level: 1, name: 'Shared pages' }).waitFor()
  },
  'A shared page': async (page) => {
    await page.getByRole('button', { name: 'New page' }).click()
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByRole('textbox', { name: /^Answer/ }).waitFor()
  },
  Plays: (page) => goTo(page, 'Plays'),
  'Plays, with the questions': async (page) => {
    await page.getByRole('button', { name: 'Help me choose' }).click()
    const questions = page.getByRole('region', { name: 'Help me choose' })
    for (const answer of ['I want us to know each other better', 'Hardly', 'Nothing in particular'])
      await questions.getByRole('radio', { name: answer }).check()
    await page.getByRole('list', { name: 'Plays that fit' }).waitFor()
  },
  'Plays, ideas for staying in touch': async (page) => {
    await page.getByRole('link', { name: 'Staying in touch' }).click()
    await page.getByRole('heading', { name: 'Ideas' }).waitFor()
  },
  'A play of one’s own': async (page) => {
    await goTo(page, 'Plays')
    await page.getByRole('button', { name: 'New play' }).click()
    await page.getByRole('textbox', { name: 'Purpose' }).fill('Agree with {somebody} by {date}.')
    await page.getByRole('button', { name: 'Add a prompt', exact: true }).click()
    await page.getByRole('button', { name: 'Add a step' }).click()
    await page.getByRole('spinbutton', { name: 'Minutes to prepare' }).fill('')
    await page.keyboard.press('Tab')
    await page.getByText(/^It stays at/).waitFor()
    await page.getByText(/stays as it is/).waitFor()
  },
  Insights: (page) => goTo(page, 'Insights'),
  Settings: async (page) => {
    await goTo(page, 'Settings')
    await page.getByText(/^Rules: /).click()
  },
  'How the coach works': async (page) => {
    await page.keyboard.press('ControlOrMeta+Shift+I')
    await page.getByRole('heading', { level: 1, name: 'How the coach works' }).waitFor()
  },
  'Restore a backup': async (page) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Back up now', exact: true }).click()
    await page.getByText(/Last backup: today/).waitFor()
    await page.getByRole('button', { name: 'Restore…' }).click()
    await page
      .getByRole('button', { name: /^Look at it: Today/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /^The library as it was today/ }).waitFor()
  },
  'Export and import': async (page) => {
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Export or import…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Export and import' }).waitFor()
  },
  'Import people': async (page) => {
    await goTo(page, 'People')
    await page.getByRole('button', { name: 'Import…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Import people' }).waitFor()
  },
  'Import a calendar': async (page) => {
    await goTo(page, 'Meetings')
    await page.getByRole('button', { name: 'Import a calendar…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Import a calendar' }).waitFor()
  },
  'Make one person of two': async (page) => {
    await goTo(page, 'People')
    await page.getByRole('link', { name: /Ana Ferreira/ }).click()
    await page.getByRole('button', { name: 'Ana Ferreira is the same as…' }).click()
    await page.getByRole('combobox', { name: 'Who is the same person' }).waitFor()
  },
  'Forget a person': async (page) => {
    await page.getByRole('button', { name: 'Back' }).click()
    await page.getByRole('button', { name: 'Forget Ana Ferreira everywhere…' }).click()
    await page.getByRole('heading', { level: 1, name: 'Forget Ana Ferreira everywhere' }).waitFor()
  },
}
