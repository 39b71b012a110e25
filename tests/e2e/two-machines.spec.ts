import { readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Meeting } from '../../src/domain/meetings/meeting'
import type { NotesNode } from '../../src/domain/notes/notes-document'
import { storedRecord } from '../support/stored-content'
import { MeetingScreen } from './screens/meeting-screen'
import { meetingOnDisk } from './screens/library-folder'
import { expect, test } from './fixtures'

const line = (text: string): NotesNode => ({ type: 'paragraph', content: [{ type: 'text', text }] })

/** Brings a file as programs do that keep a folder the same on two machines: whole, under its name. */
async function bring(folder: string, name: string, meeting: Meeting): Promise<void> {
  const temporary = join(folder, `.syncthing.${name}.tmp`)
  await writeFile(temporary, storedRecord('meetings', meeting))
  await rename(temporary, join(folder, 'meetings', name))
}

test('what another machine wrote into the open meeting shows at once, and what is typed here stays', async ({
  attune,
}) => {
  const { page, pageErrors } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Shared')
  await meeting.tab('Meet')
  await meeting.notes.click()
  await page.keyboard.type('written here first')
  await meeting.saved()

  const before = await meetingOnDisk(attune.libraryFolder, 'Shared')
  const theirs: Meeting = {
    ...before,
    title: 'Shared and renamed there',
    notes: { type: 'doc', content: [line('written there'), ...before.notes.content] },
    updatedAt: new Date(Date.parse(before.updatedAt) + 1_000).toISOString(),
  }
  await page.keyboard.type(', and on it goes')
  await bring(attune.libraryFolder, `${before.id}.json`, theirs)
  await page.keyboard.type(' without a pause', { delay: 30 })

  await expect(meeting.title).toHaveValue('Shared and renamed there')
  await expect(meeting.notes).toContainText('written there')
  await expect(meeting.notes).toContainText('written here first, and on it goes without a pause')
  await meeting.saved()
  await expect
    .poll(async () => {
      const { notes } = await meetingOnDisk(attune.libraryFolder, 'Shared and renamed there')
      return JSON.stringify(notes)
    })
    .toMatch(/written there.*written here first, and on it goes without a pause/)
  expect(pageErrors).toEqual([])
})

test('a conflict copy becomes a part of its meeting, is told of in a line, and is a version', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Both of us')
  await meeting.saved()
  await page.getByRole('link', { name: 'Today' }).click()

  const ours = await meetingOnDisk(attune.libraryFolder, 'Both of us')
  const theirs: Meeting = {
    ...ours,
    notes: { type: 'doc', content: [line('only the other machine knows this')] },
    updatedAt: new Date(Date.parse(ours.updatedAt) + 5_000).toISOString(),
  }
  await bring(attune.libraryFolder, `${ours.id}.sync-conflict-20261122-031500-ABCDEFG.json`, theirs)

  await expect(page.getByText('“Both of us” was changed on two machines.')).toBeVisible({ timeout: 15_000 })
  const reopened = await MeetingScreen.open(page, 'Both of us')
  await reopened.tab('Meet')
  await expect(reopened.notes).toContainText('only the other machine knows this')
  const names = await readdir(join(attune.libraryFolder, 'meetings'))
  expect(names.filter((name) => name.includes('conflict'))).toEqual([])
  expect(await readdir(join(attune.libraryFolder, 'history', 'meetings', ours.id))).not.toEqual([])
})

test('a meeting that the other machine deleted stays on the page, and is kept when one writes on', async ({
  attune,
}) => {
  const { page } = await attune.start()
  const meeting = await MeetingScreen.create(page)
  await meeting.title.fill('Still needed')
  await meeting.saved()
  const { id } = await meetingOnDisk(attune.libraryFolder, 'Still needed')
  const file = join(attune.libraryFolder, 'meetings', `${id}.json`)
  await rename(file, join(attune.libraryFolder, 'trash', 'meetings', `${id}.json`))
  await expect(page.getByText('This meeting was deleted on another machine.')).toBeVisible()
  await meeting.box('Their view').fill('written after all')
  await meeting.saved()
  await expect
    .poll(async () => JSON.stringify(await meetingOnDisk(attune.libraryFolder, 'Still needed')))
    .toContain('written after all')
})
