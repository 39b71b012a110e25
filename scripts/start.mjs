// `npm start`: opens the app, or without a screen takes the tour of it.
import path from 'node:path'
import { buildAppWhenStale } from './build-app.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { runCommand } from './run-command.mjs'
import { hasDisplay } from './runtime/display.mjs'
import { launchOptions } from './runtime/launch-options.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

await runAsProgram(async () => {
  await prepareRuntime()
  await buildAppWhenStale()
  if (!hasDisplay()) {
    console.log('There is no screen here: taking the tour instead.')
    return (await runCommand(process.execPath, [path.join(projectRoot, 'scripts', 'tour.mjs')])).code
  }
  const { executablePath, env, extraArgs } = launchOptions()
  if (extraArgs.includes('--no-sandbox')) {
    console.log('This system gives this account no sandbox: this run from the sources goes without it.')
  }
  const args = [projectRoot, ...extraArgs, ...process.argv.slice(2)]
  return (await runCommand(executablePath, args, { env })).code
})
