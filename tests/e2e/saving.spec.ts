import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

/** A person's typing, in milliseconds between keys: never a pause long enough for a timer that each key restarts. */
const keyDelay = 60

test('what was typed a second ago is on the disk while typing goes on without a pause', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Typing on')
  await meeting.tab('Meet')
  await meeting.saved()
  await meeting.notes.click()
  const words = 'she said that the change comes too late for her customers and that nobody had asked her '
  // It ends with the process.
  const typing = page.keyboard.type(words.repeat(4), { delay: keyDelay }).catch(() => undefined)
  await expect(meeting.notes).toContainText('too late for her')
  const typedSoFar = await meeting.notes.innerText()
  await page.waitForTimeout(1_000)
  await attune.kill()
  await typing
  const text = JSON.stringify((await meetingOnDisk(attune.libraryFolder, 'Typing on')).notes)
  expect(text).toContain(typedSoFar.trim())
})

test('killed half a second after the last key, no key is missing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Killed')
  await meeting.box('Their view').pressSequentially('It is too late for us', { delay: 5 })
  await page.waitForTimeout(500)
  await attune.kill()

  const again = await attune.start()
  const reopened = await MeetingScreen.open(again.page, 'Killed')
  await expect(reopened.box('Their view')).toHaveValue('It is too late for us')
})

test('quitting 5 ms after the last key loses nothing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Quit at once')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('the very last word')
  await page.waitForTimeout(5)
  await attune.quit()
  const { notes } = await meetingOnDisk(attune.libraryFolder, 'Quit at once')
  expect(JSON.stringify(notes)).toContain('the very last word')
})

test('leaving the page at once after the last key loses nothing', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Left at once')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('said in passing')
  await page.getByRole('link', { name: 'Today' }).click()
  const reopened = await MeetingScreen.open(page, 'Left at once')
  await reopened.tab('Meet')
  await expect(reopened.notes).toContainText('said in passing')
})

test('says Saved only when everything is on the disk', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.saved()
  await meeting.title.pressSequentially('Truth', { delay: 10 })
  await expect(meeting.saveState).toHaveText('Saving…')
  await meeting.saved()
  expect((await meetingOnDisk(attune.libraryFolder, 'Truth')).title).toBe('Truth')
})
