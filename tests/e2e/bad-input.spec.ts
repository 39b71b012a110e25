import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

/** Puts text on the clipboard as another program would; the paste itself is the platform's. */
async function copy(app: ElectronApplication, text: string): Promise<void> {
  await app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text)
}

test('a paste of five megabytes is taken or refused with a word, and loses nothing', async ({ attune }) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Big paste')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('before the paste ')
  await meeting.saved()
  const line = 'The committee went over the figures of the last quarter once more and found them wanting. '
  await copy(app, `${line.repeat(20)}\n`.repeat(Math.ceil(5_000_000 / (line.length * 20))))
  await page.keyboard.press('Control+v')
  await page.waitForTimeout(1_000)
  await page.keyboard.type(' after the paste')
  await expect(meeting.notes).toContainText('before the paste')
  await expect(meeting.notes).toContainText('after the paste')
  await expect(meeting.saveState).toHaveText('Saved', { timeout: 20_000 })
  const onDisk = JSON.stringify((await meetingOnDisk(attune.libraryFolder, 'Big paste')).notes)
  expect(onDisk).toContain('before the paste')
  expect(onDisk).toContain('after the paste')
})

test('other scripts, emoji and very long titles come back as they were written', async ({ attune }) => {
  const { page } = await attune.start()
  const title = `${'A very long title about the plan 🧭 '.repeat(9)}end`.slice(0, 300)
  const view = 'أعتقد أن الوقت متأخر 🙏 — שלום, 你好, e\u0301 vs é, 👩‍👩‍👧‍👦'
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill(title)
  await meeting.box('Their view').fill(view)
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.insertText(view)
  await meeting.saved()
  await attune.quit()

  const again = await attune.start()
  await goTo(again.page, 'Meetings')
  await again.page
    .getByRole('list', { name: 'Meetings' })
    .getByRole('link', { name: 'A very long title' })
    .click()
  const reopened = new MeetingScreen(again.page)
  await expect(reopened.title).toHaveValue(title)
  await reopened.tab('Prepare')
  await expect(reopened.box('Their view')).toHaveValue(view)
  await reopened.tab('Meet')
  await expect(reopened.notes).toHaveText(view)
})

test('composing with an input method is left alone until it is done', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Composed')
  await meeting.tab('Meet')
  await meeting.notes.click()
  const debuggerOfPage = await page.context().newCDPSession(page)
  for (const text of ['に', 'にほ', 'にほん', 'にほんご']) {
    await debuggerOfPage.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await page.waitForTimeout(150)
  }
  await debuggerOfPage.send('Input.insertText', { text: '日本語' })
  await page.keyboard.type(' done')
  await expect(meeting.notes).toHaveText('日本語 done')
  await meeting.saved()
  expect(JSON.stringify((await meetingOnDisk(attune.libraryFolder, 'Composed')).notes)).toContain(
    '日本語 done',
  )
})

test('a date in the past makes the meeting wait for its reflection, and says so', async ({ attune }) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Long ago')
  await page.getByLabel('When', { exact: true }).fill('2020-02-29T09:30')
  await expect(page.getByText('This time has passed')).toBeVisible()
  await expect(meeting.phase.locator('option:checked')).toHaveText('To reflect')
  await meeting.saved()
  await goTo(page, 'Today')
  await expect(
    page.getByRole('region', { name: 'Reflections owed' }).getByRole('link', { name: 'Long ago' }),
  ).toBeVisible()
})

test('files in the library that are no records are kept, told of, and stop nothing', async ({ attune }) => {
  const meetings = join(attune.libraryFolder, 'meetings')
  await mkdir(meetings, { recursive: true })
  await writeFile(join(meetings, 'broken.json'), '{ this is no JSON')
  await writeFile(join(meetings, 'empty.json'), '')
  await writeFile(join(meetings, 'other.json'), '{"a":1}')
  const { page } = await attune.start()
  await expect(page.getByRole('alert')).toContainText('3 files of the library were damaged')
  const kept = await readdir(join(attune.libraryFolder, 'quarantine', 'meetings'))
  expect(kept).toHaveLength(3)
  const broken = kept.find((name) => name.startsWith('broken'))
  expect(await readFile(join(attune.libraryFolder, 'quarantine', 'meetings', broken ?? ''), 'utf8')).toBe(
    '{ this is no JSON',
  )
  await MeetingScreen.create(page)
})

test('HTML from the clipboard brings its text and no script', async ({ attune }) => {
  const { page, pageErrors } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.tab('Meet')
  await meeting.notes.click()
  // As an event of the page, since the ways to put HTML on the clipboard differ between versions of Electron.
  await meeting.notes.evaluate((notes) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'plain')
    clipboardData.setData(
      'text/html',
      `<p onclick="alert(1)">Hello <b>there</b> <a href="javascript:alert(1)">click</a>
        <img src="x" onerror="window.wasRun = true"><script>window.wasRun = true</script>
        <iframe src="https://example.org"></iframe></p>`,
    )
    notes.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(meeting.notes).toContainText('Hello there click')
  const harm = await page.evaluate(() => ({
    wasRun: Reflect.get(window, 'wasRun') === true,
    elements: document.querySelectorAll(
      '[contenteditable] :is(script, iframe, img, [onclick], a[href^="javascript"])',
    ).length,
  }))
  expect(harm).toEqual({ wasRun: false, elements: 0 })
  expect(pageErrors).toEqual([])
})
