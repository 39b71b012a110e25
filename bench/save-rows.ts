import { join } from 'node:path'
import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureLowdbSaves } from './measure-lowdb-saves'
import { measureSaves } from './measure-saves'
import { putLongMeeting, removeLongMeeting, type MeasuredLibrary } from './measured-library'
import { missingRow, rowOf, type Row } from './row'

/** The rows about saving a meeting with long notes, so that no crash can lose it. */
export async function saveRows(setup: BenchSetup): Promise<Row[]> {
  const besideRaw = await wantedLibraries(setup, 'save')
  const grown = await wantedLibraries(setup, 'save-growth')
  const besideLowdb = await wantedLibraries(setup, 'save-beside-lowdb')
  const smallest = new Map<MeasuredLibrary, MeasuredLibrary>()
  for (const library of grown) smallest.set(library, await smallestBeside(setup, library))
  const libraries = [...new Set([...smallest.values(), ...besideRaw, ...grown, ...besideLowdb])]
  if (libraries.length === 0) return []
  const samples = await measure(setup, libraries)
  const savesOf = (library: MeasuredLibrary) => samples.get(library)?.library ?? []
  const rows: Row[] = besideRaw.map((library) =>
    rowOf({
      measure: 'save',
      size: library.size,
      unit: 'ms',
      samples: savesOf(library),
      floorSamples: samples.get(library)?.raw ?? [],
    }),
  )
  for (const library of grown) {
    const beside = smallest.get(library) ?? library
    if (beside === library) continue
    const compared = { samples: savesOf(library), floorSamples: savesOf(beside) }
    rows.push(rowOf({ measure: 'save-growth', size: library.size, unit: 'ms', ...compared }))
  }
  for (const library of besideLowdb) rows.push(await besideLowdbRow(setup, library, savesOf(library)))
  return rows
}

/** How much a save grows shows beside the smallest library, sealed beside sealed. */
function smallestBeside(
  { options, libraries }: BenchSetup,
  { records, seal }: MeasuredLibrary,
): Promise<MeasuredLibrary> {
  return libraries.find(options.records[0] ?? records, seal)
}

async function measure(
  { options, appVersion, longMeeting }: BenchSetup,
  libraries: readonly MeasuredLibrary[],
) {
  for (const library of libraries) await putLongMeeting(library, longMeeting)
  try {
    const floorFolder = join(options.cache, 'raw-saves')
    return await measureSaves({ libraries, floorFolder, appVersion, saves: options.saves })
  } finally {
    for (const library of libraries) await removeLongMeeting(library)
  }
}

async function besideLowdbRow(
  { options, tell }: BenchSetup,
  { size, folder }: MeasuredLibrary,
  samples: readonly number[],
): Promise<Row> {
  tell(`saving with lowdb as it comes, ${size} records in one file`)
  try {
    const floorSamples = await measureLowdbSaves(folder, join(options.cache, 'lowdb'))
    return rowOf({ measure: 'save-beside-lowdb', size, unit: 'ms', samples, floorSamples })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return missingRow('save-beside-lowdb', size, `lowdb cannot hold it in one file (${reason})`)
  }
}
