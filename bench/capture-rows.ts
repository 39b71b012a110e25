import { wantedLibraries, type BenchSetup } from './bench-setup'
import { measureCapture } from './measure-capture'
import { rowOf, type Row } from './row'

/** The row about capturing something in passing: from the key to a field that can be typed in. */
export async function captureRows(setup: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const library of await wantedLibraries(setup, 'capture')) {
    setup.tell('opening the capture window')
    const { opened, blank } = await measureCapture(setup.appWith(library), setup.env)
    rows.push(
      rowOf({ measure: 'capture', size: library.size, unit: 'ms', samples: opened, floorSamples: blank }),
    )
  }
  return rows
}
