// `npm run dev`: the app with hot reload; further arguments go to the app.
import { forgetBuild } from './build-app.mjs'
import { runLocalProgram } from './local-program.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { launchOptions } from './runtime/launch-options.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

await runAsProgram(async () => {
  await prepareRuntime()
  // What hot reload writes to out/ is made for development only.
  forgetBuild()
  return withDisplay(async (screenEnv) => {
    const { executablePath, env, extraArgs } = launchOptions(screenEnv)
    const args = ['dev', '--', ...extraArgs, ...process.argv.slice(2)]
    const devEnv = { ...env, ELECTRON_EXEC_PATH: executablePath }
    return (await runLocalProgram('electron-vite', args, { env: devEnv })).code
  })
})
