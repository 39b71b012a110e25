import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureOpening } from './measure-opening'
import { rowOf, type Row } from './row'

/** The rows about what the library itself costs at a start, without Electron around it. */
export async function openingRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const library of await wantedLibraries(setup, 'open-to-today')) {
    const plain = await setup.libraries.find(library.records)
    const { today, floor } = await measureOpening(library, plain, setup.appVersion, setup.options.runs)
    rows.push(
      rowOf({
        measure: 'open-to-today',
        size: library.size,
        unit: 'ms',
        samples: today,
        floorSamples: floor,
      }),
    )
  }
  return rows
}
