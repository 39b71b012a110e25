import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SearchField } from './screens/search-field'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'
import { cacheFolderOf } from '../../src/main/cache-folder'

test('a word typed in the notes is found everywhere, and Enter opens its line', async ({ attune }) => {
  const { page, pageErrors } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Roof repairs')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('First we spoke of the weather.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Zoë asked for a Käsekuchen at the opening.')
  await meeting.saved()
  const search = new SearchField(page)
  await search.open()
  await expect(page.getByText('Type words that you remember')).toBeVisible()
  await page.keyboard.type('zoe kasek')
  await expect(search.hits).toHaveCount(1)
  await expect(search.hits).toContainText('Roof repairs')
  await expect(search.hits).toContainText('Notes')
  await expect(search.hits.locator('mark')).toHaveText(['Zoë', 'Käsekuchen'])
  await page.keyboard.press('Escape')
  await expect(meeting.notes).toBeFocused()
  await meeting.tab('Prepare')
  await search.open()
  await expect(search.hits).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Meet' })).toHaveAttribute('aria-selected', 'true')
  await expect(page.locator('.found-current')).toHaveText('Zoë')
  expect(pageErrors).toEqual([])
})

test('an answer in the preparation is opened in its field, with the caret behind the word', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const search = new SearchField(page)
  await search.open()
  await page.keyboard.type('"ring each other bef')
  await expect(search.hits).toContainText('Preparation')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Prepare' })).toHaveAttribute('aria-selected', 'true')
  const before = await page.evaluate(() => {
    const field = document.activeElement
    return field instanceof HTMLTextAreaElement ? field.value.slice(0, field.selectionEnd) : ''
  })
  expect(before).toMatch(/ring each other before$/)
})

test('on Prepare and Reflect, find looks for words in this meeting alone', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
  await meeting.tab('Reflect')
  await page.keyboard.press('Control+f')
  await page.keyboard.type('price')
  const search = new SearchField(page)
  await expect(search.hits.nth(1)).toContainText('Pricing change with Ana')
  await page.keyboard.press('ArrowDown')
  await expect(search.hits.nth(1)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await search.open()
  await expect(page.getByRole('group', { name: 'Narrow the search' })).toBeVisible()
})

test('what was found narrows by kind, person, capture and time', async ({ attune }) => {
  const { page } = await attune.start()
  const search = new SearchField(page)
  await search.open()
  await page.keyboard.type('a')
  await expect(search.hits).not.toHaveCount(0)
  await search.narrow('Kind', 'People')
  await expect(search.hits.first()).toContainText('Person')
  await search.narrow('Kind', 'Meetings')
  await expect(search.hits).toHaveCount(1)
  await search.narrow('Captured as', 'Commitment')
  await expect(search.hits.first()).toContainText('Commitment')
  await search.narrow('Captured as', 'Captured or not')
  await search.narrow('When', 'Between days')
  await page.getByLabel('Last day').fill('2001-01-01')
  await expect(page.getByText('Nothing that you wrote has all of this')).toBeVisible()
  await page.getByRole('button', { name: 'Search without narrowing' }).click()
  await expect(search.hits).not.toHaveCount(0)
})

test('it finds after a restart, and with its file deleted or damaged', async ({ attune }) => {
  const cache = join(cacheFolderOf(attune.userDataFolder, attune.libraryFolder), 'search.cache')
  const findsTheExample = async () => {
    const { page } = await attune.start()
    const search = new SearchField(page)
    await search.open()
    await page.keyboard.type('pricing')
    await expect(search.hits.first()).toContainText('Pricing change with Ana')
    await attune.quit()
  }
  await findsTheExample()
  const kept = await readFile(cache)
  await findsTheExample()
  await rm(cache)
  await findsTheExample()
  await writeFile(cache, kept.subarray(0, kept.length / 2))
  await findsTheExample()
  const harmed = Buffer.from(kept)
  harmed[harmed.length - 20] = (harmed.at(-20) ?? 0) ^ 0xff
  await writeFile(cache, harmed)
  await findsTheExample()
})

test('hostile questions are answered like any other', async ({ attune }) => {
  const { page, pageErrors } = await attune.start()
  const search = new SearchField(page)
  await search.open()
  const field = page.getByRole('combobox', { name: 'Search everything you wrote' })
  for (const text of [
    '!?.,;:',
    '(a+)+$ [z-a] \\',
    '"',
    'x'.repeat(10_000),
    '日本語',
    'مرحبا',
    '\ud800 a',
    '<b>',
  ]) {
    await field.fill(text)
    await expect(page.getByText(/Nothing that you wrote|found\.|Nothing to look for/).first()).toBeVisible()
  }
  await field.fill('pricing')
  await expect(search.hits).not.toHaveCount(0)
  expect(pageErrors).toEqual([])
})
