import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixtures'
import { goTo } from './screens/main-navigation'
import { MeetingScreen } from './screens/meeting-screen'

/** Answers the next question for a file or a folder, as a person would in the system's own dialog. */
async function choose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

async function writeMeeting(page: Page, title: string): Promise<void> {
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill(title)
  await meeting.saved()
}

async function backUp(page: Page): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Back up now', exact: true }).click()
  await expect(page.getByText(/Last backup: today .*checked/)).toBeVisible()
}

test('what was lost after a backup comes back from it, and what was written since is not lost', async ({
  attune,
}) => {
  const { page } = await attune.start()
  await writeMeeting(page, 'Budget with Tom')
  await backUp(page)
  const folder = join(attune.libraryFolder, 'meetings')
  for (const name of await readdir(folder)) await rm(join(folder, name))
  await attune.kill()

  const again = await attune.start()
  await writeMeeting(again.page, 'Written since')
  await goTo(again.page, 'Settings')
  await again.page.getByRole('button', { name: 'Restore…' }).click()
  await again.page.getByRole('button', { name: /^Look at it: Today/ }).click()
  await expect(again.page.getByText('2 records would come back')).toBeVisible()
  await expect(again.page.getByRole('listitem').filter({ hasText: 'Budget with Tom' })).toBeVisible()
  await expect(again.page.getByText('1 record made since would go to the trash')).toBeVisible()
  await again.page.getByRole('button', { name: 'Restore it' }).click()
  await expect(again.page.getByText(/The library is as it was today/)).toBeVisible({ timeout: 20_000 })
  await goTo(again.page, 'Meetings')
  const list = again.page.getByRole('list', { name: 'Meetings' })
  await expect(list.getByRole('link', { name: 'Budget with Tom' })).toBeVisible()
  await expect(list.getByRole('link', { name: 'Written since' })).toHaveCount(0)

  await goTo(again.page, 'Settings')
  await again.page.getByRole('button', { name: 'Restore…' }).click()
  await again.page.getByRole('listitem').filter({ hasText: 'before restoring' }).getByRole('button').click()
  await again.page.getByRole('button', { name: 'Restore it' }).click()
  await expect(again.page.getByText(/The library is as it was today/)).toBeVisible({ timeout: 20_000 })
  await goTo(again.page, 'Meetings')
  await expect(list.getByRole('link', { name: 'Written since' })).toBeVisible()
})

test('a folder for backups that is away is told of, and the next try works when it is back', async ({
  attune,
}) => {
  const { page, app } = await attune.start()
  const stick = join(attune.userDataFolder, 'stick')
  await mkdir(stick)
  await choose(app, stick)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Keep them elsewhere…' }).click()
  await expect(page.getByText(stick)).toBeVisible()
  await backUp(page)
  await rm(stick, { recursive: true })
  await page.getByRole('button', { name: 'Back up now', exact: true }).click()
  await expect(
    page.getByText(/folder for backups is missing.*The last good one is kept: today/),
  ).toBeVisible()
  await mkdir(stick)
  await page.getByRole('button', { name: 'Back up now', exact: true }).click()
  await expect(page.getByText(/Last backup: today/)).toBeVisible()
})

test('a file that is no backup is refused with words, and nothing changes', async ({ attune }) => {
  const { page, app } = await attune.start()
  const file = join(attune.userDataFolder, 'holidays.zip')
  await writeFile(file, 'PK, but not really')
  await choose(app, file)
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Restore…' }).click()
  await page.getByRole('button', { name: 'Choose another file…' }).click()
  await expect(page.getByText(/This is no zip archive, or it is damaged/)).toBeVisible()
})

test('the first backup of a day is taken when Attune quits after something was written', async ({
  attune,
}) => {
  const { page } = await attune.start()
  await writeMeeting(page, 'Budget with Tom')
  await attune.quit()
  const names = await readdir(join(attune.libraryFolder, 'backups'))
  expect(names).toEqual([expect.stringMatching(/^Attune \d{4}-\d\d-\d\d \d{4}\.zip$/)])
})
