// `npm run screenshots`: every screen, in both themes and two sizes, empty and full, into screenshots/.
import path from 'node:path'
import { buildAppWhenStale } from './build-app.mjs'
import { CommandError } from './command-error.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'
import { parseScreenshotOptions } from './screenshots/screenshot-options.mjs'
import { takeScreenshots } from './screenshots/take-screenshots.mjs'

await runAsProgram(async () => {
  const options = parseScreenshotOptions(process.argv.slice(2))
  const folder = path.join(projectRoot, 'screenshots')
  await prepareRuntime()
  await buildAppWhenStale()
  const { taken, failures } = await withDisplay((screenEnv) => takeScreenshots(folder, options, screenEnv))
  console.log(`\n${taken} pictures are in ${folder}`)
  if (failures.length > 0) throw new CommandError(`These could not be taken:\n${failures.join('\n')}`)
})
