// `npm run coach`: the measures of the language coach, for people who want to check or to retrain them.
import { runCoachCommand } from './coach/coach-command'
import { CommandError } from './command-error.mjs'

try {
  await runCoachCommand(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof CommandError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
