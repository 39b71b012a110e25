import { app, clipboard, dialog, shell, type BrowserWindow } from 'electron'
import type { HandingOn } from '../ipc/outgoing-handlers'

/** The desktop that this Attune runs on. */
export function desktopHandingOn(getWindow: () => BrowserWindow): HandingOn {
  return {
    openLink: (url) => shell.openExternal(url),
    copy: (text) => void clipboard.writeText(text),
    askWhereTo: async (defaultPath, ending) => {
      const { filePath, canceled } = await dialog.showSaveDialog(getWindow(), {
        defaultPath,
        filters: [ending],
      })
      return canceled || filePath === '' ? null : filePath
    },
    documentsFolder: () => app.getPath('documents'),
  }
}
