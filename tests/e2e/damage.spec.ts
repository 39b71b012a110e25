import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { MeetingScreen } from './screens/meeting-screen'
import { goTo } from './screens/main-navigation'
import { expect, test, type Attune } from './fixtures'

/** The file of a meeting, by words that only it holds. */
async function fileWith(libraryFolder: string, words: string): Promise<string> {
  const folder = join(libraryFolder, 'meetings')
  for (const name of await readdir(folder)) {
    if ((await readFile(join(folder, name), 'utf8')).includes(words)) return join(folder, name)
  }
  throw new Error(`no meeting holds “${words}”`)
}

/** Two sessions of writing, so that there is an earlier version. */
async function writeInTwoSessions(attune: Attune, title: string): Promise<void> {
  const first = await attune.start()
  const meeting = await MeetingScreen.create(first.page)
  await meeting.title.fill(title)
  await meeting.purpose.fill('as it was first')
  await meeting.saved()
  await attune.quit()
  const second = await attune.start()
  const again = await MeetingScreen.open(second.page, title)
  await again.purpose.fill('as it was last')
  await again.saved()
  await attune.quit()
}

test('a meeting that was damaged between two starts is restored, said so, shown and undone', async ({
  attune,
}) => {
  await writeInTwoSessions(attune, 'Pricing with Ana')
  const file = await fileWith(attune.libraryFolder, 'as it was last')
  await writeFile(file, 'scribbled over')

  const { app, page } = await attune.start()
  const banner = page.getByRole('alert')
  await expect(banner).toContainText('The meeting “Pricing with Ana” was damaged. The version of')
  await expect(banner).toContainText('was put in its place; the damaged file is kept.')
  const kept = join(attune.libraryFolder, 'quarantine', 'meetings')
  const [name = ''] = await readdir(kept)
  expect(await readFile(join(kept, name), 'utf8')).toBe('scribbled over')
  expect((await (await MeetingScreen.open(page, 'Pricing with Ana')).purpose.inputValue()).trim()).toBe(
    'as it was first',
  )

  await app.evaluate(({ shell }) => {
    Object.assign(shell, {
      showItemInFolder: (path: string) => Object.assign(globalThis, { shownPath: path }),
    })
  })
  await banner.getByRole('button', { name: 'Show' }).click()
  await expect
    .poll(() => app.evaluate(() => (globalThis as { shownPath?: string }).shownPath ?? ''))
    .toBe(join(kept, name))

  await goTo(page, 'Today')
  await banner.getByRole('button', { name: 'Undo' }).click()
  await expect(banner).toContainText('Its file is back in its place, as you wanted.')
  expect(await readFile(file, 'utf8')).toBe('scribbled over')
  await banner.getByRole('button', { name: 'Restore again' }).click()
  await expect(banner).toContainText('was put in its place')

  await attune.quit()
  const { page: later } = await attune.start()
  await expect(later.getByRole('alert')).toContainText('Pricing with Ana')
  await later.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click()
  await expect(later.getByRole('alert')).toHaveCount(0)
  await attune.quit()
  const { page: last } = await attune.start()
  await last.waitForTimeout(1000)
  await expect(last.getByRole('alert')).toHaveCount(0)
})

test('many damages are one line, with the list behind it', async ({ attune }) => {
  await writeInTwoSessions(attune, 'Restored')
  await writeFile(await fileWith(attune.libraryFolder, 'as it was last'), '')
  await writeFile(join(attune.libraryFolder, 'meetings', 'cut-off.json'), '{"attune":1,"kind":')
  await writeFile(join(attune.libraryFolder, 'meetings', 'Of another program.json'), 'Dear diary')

  const { page } = await attune.start()
  const banner = page.getByRole('alert')
  await expect(banner).toContainText('3 files of the library were damaged or could not be read.')
  await banner.getByRole('button', { name: 'Details' }).click()
  await expect(page.getByRole('heading', { name: 'Damaged files' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Dismiss all' }).click()
  await expect(page.getByText('All is well')).toBeVisible()
})

test('notes with something that this version does not know open to read, and are kept as they are', async ({
  attune,
}) => {
  const { page: first } = await attune.start()
  const meeting = await MeetingScreen.create(first)
  await meeting.title.fill('From the future')
  await meeting.saved()
  await attune.quit()
  const file = await fileWith(attune.libraryFolder, 'From the future')
  const { content } = JSON.parse(await readFile(file, 'utf8')) as { content: Record<string, unknown> }
  const unknown = {
    type: 'whiteboard',
    attrs: { strokes: 3 },
    content: [{ type: 'text', text: 'on the board' }],
  }
  const bare = JSON.stringify({ ...content, notes: { type: 'doc', content: [unknown] } })
  await writeFile(file, bare)

  const { page } = await attune.start()
  const opened = await MeetingScreen.open(page, 'From the future')
  await opened.tab('Meet')
  await expect(page.getByText('These notes can be read here but not changed.')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Notes' })).toHaveValue(/on the board/)
  await opened.title.fill('Changed all the same')
  await opened.saved()
  const after = JSON.parse(await readFile(file, 'utf8')) as { content: { notes: { content: unknown[] } } }
  expect(after.content.notes.content).toEqual([unknown])
})
