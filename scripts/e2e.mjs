// `npm run e2e`: the journeys in the real app; further arguments go to Playwright.
import { availableParallelism } from 'node:os'
import { buildAppWhenStale } from './build-app.mjs'
import { runLocalProgram } from './local-program.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplays } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

await runAsProgram(async () => {
  await prepareRuntime()
  await buildAppWhenStale()
  return withDisplays(Math.min(2, availableParallelism()), async (env) => {
    const args = ['test', ...process.argv.slice(2)]
    return (await runLocalProgram('@playwright/test', args, { env })).code
  })
})
