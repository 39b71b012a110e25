import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchRefusal } from './bench-refusal'

/** What is measured, in the order in which it is reported. */
export const measures = [
  'start-first-paint',
  'start-ready',
  'start-ready-beside-blank',
  'memory',
  'key-to-frame',
  'durable-save',
  'initial-javascript',
] as const

/** The one that is read off the build, whatever the library. */
export const javascriptMeasure = 'initial-javascript' satisfies Measure

export type Measure = (typeof measures)[number]

export interface BenchOptions {
  /** Whether a row of this name is asked for. */
  readonly isWanted: (name: string) => boolean
  /** How often each program is started; one start more warms it up and is not counted. */
  readonly runs: number
  /** How many keys are typed in each program. */
  readonly keys: number
  /** How many meetings the large library has. */
  readonly meetings: number
  /** Transcripts to seed the large library from, or null to invent the language. */
  readonly from: string | null
  /** Where the large library is kept from one run to the next. */
  readonly cache: string
  /** Where the rows go as JSON, or null to print them only. */
  readonly json: string | null
}

export const benchUsage = `npm run bench -- [--only NAME]… [--json FILE] [--runs N] [--keys N]
                 [--meetings N] [--from FILE] [--cache FOLDER]

  --only NAME     a row (start-ready/empty) or all rows of a kind (start-ready); may be given again
  --json FILE     write the rows {name, n, unit, p50, p95, floor, ratio} there
  --runs N        how often each program is started (9)
  --keys N        how many keys are typed in each program (210)
  --meetings N    how many meetings the large library has (10000)
  --from FILE     transcripts to seed it from; without them the language is invented
  --cache FOLDER  where it is kept from one run to the next

Rows: ${measures.join(', ')}; all but the last for an empty library (/empty) and a large one (/10000).`

/** Parses the arguments after the program's name; throws BenchRefusal when they cannot be used. */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { only, json, runs, keys, meetings, from, cache } = readArguments(args)
  const size = parseCount('meetings', meetings, 1)
  const names = measures.flatMap((measure) => namesOf(measure, size))
  for (const name of only) {
    if (!names.some((row) => isOfName(row, name))) {
      throw new BenchRefusal(`There is no measurement “${name}”. There are:\n  ${names.join('\n  ')}`)
    }
  }
  return {
    isWanted: (row) => only.length === 0 || only.some((name) => isOfName(row, name)),
    runs: parseCount('runs', runs, 1),
    keys: parseCount('keys', keys, 20),
    meetings: size,
    from: from === undefined ? null : resolve(from),
    cache: cache === undefined ? join(tmpdir(), `attune-bench-${userInfo().username}`) : resolve(cache),
    json: json === undefined ? null : resolve(json),
  }
}

/** The names of a measure's rows: one a library, or the measure's own where no library plays a part. */
function namesOf(measure: Measure, meetings: number): string[] {
  return measure === javascriptMeasure ? [measure] : [`${measure}/empty`, `${measure}/${meetings}`]
}

function isOfName(row: string, name: string): boolean {
  return row === name || row.startsWith(`${name}/`)
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true, default: [] },
        json: { type: 'string' },
        runs: { type: 'string', default: '9' },
        keys: { type: 'string', default: '210' },
        meetings: { type: 'string', default: '10000' },
        from: { type: 'string' },
        cache: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    if (values.help) throw new BenchRefusal(benchUsage)
    return values
  } catch (error) {
    if (error instanceof BenchRefusal) throw error
    throw new BenchRefusal(`${error instanceof Error ? error.message : String(error)}\n\n${benchUsage}`)
  }
}

function parseCount(option: string, text: string, least: number): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= least && count <= 200_000) return count
  throw new BenchRefusal(`--${option} has to be a whole number from ${least} to 200000, and is “${text}”.`)
}
