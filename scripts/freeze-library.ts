// Writes a library exactly as this version writes it, to be kept in tests/fixtures for ever:
// npx tsx scripts/freeze-library.ts tests/fixtures/library-N
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Library } from '../src/main/library/library'
import { recordsToFreeze } from './freezing/records-to-freeze'

const folder = resolve(process.argv[2] ?? 'tests/fixtures/library-unnamed')
const now = () => Date.parse('2026-02-04T08:00:00.000Z')
const { meetings, people, phrases, thrownAway } = recordsToFreeze()

await mkdir(dirname(folder), { recursive: true })
const library = await Library.open(folder, { now, appVersion: '0.1.0' })
for (const person of people) await library.people.create(person)
for (const meeting of meetings) await library.meetings.create(meeting)
for (const phrase of phrases) await library.phrases.create(phrase)
for (const id of thrownAway.meetings) await library.meetings.remove(id)
for (const id of thrownAway.people) await library.people.remove(id)
for (const id of thrownAway.phrases) await library.phrases.remove(id)

// What was damaged once stays in quarantine, whatever version comes.
await writeFile(join(folder, 'meetings', 'damaged-once.json'), '{"schemaVersion":1,"id":"damaged-once","ti')
await library.meetings.read('damaged-once').catch(() => null)
library.repairs.dismiss(library.problems.map(({ keptAt }) => keptAt))
await library.close()

// A second session, so that there is an earlier version of something.
const again = await Library.open(folder, { now, appVersion: '0.1.0' })
await again.meetings.change('blank', (meeting) => ({ ...meeting, title: 'Not blank any more' }))
const changed = await again.meetings.read('blank')
await again.close()

const isKept = (id: string) => !Object.values(thrownAway).flat().includes(id)
const expected = {
  meetings: meetings
    .filter(({ id }) => isKept(id))
    .map((meeting) => (meeting.id === changed?.id ? changed : meeting)),
  people: people.filter(({ id }) => isKept(id)),
  phrases: phrases.filter(({ id }) => isKept(id)),
  inTrash: {
    meetings: meetings.filter(({ id }) => !isKept(id)),
    people: people.filter(({ id }) => !isKept(id)),
    phrases: phrases.filter(({ id }) => !isKept(id)),
  },
}
const expectation = join(dirname(folder), `${basename(folder)}-as-read.json`)
await writeFile(expectation, `${JSON.stringify(expected, null, 1)}\n`)
console.log(`Frozen in ${folder}, and what it reads as in ${expectation}`)
