import { t } from '../../texts/t'
import { dialog, type BrowserWindow } from 'electron'

/** Sealing protects the library, and not what leaves it: that is said before. */
export async function agreesToPlain(window: BrowserWindow): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: t('The library is sealed. An export is not.'),
    detail: t('Whoever gets the file can read everything in it, without the passphrase.'),
    buttons: [t('Cancel'), t('Export all the same')],
    cancelId: 0,
    defaultId: 0,
  })
  return response === 1
}
