// `npm run fuzz`: gives every reader and every request what nobody would write, until something breaks.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { parseArgs } from 'node:util'
import { CommandError } from './command-error.mjs'
import { runAsProgram } from './run-as-program.mjs'

const usage = 'npm run fuzz -- [--seed NUMBER] [--runs NUMBER] [--only PART-OF-A-NAME]'

/** A reader that hangs holds its process, which can then not end itself. */
const longestMinutes = 30

await runAsProgram(async () => {
  const { seed, runs, only } = wanted()
  const again = only === null ? '' : ` --only "${only}"`
  process.stdout.write(`The same again: npm run fuzz -- --seed ${seed} --runs ${runs}${again}\n`)
  const named = only === null ? [] : ['-t', only]
  const fuzzing = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'fuzz', '--reporter', 'verbose', ...named],
    { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: String(seed), FUZZ_RUNS: String(runs) } },
  )
  const watchdog = setTimeout(() => fuzzing.kill(), longestMinutes * 60_000)
  const code = await new Promise((resolve) => fuzzing.once('exit', resolve))
  clearTimeout(watchdog)
  if (code === null) throw new CommandError(`It hung, or was ended, within ${longestMinutes} minutes.`)
  return code
})

function wanted() {
  const { seed, runs, only } = parsed()
  return {
    seed: seed === undefined ? randomInt(2 ** 31) : numberOf(seed),
    runs: runs === undefined ? 200 : numberOf(runs),
    only: only ?? null,
  }
}

function parsed() {
  const text = { type: 'string' }
  try {
    return parseArgs({ options: { seed: text, runs: text, only: text } }).values
  } catch {
    throw new CommandError(usage)
  }
}

function numberOf(text) {
  if (!/^\d{1,10}$/.test(text)) throw new CommandError(usage)
  return Number(text)
}
