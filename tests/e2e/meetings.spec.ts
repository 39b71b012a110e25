import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'

test('finds meetings by phase, person and text', async ({ attune }) => {
  const { page } = await attune.start()
  const pricing = await MeetingScreen.create(page)
  await pricing.title.fill('Pricing change')
  await pricing.addPerson('Zoë Marsh')
  await pricing.purpose.fill('Agree on the date')
  await pricing.saved()
  const hiring = await MeetingScreen.create(page)
  await hiring.title.fill('Hiring freeze')
  await hiring.people.pressSequentially('zoë')
  await hiring.people.press('ArrowDown')
  await hiring.people.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove Zoë Marsh' })).toBeVisible()
  await hiring.addPerson('Bo Lind')
  await hiring.saved()

  await goTo(page, 'Meetings')
  const rows = page.getByRole('list', { name: 'Meetings' }).getByRole('link')
  const text = page.getByRole('searchbox', { name: 'Text' })
  await expect(rows).toHaveCount(3)
  await text.fill('zoe agree')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Pricing change')
  await text.fill('')
  await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Bo Lind' })
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText('Hiring freeze')
  await page.getByRole('combobox', { name: 'Phase' }).selectOption({ label: 'Closed' })
  await expect(page.getByText('No meeting matches')).toBeVisible()
  await page.getByRole('button', { name: 'Show all meetings' }).click()
  await expect(rows).toHaveCount(3)
})

test('holds the same conversation again with what was prepared, and none of what happened', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.open(page, 'Pricing change with Ana')
  await meeting.tab('Prepare')
  await meeting.button('Same again').click()
  await expect(meeting.phase).toHaveValue('by-itself')
  await expect(page.getByRole('button', { name: /^Remove Ana/ })).toBeVisible()
  await meeting.tab('Meet')
  await expect(meeting.notes).toHaveText('')
  await meeting.tab('Reflect')
  await expect(
    page.getByRole('radiogroup', { name: 'How they reacted' }).getByRole('radio', { checked: true }),
  ).toHaveCount(0)
})

test('a deleted meeting comes back with what was typed last', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Deleted by mistake')
  await meeting.purpose.fill('typed just before')
  await meeting.button('Delete this meeting').click()
  await expect(page.getByRole('link', { name: 'Deleted by mistake' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  const back = await MeetingScreen.open(page, 'Deleted by mistake')
  await expect(back.purpose).toHaveValue('typed just before')
})
