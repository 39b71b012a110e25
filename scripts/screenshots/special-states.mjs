import { randomUUID } from 'node:crypto'
import { renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { button } from '../tour/meeting-parts.mjs'

/** Saving is tried again in steps that grow. */
const savedAgainWithinMs = 40_000

/** A meeting is deleted, and can be put back. */
export async function showToast(stage) {
  const { page } = stage
  await stage.visit('/meetings')
  const rows = page.getByRole('list', { name: 'Meetings' })
  await rows.getByRole('button', { name: /^Delete/ }).first().click()
  await button(page, 'Undo').waitFor()
  return async () => {
    await button(page, 'Undo').click()
    await button(page, 'Undo').waitFor({ state: 'detached' })
  }
}

/** The folder of the meetings is away while something is typed. */
export async function showNotSaved(stage) {
  const { page, libraryFolder } = stage
  const folder = path.join(libraryFolder, 'meetings')
  await stage.visit(`/meetings/${await stage.meetingId()}/prepare`)
  const purpose = page.getByRole('textbox', { name: 'Purpose' })
  await purpose.waitFor()
  renameSync(folder, `${folder}-away`)
  const leave = async () => {
    renameSync(`${folder}-away`, folder)
    await page.getByRole('status', { name: 'Saved', exact: true }).waitFor({ timeout: savedAgainWithinMs })
  }
  try {
    await purpose.press('End')
    await page.keyboard.type(' ')
    await page.getByRole('status', { name: /^Not saved/ }).waitFor()
    return leave
  } catch (error) {
    await leave()
    throw error
  }
}

/** A file of the library holds something that no meeting is. */
export async function showDamagedFile(stage) {
  const { page, libraryFolder } = stage
  const id = randomUUID()
  await stage.visit('/')
  writeFileSync(path.join(libraryFolder, 'meetings', `${id}.json`), '{"title": "cut in ha')
  await page.evaluate((damagedId) => globalThis.attune.meetings.open({ id: damagedId }), id)
  await button(page, 'Dismiss').waitFor()
  return () => button(page, 'Dismiss').click()
}
