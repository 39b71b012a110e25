import { CommandError } from '../command-error.mjs'
import { runLocalProgram } from '../local-program.mjs'
import { addInventedMeetings } from './invented-meetings.mjs'
import { addLongMeeting } from './long-meeting.mjs'

const seededMeetings = 300

/**
 * What the app is shown with: `prepare` fills the folder before the start, `furnish` asks the running app for
 * the rest and answers the id of the meeting to show, or null where there is none yet.
 */
export const libraries = [
  { name: 'empty', prepare: () => undefined, furnish: furnishEmpty },
  { name: 'full', prepare: seedWithTranscripts, furnish: furnishFull },
  { name: 'long', prepare: () => undefined, furnish: furnishLong },
  { name: 'sealed', prepare: () => undefined, furnish: furnishFull },
]

/** Nothing at all; the first screen that shows a meeting makes a blank one. */
async function furnishEmpty(stage) {
  await stage.ask('example', 'remove')
  return null
}

async function seedWithTranscripts(libraryFolder, { from }) {
  if (from === null) return
  const now = new Date().toISOString()
  const args = ['--meetings', String(seededMeetings), '--out', libraryFolder, '--from', from, '--now', now]
  const { code, stderr } = await runLocalProgram('tsx', ['scripts/seed.ts', ...args], { capture: true })
  if (code !== 0) throw new CommandError(`The full library could not be seeded:\n${stderr.trim()}`)
}

/** The worked example among many others: the one meeting that is filled in by somebody who meant it. */
async function furnishFull(stage, { from }) {
  const { id } = await stage.ask('example', 'restore')
  if (from === null) await addInventedMeetings(stage)
  return id
}

/** One meeting in which everything is longer than anybody would wish. */
async function furnishLong(stage) {
  await stage.ask('example', 'remove')
  return addLongMeeting(stage)
}
