import { t } from '../../texts/t'
import { dialog, type BrowserWindow } from 'electron'

/** Asks for a file that people come from; null when the person thought better of it. */
export async function askForPeopleFile(getWindow: () => BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(getWindow(), {
    title: t('Choose a file of people'),
    buttonLabel: t('Look at it'),
    properties: ['openFile'],
    filters: [
      { name: t('Cards and tables'), extensions: ['vcf', 'vcard', 'csv', 'tsv', 'txt'] },
      { name: t('All files'), extensions: ['*'] },
    ],
  })
  return filePaths[0] ?? null
}
