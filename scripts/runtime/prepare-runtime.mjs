import { hasDisplay } from './display.mjs'
import { ensureElectron } from './ensure-electron.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** Everything that must be there before Electron can be started; answers what `ensureElectron` found. */
export async function prepareRuntime() {
  const runtime = await ensureElectron()
  await ensureSystemPackages(runtime.executablePath, { isVirtualDisplayNeeded: !hasDisplay() })
  return runtime
}
