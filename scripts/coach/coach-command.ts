import { CommandError } from '../command-error.mjs'

const usage = `npm run coach -- score --task TASK < rows.jsonl > predictions.jsonl
npm run coach:train -- --data FOLDER
npm run coach -- cross-validate --task receptive|uptake --data FOLDER > predictions.jsonl`

/** Runs one of the commands; throws a `CommandError` for what the person can mend. */
export async function runCoachCommand(args: readonly string[]): Promise<void> {
  const [command = '', ...rest] = args
  switch (command) {
    case 'score': {
      const { scoreRows } = await import('./score-rows')
      await scoreRows(process.stdin, process.stdout, optionsOf(rest, ['task']).get('task') ?? null)
      return
    }
    case 'train': {
      // Loaded by itself, as it must work where there are no weights yet.
      const { train } = await import('./train')
      await train(folderOf(optionsOf(rest, ['data'])))
      return
    }
    case 'cross-validate': {
      const { writeCrossValidated } = await import('./write-cross-validated')
      const options = optionsOf(rest, ['task', 'data', 'seed'])
      writeCrossValidated(process.stdout, folderOf(options), options.get('task'), options.get('seed'))
      return
    }
    default:
      throw new CommandError(usage)
  }
}

function folderOf(options: ReadonlyMap<string, string>): string {
  const folder = options.get('data') ?? process.env['ATTUNE_COACH_DATA']
  if (folder === undefined) {
    throw new CommandError(
      `Name the folder that holds the labelled rows: --data FOLDER, or ATTUNE_COACH_DATA.\n${usage}`,
    )
  }
  return folder
}

/** Options are written `--name value`. */
function optionsOf(args: readonly string[], known: readonly string[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>()
  for (let at = 0; at < args.length; at += 2) {
    const name = known.find((one) => `--${one}` === args[at])
    const value = args[at + 1]
    if (name === undefined) throw new CommandError(`“${args[at] ?? ''}” is not understood here.\n${usage}`)
    if (value === undefined) throw new CommandError(`--${name} needs a value.\n${usage}`)
    options.set(name, value)
  }
  return options
}
