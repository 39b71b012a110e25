import { memoryOfTree, type TreeMemory } from './process-tree'
import { RunningProgram, type Program } from './running-program'

/** What one start of a program showed. */
export interface StartSample {
  /** From the process being asked for to the first contentful paint, in milliseconds. */
  readonly firstPaintMs: number
  /** From there to the mark of being ready for input; null for a program without one. */
  readonly readyMs: number | null
  /** What all its processes hold a few seconds later; null where it is not known or not asked. */
  readonly memory: TreeMemory | null
}

export interface StartsOptions {
  readonly programs: readonly Program[]
  /** How often each is started; once more before, uncounted, so that none begins cold. */
  readonly runs: number
  readonly isMemoryWanted: boolean
  /** The environment with the screen. */
  readonly env: NodeJS.ProcessEnv
  readonly tell: (line: string) => void
}

/** Long enough for a small machine to have begun, so that silence means that it is done. */
const leastMs = 2_000

/** Memory is read no earlier than this after the start. */
const memoryAfterMs = 5_000

/**
 * Starts the programs in turn, again and again, so that a machine that grows slower or faster does so for all
 * of them; every other round backwards, so that none is always behind the same one. Answers the samples by
 * program.
 */
export async function measureStarts(options: StartsOptions): Promise<Map<Program, readonly StartSample[]>> {
  const { programs, runs, tell } = options
  const samples = new Map<Program, StartSample[]>(programs.map((program) => [program, []]))
  for (const program of programs) await sampleStart(program, options)
  for (let run = 1; run <= runs; run += 1) {
    const order = run % 2 === 0 ? [...programs].reverse() : programs
    for (const program of order) {
      const sample = await sampleStart(program, options)
      samples.get(program)?.push(sample)
      tell(`start ${run} of ${runs}, ${program.name}: ${describe(sample)}`)
    }
  }
  return samples
}

async function sampleStart(program: Program, { env, isMemoryWanted }: StartsOptions): Promise<StartSample> {
  const running = await RunningProgram.start(program, env)
  try {
    await running.settled(isMemoryWanted ? memoryAfterMs : leastMs)
    // Before anything is attached, which would need memory of its own.
    const memory = isMemoryWanted ? memoryOfTree(running.pid) : null
    const page = await running.page()
    const loadedAt = await page.evaluate(() => performance.timeOrigin)
    const entries = await page.evaluate(() => [
      ...performance.getEntriesByType('paint').map(({ name, startTime }) => ({ name, startTime })),
      ...performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, startTime })),
    ])
    const sinceSpawn = (mark: string) => {
      const entry = entries.find(({ name }) => name === mark)
      return entry === undefined ? null : loadedAt + entry.startTime - running.spawnedAt
    }
    const firstPaintMs = sinceSpawn('first-contentful-paint')
    if (firstPaintMs === null) throw new Error(`${program.name} painted nothing`)
    const readyMs = program.readyMark === null ? null : sinceSpawn(program.readyMark)
    return { firstPaintMs, readyMs, memory }
  } finally {
    await running.stop()
  }
}

function describe({ firstPaintMs, readyMs, memory }: StartSample): string {
  const parts = [`painted after ${Math.round(firstPaintMs)} ms`]
  if (readyMs !== null) parts.push(`ready after ${Math.round(readyMs)} ms`)
  if (memory !== null) parts.push(`${Math.round(memory.megabytes)} MB${memory.isShared ? ' (shared)' : ''}`)
  return parts.join(', ')
}
