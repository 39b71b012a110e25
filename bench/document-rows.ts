import type { DocumentFormat } from '../src/ipc/requests/documents-requests'
import type { BenchSetup } from './bench-setup'
import { measureDocuments } from './measure-documents'
import type { Measure } from './measures'
import { rowOf, type Row } from './row'

const exported: readonly (readonly [Measure, DocumentFormat, number])[] = [
  ['documents-markdown', 'markdown', 1_000],
  ['documents-html', 'html', 1_000],
  ['documents-docx', 'docx', 100],
]

const rounds = 3

/** The rows about documents: meetings of a library of 1,000, each as a file. */
export async function documentRows({ appVersion, libraries, tell, options }: BenchSetup): Promise<Row[]> {
  const rows: Row[] = []
  for (const [measure, format, count] of exported) {
    if (!options.isWanted(measure)) continue
    tell(`writing ${count} meetings as ${format}`)
    const library = await libraries.find(1_000)
    const taken = await measureDocuments(library, format, count, rounds, appVersion)
    const { documents: samples, floor: floorSamples } = taken
    rows.push(rowOf({ measure, size: null, unit: 'ms', samples, floorSamples }))
  }
  return rows
}
