// `npm run package`: the unpacked app of this platform under dist/, looked into and started once to see that it works; on
// Linux with dpkg also a deb. `-- --all` makes everything that people get on this platform, which fetches tools.
import { realpathSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildApp } from './build-app.mjs'
import { CommandError } from './command-error.mjs'
import { runLocalProgram } from './local-program.mjs'
import { checkPackage } from './packaging/check-package.mjs'
import { writeChecksums } from './packaging/distributables.mjs'
import { canMakeDeb, makeDeb } from './packaging/make-deb.mjs'
import { findOrdinaryAccount } from './packaging/ordinary-account.mjs'
import { packagedApp } from './packaging/packaged-app.mjs'
import { projectConfig } from './packaging/project-config.mjs'
import { smokeCheck, smokeCheckSandboxed } from './packaging/smoke-check.mjs'
import { updateAddress } from './packaging/update-address.mjs'
import { projectRoot } from './project-root.mjs'
import { runAsProgram } from './run-as-program.mjs'
import { withDisplay } from './runtime/display.mjs'
import { prepareRuntime } from './runtime/prepare-runtime.mjs'

/** How hard xz tries: a deb to try things with is ready in a fraction of the time that a small one takes. */
const xzLevels = { quick: 0, small: 9 }

await runAsProgram(async () => {
  const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
  const project = projectConfig()
  const address = updateAddress(process.env)
  const runtime = await prepareRuntime()
  if (runtime.version === null) {
    throw new CommandError(`${runtime.distFolder} does not tell its version, so it cannot be packaged.`)
  }
  await buildApp()
  await packApp(runtime, address, options)
  const app = packagedApp()
  const count = await checkPackage(app, project, address)
  console.log(
    `Package check: fuses, the ${count} files of app.asar, licences and version are as they should be.`,
  )
  await withDisplay((env) => smokeCheckAll(app, env))
  console.log(`Packaged: ${path.relative(projectRoot, app.folder)} (Electron ${runtime.version})`)
  if (await canMakeDeb()) {
    const deb = await makeDeb(app, project, options.all ? xzLevels.small : xzLevels.quick)
    console.log(`Packaged: ${path.relative(projectRoot, deb)}`)
  }
  if (options.all) console.log(`To hand out: ${(await writeChecksums()).join(', ')}`)
  if (runtime.source === 'fallback') {
    console.log('This package is for testing only: it holds an older Electron than the one that people get.')
  }
})

async function packApp(runtime, address, { all }) {
  const args = [
    ...(all ? [] : ['--dir']),
    '--publish=never',
    '--config=electron-builder.yml',
    ...(all && process.platform === 'darwin' ? [] : unpackedRuntime(runtime)),
    `--config.electronVersion=${runtime.version}`,
    ...(address === null ? [] : ['--config.publish.provider=generic', `--config.publish.url=${address}`]),
  ]
  const { code } = await runLocalProgram('electron-builder', args)
  if (code !== 0) throw new CommandError('Attune could not be packaged; the reason stands above.')
}

/** A Mac’s universal app holds the Electron of two processors, which electron-builder fetches by itself. */
function unpackedRuntime({ distFolder }) {
  // A linked folder would be copied as a link.
  return [`--config.electronDist=${realpathSync(distFolder)}`]
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
