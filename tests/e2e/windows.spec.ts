import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { MeetingScreen } from './screens/meeting-screen'
import { startAgain } from './screens/second-start'
import { lockedPage, seal, unlock } from './screens/sealing'

function meetingIdOn(page: Page): string {
  const [, id = ''] = /#\/meetings\/([^/]+)/.exec(page.url()) ?? []
  expect(id).not.toBe('')
  return id
}

test('a link opens its meeting, also behind a lock, and a hostile one opens nothing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Pricing change with Ana')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const id = meetingIdOn(page)
  await page.getByRole('link', { name: 'Today' }).click()

  await startAgain(attune, `attune://meeting/${id}/reflect`)
  await expect(page.getByRole('tab', { name: 'Reflect' })).toHaveAttribute('aria-selected', 'true')
  await expect(meeting.title).toHaveValue('Pricing change with Ana')

  await seal(page)
  await page.getByRole('link', { name: 'Today' }).click()
  const before = page.url()
  await startAgain(attune, 'attune://meeting/../../library.json')
  expect(page.url()).toBe(before)
  await page.keyboard.press('Control+Shift+L')
  await lockedPage(page)
  await startAgain(attune, `attune://meeting/${id}`)
  await lockedPage(page)
  await unlock(page)
  await expect(meeting.title).toHaveValue('Pricing change with Ana')
})
