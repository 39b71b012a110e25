import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { button, heading, showAtTop } from '../tour/meeting-parts.mjs'

/** Several files of the library were damaged: the banner counts them, and a list tells of each. */
export async function showManyDamaged(stage) {
  const { page } = stage
  await damageFiles(stage)
  await button(page, 'Details').waitFor()
  return () => button(page, 'Dismiss').click()
}

export async function showDamagedList(stage) {
  const { page } = stage
  await damageFiles(stage)
  await button(page, 'Details').click()
  await heading(page, 'Damaged files').waitFor()
  return () => button(page, 'Dismiss all').click()
}

async function damageFiles(stage) {
  const { page, libraryFolder } = stage
  await stage.visit('/')
  for (const text of ['{"title": "cut in ha', '', 'somebody else’s file']) {
    const id = randomUUID()
    writeFileSync(path.join(libraryFolder, 'meetings', `${id}.json`), text)
    await page.evaluate((damagedId) => globalThis.attune.meetings.open({ id: damagedId }), id)
  }
}

/** A part of Settings at the top. */
export async function showSettingsPart(stage, title) {
  await stage.visit('/settings')
  await showAtTop(heading(stage.page, title))
}

/** What a backup holds that is no longer so: one meeting was renamed since, and one added. */
export async function showRestorePlan(stage) {
  const { page } = stage
  await stage.visit('/settings')
  await button(page, 'Back up now').click()
  await page.getByText(/Last backup: today/).waitFor()
  const { id } = await stage.ask('meetings', 'create', {})
  await stage.ask('meetings', 'save', { id, changes: { title: 'Who speaks for the night shift' } })
  const shownId = await stage.meetingId()
  const { durationMinutes } = await stage.ask('meetings', 'open', { id: shownId })
  await stage.ask('meetings', 'save', { id: shownId, changes: { durationMinutes: 50 } })
  await stage.visit('/settings/restore')
  await page
    .getByRole('button', { name: /^Look at it: Today/ })
    .first()
    .click()
  await page.getByRole('heading', { name: /^The library as it was/ }).waitFor()
  return async () => {
    await stage.ask('meetings', 'save', { id: shownId, changes: { durationMinutes } })
    await stage.ask('meetings', 'delete', { id })
  }
}

/** A folder of notes that somebody wrote elsewhere, before it is imported. */
export async function showImportPreview(stage) {
  const { app, page, libraryFolder } = stage
  const folder = path.join(libraryFolder, '..', 'notes')
  mkdirSync(folder, { recursive: true })
  const notes = ['Walk with Priya', 'Quarterly review, own notes', 'What Jonas said about the rota']
  for (const title of notes) writeFileSync(path.join(folder, `${title}.md`), `# ${title}\n\nTo be read again.\n`)
  writeFileSync(path.join(folder, 'photo.md'), Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]))
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await stage.visit('/settings/exchange')
  await button(page, 'Import a folder of notes…').click()
  await page.getByRole('region', { name: 'What would be imported' }).waitFor()
  return () => rmSync(folder, { recursive: true })
}

/** The question before the trash is emptied. */
export async function showEmptyingTrash(stage) {
  const { page } = stage
  const { id } = await stage.ask('meetings', 'create', {})
  await stage.ask('meetings', 'save', { id, changes: { title: 'Salary talk with Jonas' } })
  await stage.ask('meetings', 'delete', { id })
  await stage.visit('/trash')
  await button(page, 'Empty the trash').click()
  await page.getByRole('dialog').waitFor()
  return () => page.keyboard.press('Escape')
}

/** Notes of which a long part stayed the same, with changes at both ends. */
export async function showFoldedHistory(stage) {
  const { page, libraryFolder } = stage
  const { id } = await stage.ask('meetings', 'create', {})
  const same = Array.from({ length: 24 }, (_, place) => line(`${place + 1}. What was said stays as it was said, word for word.`))
  const write = (first, last) => ({
    title: 'Renewal with the harbour authority',
    notesJson: JSON.stringify({ type: 'doc', content: [line(first), ...same, line(last)] }),
  })
  const save = (changes) => stage.ask('meetings', 'save', { id, changes })
  await save(write('Listen first.', 'They want a date by Friday.'))
  const folder = path.join(libraryFolder, 'history', 'meetings', id)
  const name = new Date(Date.now() - 26 * 3_600_000).toISOString().replaceAll(/[:.]/g, '-')
  mkdirSync(folder, { recursive: true })
  copyFileSync(path.join(libraryFolder, 'meetings', `${id}.json`), path.join(folder, `${name}.json`))
  for (const other of readdirSync(folder)) if (!other.startsWith(name)) rmSync(path.join(folder, other))
  await save(write('Listen first, and say little.', 'They want a date by Friday, and a name.'))
  await stage.visit(`/meetings/${id}/history`)
  await page.getByRole('button', { name: /unchanged words$/ }).waitFor()
  return () => stage.ask('meetings', 'delete', { id })
}

function line(text) {
  return { type: 'paragraph', content: [{ type: 'text', text }] }
}
