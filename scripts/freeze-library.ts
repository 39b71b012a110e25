// Writes a library exactly as this version writes it, to be kept in tests/fixtures for ever:
// npx tsx scripts/freeze-library.ts tests/fixtures/library-N
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { mapKinds } from '../src/domain/records/map-kinds'
import { recordKindNames } from '../src/domain/records/record-kind-name'
import { Library } from '../src/main/library/library'
import { fillWith } from './freezing/fill-with'
import { recordsToFreeze } from './freezing/records-to-freeze'

const folder = resolve(process.argv[2] ?? 'tests/fixtures/library-unnamed')
const now = () => Date.parse('2026-02-04T08:00:00.000Z')
const records = recordsToFreeze()
const isGone = ({ id }: { readonly id: string }) => id.endsWith('-gone')

await mkdir(dirname(folder), { recursive: true })
const library = await Library.open(folder, { now, appVersion: '0.1.0' })
await fillWith(library, records)
for (const kind of recordKindNames) {
  for (const { id } of records[kind].filter(isGone)) await library.records[kind].remove(id)
}

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

const expected = {
  ...mapKinds((kind) =>
    records[kind]
      .filter((record) => !isGone(record))
      .map((record) => (record.id === changed?.id ? changed : record)),
  ),
  inTrash: mapKinds((kind) => records[kind].filter(isGone)),
}
const expectation = join(dirname(folder), `${basename(folder)}-as-read.json`)
await writeFile(expectation, `${JSON.stringify(expected, null, 1)}\n`)
console.log(`Frozen in ${folder}, and what it reads as in ${expectation}`)
