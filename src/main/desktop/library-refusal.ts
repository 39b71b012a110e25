import { app, dialog } from 'electron'
import { t } from '../../texts/t'
import type { LibraryFolder } from '../library-folder'
import { libraryErrorFrom } from '../library/library-error'
import type { SettingsFile } from '../settings-file'

/**
 * Says why the library cannot be opened, before there is a window: what happened, that nothing was changed, and what
 * can be done. Quits, or starts again with another folder.
 */
export async function explainRefusal(
  error: unknown,
  folder: LibraryFolder,
  settings: SettingsFile,
): Promise<void> {
  const { message } = libraryErrorFrom(error)
  process.stderr.write(`Attune cannot open its library in ${folder.path}: ${message}\n`)
  const isFixed = folder.from === 'environment'
  const hint = isFixed
    ? [t('ATTUNE_LIBRARY names this folder; start Attune with another one, or without it.')]
    : []
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Attune',
    message: t('Attune cannot open its library.'),
    detail: `${message}\n\n${folder.path}\n\n${[t('Nothing in the folder was changed.'), ...hint].join(' ')}`,
    buttons: isFixed ? [t('Quit')] : [t('Quit'), t('Choose another folder…')],
    cancelId: 0,
  })
  if (response === 1) await chooseAnotherFolder(settings)
  app.exit(1)
}

async function chooseAnotherFolder(settings: SettingsFile): Promise<void> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory', 'createDirectory'] })
  const libraryFolder = filePaths[0]
  if (libraryFolder === undefined) return
  await settings.change({ libraryFolder })
  app.relaunch()
}
