import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureInsights } from './measure-insights'
import { rowOf, type Row } from './row'

/** The row about Insights: every answer from the summaries of a library. */
export async function insightRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const library of await wantedLibraries(setup, 'insights')) {
    setup.tell(`reading the insights of ${library.size} records`)
    const { insights, floor } = await measureInsights(library, setup.appVersion)
    const samples = { samples: insights, floorSamples: floor }
    rows.push(rowOf({ measure: 'insights', size: library.size, unit: 'ms', ...samples }))
  }
  return rows
}
