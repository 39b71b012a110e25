import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { expect, test } from './fixtures'

test('the first start shows a worked example through all three phases', async ({ attune }) => {
  const { page } = await attune.start()
  await page.getByRole('link', { name: 'Open the example' }).click()
  const meeting = new MeetingScreen(page)
  await expect(meeting.title).toHaveValue(/\S/)
  await expect(page.getByText('Ana', { exact: false }).first()).toBeVisible()
  await meeting.tab('Meet')
  await expect(meeting.notes).toContainText(/\w+/)
  await meeting.tab('Reflect')
  await expect(
    page.getByRole('radiogroup', { name: 'How they reacted' }).getByRole('radio', { checked: true }),
  ).toHaveCount(1)
})

test('one click removes the example for good, and Settings brings it back', async ({ attune }) => {
  const first = await attune.start()
  await first.page.getByRole('button', { name: 'Remove the example' }).click()
  await expect(first.page.getByRole('link', { name: 'Open the example' })).toHaveCount(0)
  await attune.quit()

  const { page } = await attune.start()
  await expect(page.getByRole('button', { name: 'New meeting' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the example' })).toHaveCount(0)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Add the example again' }).click()
  await goTo(page, 'Today')
  await expect(page.getByRole('link', { name: 'Open the example' })).toBeVisible()
})
