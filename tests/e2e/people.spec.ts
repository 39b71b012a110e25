import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { PersonScreen } from './screens/person-screen'
import { expect, test } from './fixtures'

test('a person is known better from talk to talk, and not lost touch with', async ({ attune }) => {
  const { page } = await attune.start()
  const person = await PersonScreen.create(page, 'Mara Holt')
  await person.box('Role').fill('Head of finance')
  await person.box('Organisation').fill('Northwind')
  await person.box('E-mail').fill('mara@example.org; m.holt@example.org')
  await page.getByRole('combobox', { name: 'At the longest' }).selectOption('Each month')

  // The needs map keeps what was thought before, and what was assumed becomes known.
  await person.answer('Goals', 'A quiet close of the year', 'I assume so')
  await person.answer('Goals', 'No surprises before the board', 'I assume so')
  await person.need('Goals').getByRole('button', { name: 'Now known: Goals' }).first().click()
  await expect(person.need('Goals').getByText('Known', { exact: true })).toBeVisible()
  await person.need('Goals').getByText('One older answer').click()
  await expect(person.need('Goals').getByText('A quiet close of the year')).toBeVisible()

  // What is removed comes back.
  await page.getByRole('textbox', { name: 'Something that you and Mara Holt share' }).fill('Both sail.')
  await page.keyboard.press('Enter')
  const shared = page.getByRole('list', { name: 'Common ground' })
  await expect(shared).toContainText('Both sail.')
  await page.getByRole('button', { name: 'Remove: Both sail.' }).click()
  await expect(shared).toHaveCount(0)
  await person.button('Undo').click()
  await expect(shared).toContainText('Both sail.')

  // The last contact was long ago, and Today says so until another one is logged.
  await person.button('Log a contact').click()
  await page.getByLabel('When', { exact: true }).fill('2026-01-05T10:00')
  await page.getByLabel('A line about it, if you like').fill('Coffee in the canteen')
  await person.button('Log it').click()
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Coffee in the canteen')
  await expect(page.getByText('You are losing touch.')).toBeVisible()
  await goTo(page, 'Today')
  const losing = page.getByRole('region', { name: 'Losing touch' })
  await expect(losing).toContainText('Mara Holt')
  await losing.getByRole('button', { name: 'Log a contact with Mara Holt' }).click()
  await losing.getByRole('button', { name: 'Log it' }).click()
  await expect(losing).toHaveCount(0)

  // A talk with them, of which something is kept with the person.
  await PersonScreen.open(page, 'Mara Holt')
  await person.button('Prepare a meeting').click()
  const first = new MeetingScreen(page)
  await first.title.fill('Budget for the spring')
  await expect(page.getByRole('region', { name: 'From last time' })).toContainText(
    'No surprises before the board',
  )
  await first.tab('Meet')
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await first.tab('Meet')
  await first.notes.click()
  await page.keyboard.type('/need')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Numbers two days ahead')
  await page.keyboard.press('ControlOrMeta+Shift+Enter')
  await page.getByRole('radiogroup', { name: 'How they reacted' }).getByText('Warmed up').click()
  const heard = page.getByRole('region', { name: 'Needs that I heard' })
  await heard.getByRole('combobox').selectOption('How they want to be involved')
  await heard.getByRole('button', { name: 'Add to Mara Holt’s needs map' }).click()
  await expect(heard.getByText(/^Added to Mara Holt’s needs map/)).toBeVisible()
  await first.saved()

  // The next one begins with it, on the page and on the brief.
  await PersonScreen.open(page, 'Mara Holt')
  await expect(person.need('How they want to be involved')).toContainText('Numbers two days ahead')
  await person.button('Prepare a meeting').click()
  const next = new MeetingScreen(page)
  await next.title.fill('Budget, the second talk')
  const carried = page.getByRole('region', { name: 'From last time' })
  await expect(carried).toContainText('Budget for the spring')
  await expect(carried).toContainText('They: warmed up.')
  await next.button('Brief').click()
  await expect(page.getByRole('heading', { name: 'Last time with Mara Holt' })).toBeVisible()
  await attune.quit()

  // All of it is there again after a restart; whoever is deleted comes back.
  const second = await attune.start()
  const again = await PersonScreen.open(second.page, 'Mara Holt')
  await expect(again.box('Role')).toHaveValue('Head of finance')
  await expect(again.box('E-mail')).toHaveValue('mara@example.org, m.holt@example.org')
  await expect(again.need('Goals')).toContainText('No surprises before the board')
  await again.button('Delete Mara Holt').click()
  await expect(second.page.getByText(/Mara Holt was deleted\. Still named in 2 meetings/)).toBeVisible()
  await again.button('Undo').click()
  await PersonScreen.open(second.page, 'Mara Holt')
  expect(second.pageErrors).toEqual([])
})
