// `npm run bench`: what the app costs, each measurement beside its floor in the same run.
import { register } from 'tsx/esm/api'
import { buildAppWhenStale } from '../scripts/build-app.mjs'
import { CommandError } from '../scripts/command-error.mjs'
import { runAsProgram } from '../scripts/run-as-program.mjs'
import { withDisplay } from '../scripts/runtime/display.mjs'
import { prepareRuntime } from '../scripts/runtime/prepare-runtime.mjs'

register()
const { parseBenchOptions } = await import('./bench-options.ts')
const { BenchRefusal } = await import('./bench-refusal.ts')
const { runBench } = await import('./run-bench.ts')
const { SeedRefusal } = await import('../scripts/seed/seed-refusal.ts')

await runAsProgram(async () => {
  try {
    const options = parseBenchOptions(process.argv.slice(2), Date.now())
    await prepareRuntime()
    await buildAppWhenStale()
    await withDisplay((env) => runBench(options, env))
  } catch (error) {
    const isOurs = error instanceof BenchRefusal || error instanceof SeedRefusal
    throw isOurs ? new CommandError(error.message) : error
  }
})
