import { dialog, type BrowserWindow } from 'electron'
import type { DocumentsDesktop } from '../ipc/documents-handlers'
import { agreesToPlain } from '../ipc/agrees-to-plain'
import { desktopHandingOn } from './handing-on'
import { chromiumPaper } from './paper'
import { copyRich } from './rich-clipboard'

/** The desktop as far as documents need it. */
export function documentsDesktop(getWindow: () => BrowserWindow): DocumentsDesktop {
  const { askWhereTo, documentsFolder } = desktopHandingOn(getWindow)
  return {
    askWhereTo,
    documentsFolder,
    agreesToPlain: () => agreesToPlain(getWindow()),
    askForFolder: async () => {
      const { filePaths, canceled } = await dialog.showOpenDialog(getWindow(), {
        defaultPath: documentsFolder(),
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    copyRich,
    paper: chromiumPaper(),
    printPage: () => getWindow().webContents.print({ printBackground: true }),
  }
}
