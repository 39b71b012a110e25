import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { meetingsOnDisk } from './screens/library-folder'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

/** Answers the system’s dialogs for opening and for saving, as a person would. */
async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

async function openExchange(page: Page): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Export or import…' }).click()
  await page.getByRole('heading', { level: 1, name: 'Export and import' }).waitFor()
}

test('what is exported and imported into an empty library is the same library', async ({ attune }) => {
  const { page, app } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Budget with Tom')
  await meeting.addPerson('Tom')
  await meeting.saved()
  const archive = join(attune.userDataFolder, 'all.zip')
  await choose(app, archive)
  await openExchange(page)
  await page.getByRole('button', { name: 'Export everything…' }).click()
  await expect(page.getByText(/Exported 2 meetings and 2 people/)).toBeVisible()
  await attune.quit()
  const before = await meetingsOnDisk(attune.libraryFolder)
  await rm(attune.libraryFolder, { recursive: true })

  const empty = await attune.start()
  await goTo(empty.page, 'Settings')
  await empty.page.getByRole('button', { name: 'Remove the example' }).click()
  await choose(empty.app, archive)
  await openExchange(empty.page)
  await empty.page.getByRole('button', { name: 'Import an archive…' }).click()
  const preview = empty.page.getByRole('region', { name: 'What would be imported' })
  await expect(preview.getByRole('listitem').filter({ hasText: 'Budget with Tom' })).toBeVisible()
  await preview.getByRole('button', { name: 'Import' }).click()
  await expect(empty.page.getByText('Imported: 4 records.')).toBeVisible({ timeout: 20_000 })
  await goTo(empty.page, 'Meetings')
  await expect(empty.page.getByRole('link', { name: 'Budget with Tom' })).toBeVisible()
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
  const after = await meetingsOnDisk(attune.libraryFolder)
  expect(after.sort(byId)).toEqual(before.sort(byId))
})

test('a folder of notes becomes meetings that can be written in', async ({ attune }) => {
  const { page, app } = await attune.start()
  const folder = join(attune.userDataFolder, 'notes')
  await mkdir(folder)
  await writeFile(join(folder, 'tom.md'), '# With Tom\n\nHe said **no**.\n\n- [x] ask again\n')
  await choose(app, folder)
  await openExchange(page)
  await page.getByRole('button', { name: 'Import a folder of notes…' }).click()
  await expect(page.getByText('1 record would be added')).toBeVisible()
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await expect(page.getByText('Imported: 1 record.')).toBeVisible({ timeout: 20_000 })
  const meeting = await MeetingScreen.open(page, 'With Tom')
  await meeting.tab('Meet')
  await expect(meeting.notes).toContainText('He said no.')
  await expect(meeting.notes).toBeEditable()
})

test('a hostile archive is refused with words, and nothing changes', async ({ attune }) => {
  const { page, app } = await attune.start()
  const before = await meetingsOnDisk(attune.libraryFolder)
  const archive = join(attune.userDataFolder, 'hostile.zip')
  await choose(app, archive)
  await openExchange(page)
  await page.getByRole('button', { name: 'Export everything…' }).click()
  await expect(page.getByText(/Exported one meeting/)).toBeVisible()
  const bytes = await readFile(archive)
  // Every name that led into the records now leads out of the archive; the sizes stay as they are.
  const hostile = Buffer.from(
    bytes.toString('latin1').replaceAll('records/meetings', '../../../meetings'),
    'latin1',
  )
  await writeFile(archive, hostile)
  await page.getByRole('button', { name: 'Import an archive…' }).click()
  await expect(page.getByText(/leads out of its folder|no zip archive/)).toBeVisible()
  expect(await meetingsOnDisk(attune.libraryFolder)).toEqual(before)
})
