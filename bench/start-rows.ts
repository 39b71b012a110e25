import { wantedLibraries, type BenchSetup, type MeasuredLibrary } from './bench-setup'
import { measureStarts, type StartSample } from './measure-starts'
import { rowOf, type Row } from './row'
import type { Program } from './running-program'

type StartMeasure = 'start-first-paint' | 'start-ready' | 'start-ready-beside-blank' | 'memory'

const startMeasures: readonly StartMeasure[] = [
  'start-first-paint',
  'start-ready',
  'start-ready-beside-blank',
  'memory',
]

/** The rows about starting the app and what it then holds, all of them from the same starts. */
export async function startRows(setup: BenchSetup): Promise<Row[]> {
  const { options, env, tell } = setup
  const wanted = startMeasures.flatMap((measure) =>
    wantedLibraries(setup, measure).map((library) => ({ measure, library })),
  )
  if (wanted.length === 0) return []
  const apps = new Map<MeasuredLibrary, Program>()
  const floors = new Set<Program>()
  for (const { measure, library } of wanted) {
    apps.set(library, apps.get(library) ?? setup.appWith(library))
    floors.add(floorOf(measure, setup))
  }
  const samples = await measureStarts({
    programs: [...floors, ...apps.values()],
    runs: options.runs,
    isMemoryWanted: wanted.some(({ measure }) => measure === 'memory'),
    env,
    tell,
  })
  return wanted.flatMap(({ measure, library }) => {
    const app = apps.get(library)
    const taken = { app: (app && samples.get(app)) ?? [], floor: samples.get(floorOf(measure, setup)) ?? [] }
    const { app: appSamples, floor: floorSamples } = measure === 'memory' ? preferAlone(taken) : taken
    const appValues = valuesOf(measure, 'app', appSamples)
    const floorValues = valuesOf(measure, 'floor', floorSamples)
    const name = `${measure}/${library.size}`
    if (appValues.length === 0 || floorValues.length === 0) {
      tell(`${name} cannot be measured on this system.`)
      return []
    }
    return [rowOf(name, measure === 'memory' ? 'MB' : 'ms', appValues, floorValues)]
  })
}

/** Only what was measured while no other program of the same file ran, if there is some of both. */
function preferAlone<S extends Record<'app' | 'floor', readonly StartSample[]>>(taken: S) {
  const isAlone = ({ memory }: StartSample) => memory?.isShared === false
  const alone = { app: taken.app.filter(isAlone), floor: taken.floor.filter(isAlone) }
  return alone.app.length > 0 && alone.floor.length > 0 ? alone : taken
}

function floorOf(measure: StartMeasure, { blank, tiptap }: BenchSetup): Program {
  switch (measure) {
    case 'start-first-paint':
    case 'start-ready-beside-blank':
    case 'memory':
      return blank
    case 'start-ready':
      return tiptap
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
      return sample.readyMs
    case 'start-ready-beside-blank':
      // A blank window is ready when it is painted.
      return of === 'app' ? sample.readyMs : sample.firstPaintMs
    case 'memory':
      return sample.memory?.megabytes ?? null
  }
}
