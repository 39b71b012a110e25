import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { journalEntrySchema } from '../../src/domain/journal/journal-entry'
import { commitmentSchema } from '../../src/domain/commitments/commitment'
import { notesText } from '../../src/domain/notes/notes-text'
import { collectCaptures } from '../../src/domain/notes/collect-captures'
import { contentOf } from '../support/stored-content'
import { expect, test } from './fixtures'
import { CaptureScreen } from './screens/capture-window'
import { meetingOnDisk } from './screens/library-folder'
import { MeetingScreen } from './screens/meeting-screen'

async function contentsIn(libraryFolder: string, kind: string): Promise<unknown[]> {
  const folder = join(libraryFolder, kind)
  const names = await readdir(folder).catch(() => [])
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  return texts.map((text) => contentOf(text))
}

test('a thought, a promise and a line for the meeting under way are captured over whatever is in front', async ({
  attune,
}) => {
  const { app, page, pageErrors } = await attune.start()
  const { libraryFolder } = attune
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Pricing')
  await meeting.tab('Meet')
  await page.keyboard.press('Control+Shift+Enter')
  await meeting.notes.click()
  await page.keyboard.type('Said before')
  await meeting.saved()

  const capture = await CaptureScreen.open(app)
  await capture.save('Ask how their week was')
  const entries = async () =>
    (await contentsIn(libraryFolder, 'entries')).map((one) => journalEntrySchema.parse(one).text)
  expect(await entries()).toContain('Ask how their week was')

  await CaptureScreen.open(app)
  await capture.page.keyboard.press('Alt+2')
  await capture.page.keyboard.type('pricing draft by tomorrow')
  await expect(capture.said).toContainText('I owe: pricing draft (by Tomorrow)')
  await capture.page.keyboard.press('Enter')
  await capture.gone()
  const promises = (await contentsIn(libraryFolder, 'commitments')).map((one) => commitmentSchema.parse(one))
  expect(promises).toMatchObject([{ text: 'pricing draft', owedBy: 'me' }])

  // Words that are not saved yet in the main window stay beside the line.
  await page.keyboard.press('Enter')
  await page.keyboard.type('Half a sen')
  await CaptureScreen.open(app)
  await capture.save('/objection it comes too late', 'Alt+3')
  await page.keyboard.type('tence')
  await expect(meeting.notes).toContainText('it comes too late')
  await expect(meeting.notes).toContainText('Half a sentence')
  await meeting.saved()
  const { notes } = await meetingOnDisk(libraryFolder, 'Pricing')
  expect(notesText(notes).split('\n').sort()).toEqual(['Half a sentence', 'Said before', 'it comes too late'])
  expect(collectCaptures(notes)).toMatchObject([{ kind: 'objection', text: 'it comes too late' }])

  // Esc puts the words away, and a crash does not take them.
  await CaptureScreen.open(app)
  await capture.page.keyboard.press('Alt+1')
  await capture.page.keyboard.type('Not finished')
  await capture.page.keyboard.press('Escape')
  await capture.gone()
  await CaptureScreen.open(app)
  await expect(capture.field).toHaveValue('Not finished')
  expect(pageErrors).toEqual([])
  await expect
    .poll(() => readFile(join(attune.userDataFolder, 'jot.json'), 'utf8').catch(() => ''))
    .toContain('Not finished')
  await attune.kill()
  const again = await attune.start()
  const later = await CaptureScreen.open(again.app)
  await expect(later.field).toHaveValue('Not finished')
  await later.save(' but now it is')
  expect(await entries()).toContain('Not finished but now it is')

  // With the main window closed it goes on, when that is chosen; a second start brings the window back.
  await again.page.evaluate(() => window.attune.atHand.choose({ keepsRunning: true }))
  const mainWindowGone = again.page.waitForEvent('close')
  await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => window.webContents.getURL().startsWith('app://attune/'))
      ?.close(),
  )
  await mainWindowGone
  const alone = await CaptureScreen.open(again.app)
  expect(again.app.windows()).toHaveLength(1)
  await alone.save('Without the main window')
  expect(await entries()).toContain('Without the main window')
  const shownAgain = again.app.waitForEvent('window')
  await again.app.evaluate(({ app }) => app.emit('second-instance', {}, ['attune'], process.cwd(), null))
  await (await shownAgain).getByRole('navigation', { name: 'Main' }).waitFor()
})
