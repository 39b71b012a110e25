import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureLists } from './measure-lists'
import type { MeasuredLibrary } from './measured-library'
import { rowOf, type Row } from './row'

const listMeasures = ['list', 'filter'] as const

/** The rows about the list of meetings: all of it after a change, and the part that a person asks for. */
export async function listRows(setup: BenchSetup): Promise<Row[]> {
  const wanted = await Promise.all(
    listMeasures.map(async (measure) => ({ measure, libraries: await wantedLibraries(setup, measure) })),
  )
  const libraries = new Set(wanted.flatMap((one) => one.libraries))
  const samples = new Map<MeasuredLibrary, Awaited<ReturnType<typeof measureLists>>>()
  for (const library of libraries) samples.set(library, await measureLists(library, setup.appVersion))
  return wanted.flatMap(({ measure, libraries: ofMeasure }) =>
    ofMeasure.flatMap((library) => {
      const taken = samples.get(library)?.[measure]
      if (taken === undefined) return []
      return [
        rowOf({ measure, size: library.size, unit: 'ms', samples: taken.list, floorSamples: taken.floor }),
      ]
    }),
  )
}
