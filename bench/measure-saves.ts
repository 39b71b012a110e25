import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonCodec } from '../src/main/library/codec'
import { Library } from '../src/main/library/library'

export interface SavesOptions {
  /** A library to save in; its meeting of this id is changed. */
  readonly folder: string
  readonly meetingId: string
  /** A folder on the same disk for the floor to write in. */
  readonly floorFolder: string
  readonly appVersion: string
  readonly saves: number
}

export interface SaveSamples {
  readonly library: readonly number[]
  readonly raw: readonly number[]
}

/** Saves a meeting through the library, and the same bytes without it, in turn; in milliseconds. */
export async function measureSaves(options: SavesOptions): Promise<SaveSamples> {
  const library = await Library.open(options.folder, { now: Date.now, appVersion: options.appVersion })
  await rm(options.floorFolder, { recursive: true, force: true })
  await mkdir(options.floorFolder, { recursive: true })
  const samples = { library: [] as number[], raw: [] as number[] }
  try {
    await library.reconciled
    for (let save = 0; save < options.saves; save += 1) {
      const saved = await timed(() =>
        library.meetings.change(options.meetingId, (meeting) => ({ ...meeting, purpose: `Save ${save}` })),
      )
      const bytes = jsonCodec.encode(saved.value)
      const raw = await timed(() => writeRaw(options.floorFolder, bytes))
      samples.library.push(saved.milliseconds)
      samples.raw.push(raw.milliseconds)
    }
  } finally {
    await library.close()
    await rm(options.floorFolder, { recursive: true, force: true })
  }
  return samples
}

async function timed<V>(task: () => Promise<V>): Promise<{ value: V; milliseconds: number }> {
  const startedAt = performance.now()
  const value = await task()
  return { value, milliseconds: performance.now() - startedAt }
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
