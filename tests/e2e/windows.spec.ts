import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { boundsOf, windowOfForm, windowOpenedBy } from './screens/attune-windows'
import { meetingOnDisk } from './screens/library-folder'
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

test('a meeting in its own window: two who write lose nothing, and it is back after a restart', async ({
  attune,
}) => {
  const { app, page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Pricing change with Ana')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('first')
  await meeting.saved()

  const own = await windowOpenedBy(app, () => page.keyboard.press('Control+Shift+W'))
  const other = new MeetingScreen(own)
  await expect(own.getByRole('navigation', { name: 'Main' })).toHaveCount(0)
  await other.tab('Meet')
  await expect(other.notes).toContainText('first')
  await other.notes.click()
  await own.keyboard.press('Control+End')
  await own.keyboard.type(' of both', { delay: 20 })
  await own.keyboard.press('Enter')
  await meeting.title.press('End')
  await other.notes.focus()
  // Without a pause in either window.
  await Promise.all([
    own.keyboard.type('written in its own window', { delay: 30 }),
    meeting.title.pressSequentially(', again', { delay: 40 }),
  ])
  await expect(other.title).toHaveValue('Pricing change with Ana, again')
  await expect(meeting.notes).toContainText('first of both')
  await expect(meeting.notes).toContainText('written in its own window')
  await meeting.notes.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.type('written in the main window, ', { delay: 20 })
  await expect(other.notes).toContainText('written in the main window, first of both')
  await meeting.saved()
  await other.saved()
  const { notes, title } = await meetingOnDisk(attune.libraryFolder, 'Pricing change with Ana, again')
  expect(title).toBe('Pricing change with Ana, again')
  expect(JSON.stringify(notes)).toMatch(
    /written in the main window, first of both.*written in its own window/,
  )

  // What its window has no room for shows in the main one.
  await own.keyboard.press('Control+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  await expect(other.title).toBeVisible()

  await (
    await app.browserWindow(own)
  ).evaluate((window: Electron.BrowserWindow) => window.setBounds({ x: 40, y: 60, width: 720, height: 560 }))
  await attune.quit()
  const { app: again } = await attune.start()
  const back = await windowOfForm(again, 'meeting')
  await expect(back.getByRole('tab', { name: 'Meet' })).toHaveAttribute('aria-selected', 'true')
  await expect(new MeetingScreen(back).notes).toContainText('written in its own window')
  expect(await boundsOf(again, back)).toEqual({ x: 40, y: 60, width: 720, height: 560 })
})

test('the compact window holds the step, the clock and the notes beside a call', async ({ attune }) => {
  const { app, page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Pricing change with Ana')
  await meeting.tab('Meet')
  const small = await windowOpenedBy(app, () => page.getByRole('button', { name: 'Compact window' }).click())
  await expect(small.getByRole('heading', { level: 1, name: 'Pricing change with Ana' })).toBeVisible()
  expect(await boundsOf(app, small)).toMatchObject({ width: 360, height: 640 })
  await small.getByRole('button', { name: 'Keep above other windows' }).click()
  const window = await app.browserWindow(small)
  await expect.poll(() => window.evaluate((each: Electron.BrowserWindow) => each.isAlwaysOnTop())).toBe(true)

  await small.getByRole('button', { name: 'Start meeting' }).click()
  await small.keyboard.type('she is worried about March')
  await small.keyboard.press('Alt+1')
  await expect(meeting.notes).toContainText('she is worried about March')
  await small.getByRole('button', { name: 'Next step' }).click()
  await expect(small.getByRole('region', { name: 'Step' })).toContainText('2 ·')
  await small.getByRole('button', { name: 'End meeting' }).click()
  await expect(page.getByRole('tab', { name: 'Reflect' })).toHaveAttribute('aria-selected', 'true')
})
