import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureOpening } from './measure-opening'
import { rowOf, type Row } from './row'

/** The rows about what the library itself costs at a start, without Electron around it. */
export async function openingRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const { size, folder } of await wantedLibraries(setup, 'open-to-today')) {
    const { today, floor } = await measureOpening(folder, setup.appVersion, setup.options.runs)
    rows.push(rowOf({ measure: 'open-to-today', size, unit: 'ms', samples: today, floorSamples: floor }))
  }
  return rows
}
