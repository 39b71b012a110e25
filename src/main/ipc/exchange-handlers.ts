import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { t } from '../../texts/t'
import type { Handlers } from '../../ipc/contract'
import type { Exchanging } from '../exchanging'
import type { Library } from '../library/library'
import { agreesToPlain } from './agrees-to-plain'

type ExchangeHandlers = Pick<
  Handlers,
  'exchange:export' | 'exchange:look' | 'exchange:import' | 'exchange:read'
>

export interface ExchangeHandlersOptions {
  readonly library: Library
  readonly exchanging: Exchanging
  readonly getWindow: () => BrowserWindow
}

export function exchangeHandlers({
  library,
  exchanging,
  getWindow,
}: ExchangeHandlersOptions): ExchangeHandlers {
  return {
    'exchange:export': async ({ meetingIds }) => {
      if (library.envelope.isSealed && !(await agreesToPlain(getWindow()))) return null
      const name = `Attune export ${new Date().toISOString().slice(0, 10)}.zip`
      const { filePath, canceled } = await dialog.showSaveDialog(getWindow(), {
        title: t('Export'),
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: t('Archive'), extensions: ['zip'] }],
      })
      if (canceled || filePath === '') return null
      return { savedTo: filePath, ...(await exchanging.export(filePath, meetingIds)) }
    },
    'exchange:look': async ({ source }) => {
      const { filePaths } = await dialog.showOpenDialog(getWindow(), {
        title:
          source === 'archive' ? t('Choose an archive that Attune exported') : t('Choose a folder of notes'),
        buttonLabel: t('Look at it'),
        properties: source === 'archive' ? ['openFile'] : ['openDirectory'],
        ...(source === 'archive' ? { filters: [{ name: t('Archive'), extensions: ['zip'] }] } : {}),
      })
      const path = filePaths[0]
      return path === undefined ? null : exchanging.look({ kind: source, path })
    },
    'exchange:import': () => exchanging.import(),
    'exchange:read': () => ({ isSealed: library.envelope.isSealed, outcome: exchanging.outcome }),
  }
}
