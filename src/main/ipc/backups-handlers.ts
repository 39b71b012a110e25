import { app, dialog, shell, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { t } from '../../texts/t'
import type { Handlers } from '../../ipc/contract'
import type { BackingUp } from '../backing-up'
import type { SettingsFile } from '../settings-file'

type BackupsHandlers = Pick<
  Handlers,
  | 'backups:read'
  | 'backups:take'
  | 'backups:choose-folder'
  | 'backups:use-library-folder'
  | 'backups:show-folder'
  | 'backups:accept-smaller'
  | 'backups:preview'
  | 'backups:restore'
  | 'backups:unpack'
>

export interface BackupsHandlersOptions {
  readonly backingUp: Pick<BackingUp, 'keeper' | 'restoring'>
  readonly settings: SettingsFile
  readonly getWindow: () => BrowserWindow
  readonly restart: () => void
}

export function backupsHandlers(options: BackupsHandlersOptions): BackupsHandlers {
  const { settings } = options
  const { keeper, restoring } = options.backingUp
  const choose = async (given: OpenDialogOptions): Promise<string | null> => {
    const { filePaths } = await dialog.showOpenDialog(options.getWindow(), given)
    return filePaths[0] ?? null
  }
  return {
    'backups:read': () => keeper.read(),
    'backups:take': () => keeper.take('by-hand'),
    'backups:choose-folder': async () => {
      const chosen = await choose({
        title: t('Choose the folder for backups'),
        buttonLabel: t('Keep backups here'),
        properties: ['openDirectory', 'createDirectory'],
      })
      if (chosen !== null) await keeper.useFolder(chosen)
    },
    'backups:use-library-folder': () => keeper.useFolder(null),
    'backups:show-folder': async () => {
      const failure = await shell.openPath(keeper.folderPath)
      if (failure !== '') throw new Error(t('The folder could not be shown: {{failure}}', { failure }))
    },
    'backups:accept-smaller': () => keeper.acceptSmaller(),
    'backups:preview': async ({ name }) => {
      const path =
        name === null
          ? await choose({
              title: t('Choose a backup'),
              buttonLabel: t('Look at it'),
              defaultPath: keeper.folderPath,
              filters: [{ name: t('Backups of Attune'), extensions: ['zip'] }],
              properties: ['openFile'],
            })
          : (await keeper.folder()).pathOf(name)
      return path === null ? null : restoring.preview(path)
    },
    'backups:restore': () => restoring.restore(),
    'backups:unpack': async () => {
      const folder = await choose({
        title: t('Choose an empty folder for this library'),
        buttonLabel: t('Unpack here'),
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      })
      if (folder === null) return { folder }
      await restoring.unpack(folder)
      await settings.change({ libraryFolder: folder })
      options.restart()
      return { folder }
    },
  }
}
