import { app, dialog } from 'electron'
import { t } from '../../texts/t'
import type { SettingsFile } from '../settings-file'

/**
 * Asks which library to open when the settings are damaged, before there is a window: an empty library in the usual
 * folder would look as if everything was lost. Answers whether Attune should go on; the settings are well then.
 */
export async function askForLibrary(settings: SettingsFile, usualFolder: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'warning',
    title: 'Attune',
    message: t('Attune’s settings are damaged.'),
    detail: [
      t(
        'They would have told where your library is. The library itself is not touched by this: nothing in it was lost. If you never chose another folder, it is in the usual one.',
      ),
      usualFolder,
      t('The damaged settings are kept in {{folder}}.', { folder: app.getPath('userData') }),
    ].join('\n\n'),
    buttons: [t('Open the usual folder'), t('Choose the library’s folder…'), t('Quit')],
    defaultId: 0,
    cancelId: 2,
  })
  if (response === 2) return false
  const libraryFolder = response === 1 ? await chosenFolder() : null
  if (libraryFolder === undefined) return askForLibrary(settings, usualFolder)
  await settings.change({ libraryFolder })
  return true
}

async function chosenFolder(): Promise<string | undefined> {
  const { filePaths } = await dialog.showOpenDialog({ properties: ['openDirectory'] })
  return filePaths[0]
}
