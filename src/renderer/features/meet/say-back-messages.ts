import { captureKinds } from '../../../domain/notes/capture'
import { msg } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'

const captureKeys = `${showShortcut('Alt+1', isMac)} … ${showShortcut(`Alt+${captureKinds.length}`, isMac)}`

const saidKey = showShortcut('Mod+Enter', isMac)

/** What is told, in one sentence, about the summary to say back. */
export const sayBackMessages = {
  nothingCaptured: `Nothing was captured since the last summary: mark a line with ${captureKeys} first.`,
  copied: msg('Copied.'),
  inTheNotes: `It stands in the notes as a line to say; ${saidKey} there marks it as said.`,
  said: msg('Noted as said. The next summary starts from here.'),
} as const
