import { captureKinds } from '../../../domain/notes/capture'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'

const captureKeys = `${showShortcut('Alt+1', isMac)} … ${showShortcut(`Alt+${captureKinds.length}`, isMac)}`

const saidKey = showShortcut('Mod+Enter', isMac)

/** What is told, in one sentence, about the summary to say back. */
export const sayBackMessages = {
  nothingCaptured: () =>
    t('Nothing was captured since the last summary: mark a line with {{shortcuts}} first.', {
      shortcuts: captureKeys,
    }),
  copied: () => t('Copied.'),
  inTheNotes: () =>
    t('It stands in the notes as a line to say; {{shortcut}} there marks it as said.', { shortcut: saidKey }),
  said: () => t('Noted as said. The next summary starts from here.'),
} as const
