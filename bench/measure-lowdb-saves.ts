import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { timed } from './timed'

/** Few, as each of them writes the whole library. */
const saves = 3

/**
 * Saves one record with lowdb as its own documentation shows it: all records of the library in one file, written whole.
 * In milliseconds; rejects where the records are too many for one string.
 */
export async function measureLowdbSaves(libraryFolder: string, scratchFolder: string): Promise<number[]> {
  await rm(scratchFolder, { recursive: true, force: true })
  await mkdir(scratchFolder, { recursive: true })
  try {
    const meetings = await readRecords(join(libraryFolder, 'meetings'))
    const low = new Low(new JSONFile<{ meetings: unknown[] }>(join(scratchFolder, 'lowdb.json')), {
      meetings,
    })
    const samples: number[] = []
    for (let save = 0; save < saves; save += 1) {
      const { milliseconds } = await timed(() =>
        low.update((data) => {
          data.meetings[0] = { ...(data.meetings[0] as object), purpose: `Save ${save}` }
        }),
      )
      samples.push(milliseconds)
    }
    return samples
  } finally {
    await rm(scratchFolder, { recursive: true, force: true })
  }
}

async function readRecords(folder: string): Promise<unknown[]> {
  const records: unknown[] = []
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json')) continue
    const record: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'))
    records.push(record)
  }
  return records
}
