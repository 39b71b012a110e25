import { parseArgs } from 'node:util'
import type { Torture } from './torture'
import { TortureRefusal } from './torture-refusal'

export interface TortureArguments {
  readonly chosen: readonly Torture[]
  readonly count: number | null
  readonly seed: string
}

/** Parses the arguments after the program's name; throws TortureRefusal when they cannot be used. */
export function parseTortureArguments(
  args: readonly string[],
  tortures: readonly Torture[],
): TortureArguments {
  const { positionals, values } = readArguments(args, tortures)
  const chosen = positionals.map((name) => {
    const torture = tortures.find((one) => one.name === name)
    if (torture === undefined) throw new TortureRefusal(`There is no “${name}”.\n\n${usageOf(tortures)}`)
    return torture
  })
  if (values.help) throw new TortureRefusal(usageOf(tortures))
  return {
    chosen: chosen.length > 0 ? chosen : tortures,
    count: values.count === undefined ? null : parseCount(values.count),
    seed: values.seed ?? new Date().toISOString(),
  }
}

function readArguments(args: readonly string[], tortures: readonly Torture[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        count: { type: 'string' },
        seed: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new TortureRefusal(
      `${error instanceof Error ? error.message : String(error)}\n\n${usageOf(tortures)}`,
    )
  }
}

function parseCount(text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= 1_000_000) return count
  throw new TortureRefusal(`--count has to be a whole number from 1 to 1000000, and is “${text}”.`)
}

function usageOf(tortures: readonly Torture[]): string {
  const width = Math.max(...tortures.map(({ name }) => name.length))
  const lines = tortures.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`)
  return `npm run torture -- [${tortures.map(({ name }) => name).join('|')}]… [--count N] [--seed S]

${lines.join('\n')}

Without a name all of them are run. --count sets how often, for each; --seed repeats the choices of an earlier run.`
}
