import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Library } from '../src/main/library/library'
import { longMeetingId, openMeasured, readLongMeeting, type MeasuredLibrary } from './measured-library'
import { timed } from './timed'

export interface SavesOptions {
  /** Libraries with the long meeting in them, to save in. */
  readonly libraries: readonly MeasuredLibrary[]
  /** A folder on the same disk for the floor to write in. */
  readonly floorFolder: string
  readonly appVersion: string
  readonly saves: number
}

/** In milliseconds: what a save took through the library, and what the same bytes took without it. */
export interface SaveSamples {
  readonly library: number[]
  readonly raw: number[]
}

interface OpenLibrary {
  readonly measured: MeasuredLibrary
  readonly library: Library
  readonly samples: SaveSamples
}

/** Saves uncounted ahead of the others: they warm the code up, and the first of a session keeps a version. */
const uncounted = 5

/**
 * Saves a meeting in each library in turn, each save followed by the same bytes without the library, so that a disk
 * that grows slower does so for all of them.
 */
export async function measureSaves(options: SavesOptions): Promise<Map<MeasuredLibrary, SaveSamples>> {
  const { libraries, floorFolder, saves } = options
  await rm(floorFolder, { recursive: true, force: true })
  await mkdir(floorFolder, { recursive: true })
  const opened: OpenLibrary[] = []
  try {
    for (const measured of libraries) {
      const library = await openMeasured(measured, options.appVersion)
      opened.push({ measured, library, samples: { library: [], raw: [] } })
    }
    for (let save = -uncounted; save < saves; save += 1) {
      const inTurn = save % 2 === 0 ? opened : [...opened].reverse()
      for (const { measured, library, samples } of inTurn) {
        const saved = await timed(() =>
          library.meetings.change(longMeetingId, (meeting) => ({ ...meeting, purpose: `Save ${save}` })),
        )
        const bytes = await readLongMeeting(measured)
        const raw = await timed(() => writeRaw(floorFolder, bytes))
        if (save < 0) continue
        samples.library.push(saved.milliseconds)
        samples.raw.push(raw.milliseconds)
      }
    }
  } finally {
    for (const { library } of opened) await library.close()
    await rm(floorFolder, { recursive: true, force: true })
  }
  return new Map(opened.map(({ measured, samples }) => [measured, samples]))
}

/** The least that makes bytes durable: a new file, written and synced, renamed, and its folder synced. */
async function writeRaw(folder: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, `${randomUUID()}.tmp`)
  const file = await open(temporary, 'wx')
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
  await rename(temporary, join(folder, 'record.json'))
  const directory = await open(folder, 'r')
  await directory.sync()
  await directory.close()
}
