import { wantedLibraries, type BenchSetup } from './bench-setup'
import type { MeasuredLibrary } from './measured-library'
import { measureStarts, type StartSample } from './measure-starts'
import { missingRow, rowOf, type Row } from './row'
import type { Program } from './running-program'

const startMeasures = [
  'start-first-paint',
  'start-ready',
  'start-ready-beside-blank',
  'start-growth',
  'memory',
] as const

type StartMeasure = (typeof startMeasures)[number]

/** A row that is asked for, and the two programs that it compares. */
interface WantedRow {
  readonly measure: StartMeasure
  readonly size: string
  readonly app: Program
  readonly floor: Program
}

/** The rows about starting the app and what it then holds, all of them from the same starts. */
export async function startRows(setup: BenchSetup): Promise<Row[]> {
  const wanted = await wantedRows(setup)
  if (wanted.length === 0) return []
  const programs = new Set([...wanted.map(({ floor }) => floor), ...wanted.map(({ app }) => app)])
  const samples = await measureStarts({
    programs: [...programs],
    runs: setup.options.runs,
    isMemoryWanted: wanted.some(({ measure }) => measure === 'memory'),
    env: setup.env,
    tell: setup.tell,
  })
  return wanted.map(({ measure, size, app, floor }) => {
    const taken = { app: samples.get(app) ?? [], floor: samples.get(floor) ?? [] }
    const compared = measure === 'memory' ? preferAlone(taken) : taken
    const appValues = valuesOf(measure, 'app', compared.app)
    const floorValues = valuesOf(measure, 'floor', compared.floor)
    if (appValues.length === 0 || floorValues.length === 0) {
      return missingRow(measure, size, 'this system does not tell')
    }
    const unit = measure === 'memory' ? 'MB' : 'ms'
    return rowOf({ measure, size, unit, samples: appValues, floorSamples: floorValues })
  })
}

async function wantedRows(setup: BenchSetup): Promise<WantedRow[]> {
  const programs = new Map<MeasuredLibrary, Program>()
  const programOf = (library: MeasuredLibrary) => {
    const program = programs.get(library) ?? setup.appWith(library)
    programs.set(library, program)
    return program
  }
  const rows: WantedRow[] = []
  for (const measure of startMeasures) {
    for (const library of await wantedLibraries(setup, measure)) {
      const floor = await floorOf(measure, setup, programOf)
      rows.push({ measure, size: library.size, app: programOf(library), floor })
    }
  }
  return rows
}

/** Only what was measured while no other program of the same file ran, if there is some of both. */
function preferAlone<S extends Record<'app' | 'floor', readonly StartSample[]>>(taken: S) {
  const isAlone = ({ memory }: StartSample) => memory?.isShared === false
  const alone = { app: taken.app.filter(isAlone), floor: taken.floor.filter(isAlone) }
  return alone.app.length > 0 && alone.floor.length > 0 ? alone : taken
}

async function floorOf(
  measure: StartMeasure,
  { blank, tiptap, libraries }: BenchSetup,
  programOf: (library: MeasuredLibrary) => Program,
): Promise<Program> {
  switch (measure) {
    case 'start-first-paint':
    case 'start-ready-beside-blank':
    case 'memory':
      return blank
    case 'start-ready':
      return tiptap
    case 'start-growth':
      return programOf(await libraries.find(0))
  }
}

function valuesOf(measure: StartMeasure, of: 'app' | 'floor', samples: readonly StartSample[]): number[] {
  return samples.map((sample) => valueOf(measure, of, sample)).filter((value) => value !== null)
}

function valueOf(measure: StartMeasure, of: 'app' | 'floor', sample: StartSample): number | null {
  switch (measure) {
    case 'start-first-paint':
      return sample.firstPaintMs
    case 'start-ready':
    case 'start-growth':
      return sample.readyMs
    case 'start-ready-beside-blank':
      // A blank window is ready when it is painted.
      return of === 'app' ? sample.readyMs : sample.firstPaintMs
    case 'memory':
      return sample.memory?.megabytes ?? null
  }
}
