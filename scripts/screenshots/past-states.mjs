import { copyFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'

const hourMs = 60 * 60_000

/** The meeting was another one yesterday and the day before. */
export async function showHistory(stage) {
  const { page } = stage
  const id = await stage.meetingId()
  const { purpose, durationMinutes } = await stage.ask('meetings', 'open', { id })
  const write = (changes) => stage.ask('meetings', 'save', { id, changes })
  keepVersion(stage, id, 50)
  await write({ purpose: `${purpose} Leave room for what they bring.`.trim(), durationMinutes: 45 })
  keepVersion(stage, id, 26)
  await write({ purpose: `Agree first on what has to be decided. ${purpose}`.trim() })
  await stage.visit(`/meetings/${id}/history`)
  await page.getByRole('region', { name: 'Purpose' }).waitFor()
  return () => write({ purpose, durationMinutes })
}

/** Lets the meeting's file as it is now be the version of so many hours ago. */
function keepVersion({ libraryFolder }, id, hoursAgo) {
  const folder = path.join(libraryFolder, 'history', 'meetings', id)
  const name = new Date(Date.now() - hoursAgo * hourMs).toISOString().replaceAll(/[:.]/g, '-')
  mkdirSync(folder, { recursive: true })
  copyFileSync(path.join(libraryFolder, 'meetings', `${id}.json`), path.join(folder, `${name}.json`))
}

/** Two meetings were deleted. */
export async function showTrash(stage) {
  const { page } = stage
  for (const title of ['Salary talk with Jonas', 'Who takes over the support rota']) {
    const { id } = await stage.ask('meetings', 'create', {})
    await stage.ask('meetings', 'save', { id, changes: { title } })
    await stage.ask('meetings', 'delete', { id })
  }
  await stage.visit('/trash')
  await page.getByRole('list', { name: 'In the trash' }).waitFor()
}
