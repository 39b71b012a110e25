import { dialog, type BrowserWindow } from 'electron'
import { t } from '../../texts/t'

/** Asks for a calendar file, or for a folder of them; null when the person thought better of it. */
export async function askForCalendar(
  getWindow: () => BrowserWindow,
  what: 'file' | 'folder',
): Promise<string | null> {
  const isFile = what === 'file'
  const { filePaths } = await dialog.showOpenDialog(getWindow(), {
    title: isFile ? t('Choose a calendar file') : t('Choose a folder of calendars'),
    buttonLabel: isFile ? t('Look at it') : t('Follow this folder'),
    properties: [isFile ? 'openFile' : 'openDirectory'],
    ...(isFile
      ? {
          filters: [
            { name: t('Calendars'), extensions: ['ics', 'ical', 'ifb', 'vcs'] },
            { name: t('All files'), extensions: ['*'] },
          ],
        }
      : {}),
  })
  return filePaths[0] ?? null
}
