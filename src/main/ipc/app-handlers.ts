import { app, clipboard, dialog, nativeTheme, shell, type BrowserWindow } from 'electron'
import { t } from '../../texts/t'
import type { Environment } from '../../ipc/requests/app-requests'
import type { Handlers } from '../../ipc/contract'
import type { Library } from '../library/library'
import type { LibrarySession } from '../library-session'
import { parseExternalLink } from '../security/external-link'
import type { SettingsFile } from '../settings-file'

type AppHandlers = Pick<
  Handlers,
  | 'settings:read'
  | 'settings:choose-appearance'
  | 'settings:choose-language'
  | 'settings:choose-reminders'
  | 'library:show-folder'
  | 'library:choose-folder'
  | 'app:environment'
  | 'app:copy-text'
  | 'app:open-link'
>

export interface AppHandlersOptions {
  readonly library: Library
  /** Which library is open, for what has to close it for a while. */
  readonly session: LibrarySession
  readonly settings: SettingsFile
  readonly folderFrom: Environment['libraryFolderFrom']
  readonly getWindow: () => BrowserWindow
  /** Closes this Attune, saving everything, and starts it anew. */
  readonly restart: () => void
}

const platforms: Readonly<Record<string, Environment['platform']>> = { darwin: 'mac', win32: 'windows' }

export function appHandlers(options: AppHandlersOptions): AppHandlers {
  const { library, settings } = options
  return {
    'settings:read': () => settings.settings,
    'settings:choose-appearance': ({ appearance }) => {
      nativeTheme.themeSource = appearance
      return settings.change({ appearance })
    },
    'settings:choose-language': async ({ language }) => {
      const changed = await settings.change({ language })
      options.restart()
      return changed
    },
    'settings:choose-reminders': ({ isOn }) => settings.change({ reminders: isOn }),
    'library:show-folder': async () => {
      const failure = await shell.openPath(library.folder)
      if (failure !== '') throw new Error(t('The folder could not be shown: {{failure}}', { failure }))
    },
    'library:choose-folder': async () => {
      const { filePaths } = await dialog.showOpenDialog(options.getWindow(), {
        title: t('Choose the folder of the library'),
        buttonLabel: t('Use this folder'),
        properties: ['openDirectory', 'createDirectory'],
      })
      const chosen = filePaths[0] ?? null
      if (chosen !== null && chosen !== library.folder) {
        await settings.change({ libraryFolder: chosen })
        options.restart()
      }
      return { chosen }
    },
    'app:environment': () => ({
      version: app.getVersion(),
      platform: platforms[process.platform] ?? 'linux',
      libraryFolder: library.folder,
      libraryFolderFrom: options.folderFrom,
    }),
    'app:copy-text': ({ text }) => clipboard.writeText(text),
    'app:open-link': async ({ url }) => {
      const link = parseExternalLink(url)
      if (link !== null) await shell.openExternal(link)
    },
  }
}
