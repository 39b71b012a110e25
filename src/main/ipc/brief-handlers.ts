import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { Handlers } from '../../ipc/contract'
import { t } from '../../texts/t'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { fileNameFor } from './file-name-for'

type BriefHandlers = Pick<Handlers, 'meetings:export-brief' | 'meetings:print-brief'>

/** Both print the page that the window shows, which is the brief, by its style sheet for paper. */
export function briefHandlers(library: Library, getWindow: () => BrowserWindow): BriefHandlers {
  return {
    'meetings:export-brief': async ({ id }) => {
      const meeting = await library.meetings.read(id)
      if (meeting === null) throw new LibraryError('not-found')
      const window = getWindow()
      const { filePath, canceled } = await dialog.showSaveDialog(window, {
        defaultPath: join(
          app.getPath('documents'),
          `${fileNameFor(t('Brief – {{title}}', { title: meeting.title }))}.pdf`,
        ),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      })
      if (canceled || filePath === '') return { savedTo: null }
      const pdf = await window.webContents.printToPDF({
        pageSize: 'A4',
        printBackground: true,
        preferCSSPageSize: true,
      })
      await writeFile(filePath, pdf)
      return { savedTo: filePath }
    },
    'meetings:print-brief': () => {
      getWindow().webContents.print({ printBackground: true })
    },
  }
}
