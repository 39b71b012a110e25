import { recordKindNames, recordKindNameSchema } from '../../../src/domain/records/record-kind-name'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library } from '../../../src/main/library/library'
import type { LibraryProblem } from '../../../src/main/library/library-problem'
import type { SeededRandom } from '../../seed/seeded-random'
import { chooseHarms, placeOfFile } from './choose-harms'
import { doHarm, outsideText } from './do-harm'
import { findLosses, type AfterOpening } from './find-losses'
import { putBackSnapshot, takeSnapshot } from './library-snapshot'
import { openForTorture, prepareLibrary, type PreparedLibrary } from './prepared-library'

export interface DamageRun {
  readonly count: number
  readonly random: SeededRandom
  /** How many meetings the library has. */
  readonly meetings: number
  /** How many files are damaged before each opening. */
  readonly atOnce: number
  readonly tell: (done: number) => void
}

export interface DamageResult {
  readonly damaged: number
  readonly openings: number
  /** How often each way of damage was used. */
  readonly ways: ReadonlyMap<string, number>
  /** One line for each thing that was lost, missed, or changed without need. */
  readonly losses: readonly string[]
}

/** Damages the files of a library in random ways, opens it, lets it verify everything, and looks for losses. */
export async function runDamage({ count, random, meetings, atOnce, tell }: DamageRun): Promise<DamageResult> {
  const place = await mkdtemp(join(tmpdir(), 'attune-damage-'))
  try {
    const prepared = await prepareLibrary(join(place, 'library'), meetings)
    const outside = join(place, 'outside.json')
    await writeFile(outside, outsideText)
    const ways = new Map<string, number>()
    const losses: string[] = []
    let damaged = 0
    let openings = 0
    while (damaged < count) {
      const harms = chooseHarms(prepared.snapshot, Math.min(atOnce, count - damaged), random)
      for (const harm of harms) {
        await doHarm(prepared.folder, harm, prepared.snapshot, outside)
        const way = `${placeOfFile(harm.path)}: ${harm.name}`
        ways.set(way, (ways.get(way) ?? 0) + 1)
      }
      if (random.chance(0.3)) await leaveLeftovers(prepared.folder)
      const after = await openAndLook(prepared)
      losses.push(...findLosses(prepared, harms, after))
      if ((await readFile(outside, 'utf8')) !== outsideText)
        losses.push('A link was followed and written through.')
      await putBackSnapshot(prepared.folder, prepared.snapshot)
      damaged += harms.length
      openings += 1
      if (openings % 25 === 0) tell(damaged)
    }
    return { damaged, openings, ways, losses }
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** What a killed process leaves: names that no record has, and must not be taken for one. */
async function leaveLeftovers(folder: string): Promise<void> {
  for (const path of ['index.json', 'meetings/x.json', 'people/x.json']) {
    const [name = '', ...folders] = path.split('/').reverse()
    await writeFile(join(folder, ...folders, `.${name}.${randomUUID()}.tmp`), 'half of it')
  }
}

async function openAndLook({ folder, newest }: PreparedLibrary): Promise<AfterOpening> {
  let library: Library
  try {
    library = await openForTorture(folder)
  } catch (error) {
    return { refusal: String(error), records: new Map(), listed: new Set(), problems: [], files: new Map() }
  }
  try {
    await library.reconciled
    await library.verifyAll()
    const records = new Map<string, string | null>()
    for (const place of newest.keys()) records.set(place, await readRecord(library, place))
    const problems: readonly LibraryProblem[] = library.problems
    const listed = new Set(
      recordKindNames.flatMap((kind) => library.summariesOf(kind).map(({ id }) => `${kind}/${id}`)),
    )
    await library.close()
    const files = await takeSnapshot(folder)
    return { refusal: null, records, listed, problems, files }
  } finally {
    await library.close()
  }
}

async function readRecord(library: Library, place: string): Promise<string | null> {
  const [kind, id = ''] = place.split('/')
  const record: unknown = await library.records[recordKindNameSchema.parse(kind)].read(id).catch(() => null)
  return record === null ? null : JSON.stringify(record)
}
