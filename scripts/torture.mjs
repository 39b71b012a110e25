// `npm run torture`: ill-treats libraries in every way there is, and counts what was lost.
import { register } from 'tsx/esm/api'
import { buildAppWhenStale } from './build-app.mjs'
import { CommandError } from './command-error.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

register()
const { parseTortureArguments } = await import('./torture/torture-arguments.ts')
const { runTortures } = await import('./torture/run-tortures.ts')
const { TortureRefusal } = await import('./torture/torture-refusal.ts')
const { tortures } = await import('./torture/tortures.ts')

await runAsProgram(async () => {
  const wanted = parsed(process.argv.slice(2))
  const nothingLost = await withApp(wanted, (screenEnv) => runTortures(wanted, screenEnv))
  return nothingLost ? 0 : 1
})

function parsed(args) {
  try {
    return parseTortureArguments(args, tortures)
  } catch (error) {
    throw error instanceof TortureRefusal ? new CommandError(error.message) : error
  }
}

/** Runs a task with the app built and a display for it, when something that is wanted starts the app. */
async function withApp({ chosen }, task) {
  if (!chosen.some(({ needsApp }) => needsApp)) return task(process.env)
  await prepareRuntime()
  await buildAppWhenStale()
  return withDisplay(task)
}
