import { CommandError } from '../command-error.mjs'

const usage = `npm run coach -- score --task TASK < rows.jsonl > predictions.jsonl
npm run coach:train -- --data FOLDER`

/** Runs one of the commands; throws a `CommandError` for what the person can mend. */
export async function runCoachCommand(args: readonly string[]): Promise<void> {
  const [command = '', ...rest] = args
  switch (command) {
    case 'score': {
      const { scoreRows } = await import('./score-rows')
      await scoreRows(process.stdin, process.stdout, optionOf(rest, 'task'))
      return
    }
    case 'train': {
      // Loaded by itself, as it must work where there are no weights yet.
      const { train } = await import('./train')
      await train(optionOf(rest, 'data') ?? process.env['ATTUNE_COACH_DATA'] ?? '../shared/data/coach')
      return
    }
    default:
      throw new CommandError(usage)
  }
}

function optionOf(args: readonly string[], name: string): string | null {
  const unknown = args.find((arg, index) => index % 2 === 0 && arg !== `--${name}`)
  if (unknown !== undefined) throw new CommandError(`“${unknown}” is not understood here.\n${usage}`)
  if (args.length > 2 || args.length === 1) throw new CommandError(`--${name} needs one value.\n${usage}`)
  return args[1] ?? null
}
