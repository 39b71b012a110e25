import { rmSync } from 'node:fs'
import path from 'node:path'

/** Called by electron-builder: the launcher for `electron <folder>` has no place in a finished app. */
export function afterPack({ appOutDir, packager }) {
  rmSync(path.join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
}
