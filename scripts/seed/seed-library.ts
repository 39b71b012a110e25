import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nodeFileSystem } from '../../src/main/library/file-system'
import type { DataKey } from '../../src/main/library/data-key'
import type { Envelope } from '../../src/main/library/envelope'
import { libraryFormatVersion, writeFormat } from '../../src/main/library/format-file'
import { completeFolders } from '../../src/main/library/library-format'
import { plainEnvelope } from '../../src/main/library/plain-envelope'
import { recordFileName } from '../../src/main/library/record-file-name'
import { recordCodec, type RecordKind, type StoredRecord } from '../../src/main/library/record-kind'
import { recordKinds } from '../../src/main/library/record-kinds'
import { sealedEnvelope } from '../../src/main/library/sealed-envelope'
import type { SealingKeys } from '../../src/main/library/sealing/sealing-keys'
import { seedConversation } from './seed-conversation'
import { SeedRefusal } from './seed-refusal'
import { seededCheckIns } from './seeded-check-ins'
import { seededCommitment } from './seeded-commitment'
import { seededEntries } from './seeded-entries'
import { seededMeeting, type SeedSurroundings } from './seeded-meeting'
import { seededPeople } from './seeded-people'
import { SeededRandom } from './seeded-random'
import type { Transcript } from './transcript'

export interface LibraryToSeed {
  readonly meetings: number
  readonly out: string
  readonly transcripts: readonly Transcript[]
  readonly seed: string
  readonly now: number
  /** What to seal it with; a plain library without. */
  readonly seal?: { readonly dataKey: DataKey; readonly keys: SealingKeys }
}

/** Enough to keep the disk busy. */
const writesAtOnce = 40

/** How often the count is told; a multiple of the above. */
const tellEvery = 1000

/**
 * Fills a folder with a library, in the form in which the app writes it; throws SeedRefusal when something
 * is in there already. `tell` hears how many meetings are written.
 */
export async function seedLibrary(library: LibraryToSeed, tell: (written: number) => void): Promise<void> {
  const { meetings, out, now, seed, seal } = library
  const envelope = seal === undefined ? plainEnvelope : sealedEnvelope(seal.dataKey)
  await requireEmpty(out)
  const random = new SeededRandom(`${seed}/library`)
  if (seal !== undefined) {
    const libraryId = random.id()
    const createdAt = new Date(now).toISOString()
    const format = { formatVersion: libraryFormatVersion, libraryId, createdAt, sealing: seal.keys }
    await writeFormat(nodeFileSystem, out, format)
  }
  await completeFolders(nodeFileSystem, out, now, () => random.id())
  const people = seededPeople(seed, meetings, now)
  for (const person of people) await writeRecord(out, envelope, recordKinds.people, person)
  for (const entry of seededEntries(seed, meetings, people, now)) {
    await writeRecord(out, envelope, recordKinds.entries, entry)
  }
  for (const checkIn of seededCheckIns(seed, people, now)) {
    await writeRecord(out, envelope, recordKinds['check-ins'], checkIn)
  }
  const surroundings = surroundingsOf(library, people)
  for (let start = 0; start < meetings; start += writesAtOnce) {
    const end = Math.min(meetings, start + writesAtOnce)
    const numbers = Array.from({ length: end - start }, (_, place) => start + place)
    const batch = numbers.map((number) => seededMeeting(surroundings, number))
    await Promise.all(batch.map((meeting) => writeRecord(out, envelope, recordKinds.meetings, meeting)))
    for (const meeting of batch) {
      const commitment = seededCommitment(seed, meeting, now)
      if (commitment !== null) await writeRecord(out, envelope, recordKinds.commitments, commitment)
    }
    if (end % tellEvery === 0) tell(end)
  }
}

export function surroundingsOf(
  { meetings, now, seed, transcripts }: Omit<LibraryToSeed, 'out'>,
  people: SeedSurroundings['people'],
): SeedSurroundings {
  const conversations = transcripts.map(seedConversation).filter((conversation) => conversation !== null)
  if (conversations.length === 0 && meetings > 0) {
    throw new SeedRefusal('Nobody says a whole sentence in the transcripts.')
  }
  return { seed, meetings, now, people, conversations }
}

async function requireEmpty(out: string): Promise<void> {
  try {
    await mkdir(out, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SeedRefusal(`No library can be made in ${out} (${reason}).`)
  }
  const names = await readdir(out)
  if (names.length === 0) return
  throw new SeedRefusal(`${out} is not empty: a library is seeded only into a folder with nothing in it.`)
}

/** What could not be read again is never written. Not synced: such a library can be seeded again. */
async function writeRecord<T extends StoredRecord>(
  out: string,
  envelope: Envelope,
  kind: RecordKind<T, unknown>,
  record: T,
): Promise<void> {
  const codec = recordCodec(kind, record.id, envelope)
  const file = join(out, kind.folder, recordFileName(record.id, envelope.extension))
  await writeFile(file, codec.encode(kind.schema.parse(record)), { mode: 0o600, flag: 'wx' })
}
