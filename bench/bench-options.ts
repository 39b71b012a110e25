import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchRefusal } from './bench-refusal'
import { isOfName, measures, rowNames } from './measures'
import { projectFolder } from './project-folder'

export interface BenchOptions {
  /** Whether a row of this name is asked for. */
  readonly isWanted: (name: string) => boolean
  /** How often each program is started; one start more warms it up and is not counted. */
  readonly runs: number
  /** How many keys are typed in each program. */
  readonly keys: number
  /** How often each library is saved in. */
  readonly saves: number
  /** How many meetings the libraries have, the smallest first; the empty one is not among them. */
  readonly records: readonly number[]
  /** Transcripts to seed the libraries from, or null to invent the language. */
  readonly from: string | null
  /** Where libraries and yardsticks are kept from one run to the next. */
  readonly cache: string
  /** Where the rows go as JSON. */
  readonly json: string
}

export const benchUsage = `npm run bench -- [--only NAME,…] [--records N,…] [--quick] [--json FILE]
                 [--runs N] [--keys N] [--saves N] [--from FILE] [--cache FOLDER]

  --only NAME,…     rows (start-ready/empty), all rows of a measure (start-ready), or all measures that
                    begin so (start); may be given again
  --records N,…     how many meetings the libraries have (100,10000,50000)
  --quick           few samples and no library above 10000: minutes instead of a quarter of an hour
  --json FILE       write the rows there (bench/results/MOMENT.json)
  --runs N          how often each program is started (7)
  --keys N          how many keys are typed in each program (210)
  --saves N         how often each library is saved in (200)
  --from FILE       transcripts to seed the libraries from; without them the language is invented
  --cache FOLDER    where libraries and yardsticks are kept from one run to the next

Measures: ${measures.join(', ')}`

const full = { runs: '7', keys: '210', saves: '200', records: '100,10000,50000' }
const quick = { runs: '3', keys: '90', saves: '60', records: '100,10000' }

/** Parses the arguments after the program's name; throws BenchRefusal when they cannot be used. `now` is in milliseconds. */
export function parseBenchOptions(args: readonly string[], now: number): BenchOptions {
  const given = readArguments(args)
  const usual = given.quick ? quick : full
  const records = parseRecords(given.records ?? usual.records)
  const only = given.only.flatMap((names) => names.split(',')).filter((name) => name !== '')
  const names = measures.flatMap((measure) => rowNames(measure, records))
  for (const name of only) {
    if (!names.some((row) => isOfName(row, name))) {
      throw new BenchRefusal(`There is no measurement “${name}”. There are:\n  ${names.join('\n  ')}`)
    }
  }
  return {
    isWanted: (row) => only.length === 0 || only.some((name) => isOfName(row, name)),
    runs: parseCount('runs', given.runs ?? usual.runs, 1),
    keys: parseCount('keys', given.keys ?? usual.keys, 20),
    saves: parseCount('saves', given.saves ?? usual.saves, 2),
    records,
    from: given.from === undefined ? null : resolve(given.from),
    cache: resolve(given.cache ?? join(tmpdir(), `attune-bench-${userInfo().username}`)),
    json: resolve(given.json ?? join(projectFolder, 'bench/results', `${fileNameOf(now)}.json`)),
  }
}

function readArguments(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true, default: [] },
        records: { type: 'string' },
        quick: { type: 'boolean', default: false },
        json: { type: 'string' },
        runs: { type: 'string' },
        keys: { type: 'string' },
        saves: { type: 'string' },
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

function parseRecords(text: string): readonly number[] {
  const counts = text.split(',').map((count) => parseCount('records', count, 1))
  return [...new Set(counts)].sort((a, b) => a - b)
}

function parseCount(option: string, text: string, least: number): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= least && count <= 200_000) return count
  throw new BenchRefusal(`--${option} has to be a whole number from ${least} to 200000, and is “${text}”.`)
}

function fileNameOf(now: number): string {
  return new Date(now).toISOString().replace(/[:.]/g, '-')
}
