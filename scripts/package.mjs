// `npm run package`: the unpacked app of this platform under dist/, started once to see that it works.
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { buildApp } from './build-app.mjs'
import { CommandError } from './command-error.mjs'
import { runLocalProgram } from './local-program.mjs'
import { findOrdinaryAccount } from './packaging/ordinary-account.mjs'
import { packagedApp } from './packaging/packaged-app.mjs'
import { smokeCheck, smokeCheckSandboxed } from './packaging/smoke-check.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

await runAsProgram(async () => {
  const runtime = await prepareRuntime()
  if (runtime.version === null) {
    throw new CommandError(`${runtime.distFolder} does not tell its version, so it cannot be packaged.`)
  }
  await buildApp()
  await packApp(runtime)
  const app = packagedApp()
  await withDisplay((env) => smokeCheckAll(app, env))
  console.log(`Packaged: ${path.relative(projectRoot, app.folder)} (Electron ${runtime.version})`)
  if (runtime.source === 'fallback') {
    console.log('This package is for testing only: it holds an older Electron than the one that people get.')
  }
})

async function packApp({ distFolder, version }) {
  const args = [
    '--dir',
    '--publish=never',
    '--config=electron-builder.yml',
    // A linked folder would be copied as a link.
    `--config.electronDist=${realpathSync(distFolder)}`,
    `--config.electronVersion=${version}`,
  ]
  const { code } = await runLocalProgram('electron-builder', args)
  if (code !== 0) throw new CommandError('Attune could not be packaged; the reason stands above.')
}

async function smokeCheckAll(app, env) {
  const { isSandboxed } = await smokeCheck(app, env)
  console.log(`Smoke check: the packaged app shows its navigation, sandbox ${isSandboxed ? 'on' : 'off'}.`)
  if (isSandboxed) return
  const account = await findOrdinaryAccount()
  if (account === null) return console.log('Smoke check: with the sandbox on it could not be tried here.')
  await smokeCheckSandboxed(app, account, env)
  console.log('Smoke check: so it does as an ordinary user with the sandbox on.')
}
