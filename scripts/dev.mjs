// `npm run dev`: the app with hot reload; further arguments go to the app.
import { runLocalProgram } from './local-program.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { launchOptions } from './runtime/launch-options.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

await runAsProgram(async () => {
  await prepareRuntime()
  return withDisplay(async (screenEnv) => {
    const { executablePath, env, extraArgs } = launchOptions(screenEnv)
    const args = ['dev', '--', ...extraArgs, ...process.argv.slice(2)]
    const devEnv = { ...env, ELECTRON_EXEC_PATH: executablePath }
    return (await runLocalProgram('electron-vite', args, { env: devEnv })).code
  })
})
