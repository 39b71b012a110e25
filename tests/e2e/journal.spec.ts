import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

const lesson = 'If she goes quiet, then I will ask what went through her mind.'

test('a lesson from the journal comes up at the next meeting, is used and retired, and a week ends with its review', async ({
  attune,
}) => {
  // A Monday.
  const first = await attune.start({ at: '2026-02-02T09:00:00.000Z' })
  await goTo(first.page, 'Journal')
  await first.page.getByRole('button', { name: 'New entry' }).click()
  const written = (name: string) => first.page.getByRole('textbox', { name, exact: true })
  await written('Title').fill('A walk with Mara')
  await written('Entry').fill('She spoke of the new hires.\n@Mara pricing draft by Thursday')
  const picker = first.page.getByRole('combobox', { name: 'People' })
  await picker.fill('Mara Voss')
  await picker.press('Enter')
  await first.page.getByRole('button', { name: 'Remove Mara Voss' }).waitFor()
  await written('If').fill('she goes quiet')
  await written('then I will').fill('ask what went through her mind')
  await expect(first.page.getByRole('status', { name: 'Saved' })).toBeVisible()
  await first.page.getByRole('button', { name: 'Add to the ledger: @Mara pricing draft by Thursday' }).click()
  await expect(first.page.getByRole('link', { name: /pricing draft.*to Mara Voss/ })).toBeVisible()
  await goTo(first.page, 'Journal')
  await expect(first.page.getByRole('link', { name: /A walk with Mara/ }).first()).toContainText('Mara Voss')

  const meeting = await MeetingScreen.create(first.page)
  await meeting.addPerson('Mara Voss')
  const due = first.page.getByRole('region', { name: 'From last time' })
  await expect(due.getByText(lesson)).toBeVisible()
  await meeting.tab('Meet')
  await expect(first.page.getByText(lesson)).toBeVisible()
  await meeting.tab('Prepare')
  await due.getByRole('button', { name: 'Used', exact: true }).click()
  await expect(due.getByText('Marked as used.')).toBeVisible()
  await attune.quit()

  // The same day a month later, and then the Friday of that week.
  const later = await attune.start({ at: '2026-03-02T09:00:00.000Z' })
  await goTo(later.page, 'Journal')
  const thisDay = later.page.getByRole('region', { name: 'On this day' })
  await expect(thisDay.getByRole('link', { name: /A walk with Mara/ })).toContainText('A month ago')
  await later.page.getByRole('link', { name: 'Lessons', exact: true }).click()
  await expect(later.page.getByText(/Used once/)).toBeVisible()
  const kept = later.page.getByRole('listitem').filter({ hasText: lesson })
  await kept.getByRole('button', { name: 'Retire', exact: true }).click()
  await expect(later.page.getByText('Retired: it does not come up any more.')).toBeVisible()
  await attune.quit()

  const friday = { at: '2026-03-06T16:00:00.000Z' }
  const { page } = await attune.start(friday)
  await goTo(page, 'Journal')
  await page.getByRole('link', { name: 'Weekly review', exact: true }).click()
  await page.getByRole('textbox', { name: 'What stood out' }).fill('I waited, and she spoke.')
  await expect(page.getByRole('status', { name: 'Saved' })).toBeVisible()
  await attune.quit()
  const again = await attune.start(friday)
  await goTo(again.page, 'Journal')
  await again.page.getByRole('link', { name: 'Weekly review', exact: true }).click()
  await expect(again.page.getByRole('textbox', { name: 'What stood out' })).toHaveValue(
    'I waited, and she spoke.',
  )
  expect(again.pageErrors).toEqual([])
})
