import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { t } from '../../texts/t'
import type { Handlers } from '../../ipc/contract'
import { largestPlayFile } from '../../ipc/requests/plays-requests'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { importPlay } from '../plays/import-play'
import { playFileEnding } from '../plays/play-file-format'
import { playFileText } from '../plays/write-play-file'
import { agreesToPlain } from './agrees-to-plain'
import { fileNameFor } from './file-name-for'

type PlayFilesHandlers = Pick<Handlers, 'plays:export' | 'plays:import'>

/** Plays that leave the library as files, and files that come in as plays. */
export function playFilesHandlers(
  library: Library,
  now: () => number,
  getWindow: () => BrowserWindow,
): PlayFilesHandlers {
  return {
    'plays:export': async ({ id }) => {
      const play = library.summariesOf('plays').find((own) => own.id === id)
      if (play === undefined) throw new LibraryError('not-found')
      if (library.envelope.isSealed && !(await agreesToPlain(getWindow()))) return null
      const { filePath, canceled } = await dialog.showSaveDialog(getWindow(), {
        title: t('Export a play'),
        defaultPath: join(app.getPath('documents'), `${fileNameFor(play.name)}${playFileEnding}`),
        filters: [{ name: t('Play'), extensions: ['yaml'] }],
      })
      if (canceled || filePath === '') return null
      await writeFile(filePath, playFileText(play))
      return { savedTo: filePath }
    },
    'plays:import': async () => {
      const { filePaths } = await dialog.showOpenDialog(getWindow(), {
        title: t('Choose a play to import'),
        buttonLabel: t('Import'),
        properties: ['openFile'],
        filters: [
          { name: t('Play'), extensions: ['yaml', 'yml'] },
          { name: t('All files'), extensions: ['*'] },
        ],
      })
      const path = filePaths[0]
      if (path === undefined) return { kind: 'cancelled' }
      const found = await stat(path)
      if (!found.isFile() || found.size > largestPlayFile) {
        return { kind: 'refused', line: null, message: t('This is no file, or larger than a play can be.') }
      }
      return importPlay(library, new TextDecoder().decode(await readFile(path)), now)
    },
  }
}
