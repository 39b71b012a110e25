import { writeSync } from 'node:fs'
import { Library } from '../../../src/main/library/library'
import { SeededRandom } from '../../seed/seeded-random'
import { ExpectedRecords } from '../work/expected-records'
import { nextOperation } from '../work/operation'
import type { RecordState } from '../work/record-state'
import { perform } from '../work/worked-records'
import type { JournalEntry } from './journal'
import { stagePair } from './staged-pair'

// A process of its own, to be killed in the middle of its work: it opens a library, works on several records at the
// same time, closes it, opens it again, without end, and tells on standard output what it was told is done.

/** What the process is given as its only argument, as JSON. */
export interface WorkOrder {
  readonly folder: string
  readonly seed: string
  readonly firstText: number
  /** The state in which each record is at the start; a record of this id is worked on. */
  readonly states: readonly (readonly [string, RecordState])[]
}

/** Between two looks at the clock: longer than any wait of the library, so that its rare work is done often. */
const leapMs = 7 * 60_000

const order = JSON.parse(process.argv[2] ?? '') as WorkOrder
const random = new SeededRandom(order.seed)
const expected = new ExpectedRecords(order.states)
let lastText = order.firstText
let time = Date.now()

function tell(entry: JournalEntry): void {
  writeSync(1, `${JSON.stringify(entry)}\n`)
}

async function work(library: Library, id: string, operations: number): Promise<void> {
  for (let done = 0; done < operations; done += 1) {
    const operation = nextOperation(id, expected.acknowledged(id), random, () => (lastText += 1))
    tell({ tells: 'begin', operation })
    expected.begin(operation)
    await perform(library, operation, (text) => {
      tell({ tells: 'saved', id, text })
      expected.saved(id, text)
    })
    tell({ tells: 'done', id })
    expected.done(id)
  }
}

for (;;) {
  tell({ tells: 'opening' })
  const now = () => (time += leapMs)
  const library = await Library.open(order.folder, { now, appVersion: '0.0.0', indexQuietMs: 1 })
  tell({ tells: 'working' })
  const operations = random.integer(1, 6)
  await Promise.all(order.states.map(([id]) => work(library, id, operations)))
  tell({ tells: 'closing' })
  await library.close()
  tell({ tells: 'staging' })
  const text = (lastText += 1)
  await stagePair(order.folder, text)
  tell({ tells: 'staged', text })
}
