import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedLibrary, surroundingsOf } from '../scripts/seed/seed-library'
import { seededMeeting } from '../scripts/seed/seeded-meeting'
import { seededNotes } from '../scripts/seed/seeded-notes'
import { seededPeople } from '../scripts/seed/seeded-people'
import { SeededRandom } from '../scripts/seed/seeded-random'
import { loadTranscripts, type Transcript } from '../scripts/seed/transcript'
import type { Meeting } from '../src/domain/meetings/meeting'
import { jsonCodec } from '../src/main/library/codec'
import { Library } from '../src/main/library/library'
import type { BenchOptions } from './bench-options'
import { inventedTranscripts } from './invented-transcripts'
import { sizeName } from './measures'

const seed = 'bench'
const wordsToTypeInto = 5_000
const weekMs = 7 * 24 * 60 * 60_000

/** The id of the meeting that keys are typed into, and that is saved again and again. */
export const longMeetingId = 'bench-long-notes'

export function transcriptsFor({ from }: Pick<BenchOptions, 'from'>): Promise<Transcript[]> {
  return from === null ? Promise.resolve(inventedTranscripts()) : loadTranscripts(from)
}

/** A library that the app is measured with, and how rows call it. */
export interface MeasuredLibrary {
  readonly size: string
  readonly folder: string
}

interface LibraryMakerOptions extends Pick<BenchOptions, 'cache' | 'from'> {
  readonly transcripts: readonly Transcript[]
  readonly appVersion: string
  readonly tell: (line: string) => void
}

/** Finds or makes the libraries that are asked for, each once a run. */
export class LibraryMaker {
  readonly #made = new Map<number, Promise<MeasuredLibrary>>()

  constructor(private readonly options: LibraryMakerOptions) {}

  /** The library of so many meetings. */
  find(records: number): Promise<MeasuredLibrary> {
    const made = this.#made.get(records) ?? this.#findOrMake(records)
    this.#made.set(records, made)
    return made
  }

  async #findOrMake(records: number): Promise<MeasuredLibrary> {
    const folder =
      records === 0
        ? await makeEmptyLibrary(this.options.cache)
        : await findOrMakeFilledLibrary(records, this.options)
    return { size: sizeName(records), folder }
  }
}

/** A library without a meeting, made anew. */
async function makeEmptyLibrary(cache: string): Promise<string> {
  const folder = join(cache, 'empty')
  await rm(folder, { recursive: true, force: true })
  await seedLibrary({ meetings: 0, out: folder, transcripts: [], seed, now: Date.now() }, () => undefined)
  return folder
}

/**
 * A library with meetings, seeded in this week's beginning so that Today has something to show, and kept for the next
 * run. It has been opened once, so that its index is there, as after anybody's first day.
 */
async function findOrMakeFilledLibrary(
  records: number,
  { cache, from, transcripts, appVersion, tell }: LibraryMakerOptions,
): Promise<string> {
  const now = Math.floor(Date.now() / weekMs) * weekMs
  const key = JSON.stringify([records, from, now, appVersion, transcripts.length])
  const name = createHash('sha256').update(key).digest('hex').slice(0, 12)
  const folder = join(cache, `${records}-${name}`)
  if (!existsSync(folder)) {
    const source = from ?? 'invented language'
    tell(`Seeding a library of ${records} meetings from ${source}; the next run finds it in ${folder}`)
    const unfinished = `${folder}.unfinished`
    await rm(unfinished, { recursive: true, force: true })
    await seedLibrary({ meetings: records, out: unfinished, transcripts, seed, now }, () => undefined)
    await rename(unfinished, folder)
  }
  const library = await Library.open(folder, { now: Date.now, appVersion })
  await library.reconciled
  await library.close()
  return folder
}

/** A meeting that is under way, with its preparation and 5,000 words of notes. */
export function longMeeting(transcripts: readonly Transcript[]): Meeting {
  const now = Date.now()
  const people = seededPeople(seed, 10, now)
  const surroundings = surroundingsOf({ meetings: 10, now, seed, transcripts }, people)
  const underWay = seededMeeting(surroundings, 4)
  const notes = seededNotes(new SeededRandom(`${seed}/long-notes`), {
    conversations: surroundings.conversations,
    words: wordsToTypeInto,
    startedAt: now - 20 * 60_000,
    endedAt: now,
    nameOf: (speaker) => speaker,
    saidBack: null,
  })
  return { ...underWay, id: longMeetingId, personIds: [], notes }
}

/** Puts the meeting into a library, over what became of it. */
export async function putLongMeeting(folder: string, meeting: Meeting): Promise<void> {
  await writeFile(longMeetingFile(folder), jsonCodec.encode(meeting))
}

export async function removeLongMeeting(folder: string): Promise<void> {
  await rm(longMeetingFile(folder), { force: true })
}

export function longMeetingFile(folder: string): string {
  return join(folder, 'meetings', `${longMeetingId}.json`)
}
