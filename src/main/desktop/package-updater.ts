import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { app, session } from 'electron'
import { UpdateGate } from '../security/update-gate'
import { UnusableUpdateError, type Updater } from '../updates/updater'

/** The session that electron-updater makes its requests in. */
const updaterSession = 'electron-updater'

/** electron-updater, held to one address: everything else of it stays as it is. */
export async function loadPackageUpdater(address: string): Promise<Updater> {
  const gate = new UpdateGate(session.fromPartition(updaterSession, { cache: false }), address)
  const { default: library } = await import('electron-updater')
  const { autoUpdater, CancellationToken } = library
  autoUpdater.logger = null
  autoUpdater.autoDownload = false
  autoUpdater.autoRunAppAfterInstall = false
  autoUpdater.setFeedURL({ provider: 'generic', url: address })
  // What it says besides is in what its promises say.
  autoUpdater.on('error', () => undefined)
  if (!app.isPackaged) {
    autoUpdater.forceDevUpdateConfig = true
    autoUpdater.updateConfigPath = join(app.getPath('userData'), 'app-update.yml')
  }
  return {
    find: () =>
      gate.whileOpen(async () => {
        const found = await autoUpdater.checkForUpdates().catch(rethrow)
        // A name that it made for this copy; it never went out, and need not lie about.
        await rm(join(app.getPath('userData'), '.updaterId'), { force: true })
        return found?.isUpdateAvailable === true ? found.updateInfo.version : null
      }),
    fetch: (onPercent, isUnwanted) =>
      gate.whileOpen(async () => {
        const cancelling = new CancellationToken()
        isUnwanted.addEventListener('abort', () => cancelling.cancel())
        const progressed = ({ percent }: { percent: number }) => onPercent(percent)
        autoUpdater.on('download-progress', progressed)
        autoUpdater.autoInstallOnAppQuit = true
        await autoUpdater
          .downloadUpdate(cancelling)
          .catch(rethrow)
          .finally(() => autoUpdater.off('download-progress', progressed))
      }),
    drop: () => {
      autoUpdater.autoInstallOnAppQuit = false
    },
  }
}

/** The library’s own codes are about what it got; what the network says has others. */
function rethrow(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isMissing = code === 'ERR_UPDATER_CHANNEL_FILE_NOT_FOUND'
  if (!isMissing && /^ERR_(?:UPDATER|CHECKSUM)/.test(code))
    throw new UnusableUpdateError(code, { cause: error })
  throw error
}
