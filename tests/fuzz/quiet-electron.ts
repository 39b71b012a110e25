import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where everything goes that a person would choose a place for; each process has its own. */
export const chosenFolder = join(tmpdir(), `attune-fuzz-chosen-${process.pid}`)

let chosen = 0

function freshPath(): string {
  mkdirSync(chosenFolder, { recursive: true })
  return join(chosenFolder, `chosen-${(chosen += 1)}`)
}

/** Addresses and paths that the system was asked to open. */
export const openedOutside: string[] = []

const open = (what: string) => {
  openedOutside.push(what)
  return Promise.resolve('')
}

/** Electron for requests that are fuzzed: whoever is asked for a place to save gives one, for a file gives none. */
export const app = { getPath: () => chosenFolder, getVersion: () => '0.0.0', isPackaged: true }
export const clipboard = { writeText: () => undefined, write: () => undefined }
export const dialog = {
  showSaveDialog: () => Promise.resolve({ canceled: false, filePath: freshPath() }),
  showOpenDialog: () => Promise.resolve({ canceled: true, filePaths: [] }),
  showMessageBox: () => Promise.resolve({ response: 0, checkboxChecked: false }),
}
export const nativeTheme = { themeSource: 'system' }
export const shell = {
  openExternal: open,
  openPath: open,
  showItemInFolder: (path: string) => void openedOutside.push(path),
}
export const safeStorage = { isEncryptionAvailable: () => false }

/** Windows that paper is made in. */
export class BrowserWindow {
  readonly webContents = {
    printToPDF: () => Promise.resolve(Buffer.from('%PDF')),
    print: (_: unknown, done: (isPrinted: boolean, reason: string) => void) => done(true, ''),
  }
  loadURL = () => Promise.resolve()
  destroy = () => undefined
}

export const session = {
  fromPartition: () => ({
    protocol: { handle: () => undefined },
    webRequest: { onBeforeRequest: () => undefined },
    setPermissionRequestHandler: () => undefined,
  }),
}

const electron = { clipboard }

export { electron as default }
