import { captureKinds } from '../../../domain/notes/capture'
import type { CommandId } from '../../../ipc/commands'
import { t } from '../../../texts/t'
import { isMac, showShortcut } from '../../commands/shortcut'
import { shortcutOfCommand } from '../../commands/shortcuts'

function shown(id: CommandId): string | null {
  const shortcut = shortcutOfCommand(id)
  return shortcut === null ? null : showShortcut(shortcut, isMac)
}

/** `Alt+1 … Alt+7`, as far as there are keys. */
function captureKeys(): string {
  const keys = captureKinds.flatMap((kind) => shown(`capture.${kind}`) ?? [])
  return [...new Set([...keys.slice(0, 1), ...keys.slice(-1)])].join(' … ')
}

/** What is told, in one sentence, about the summary to say back; with the keys of the moment. */
export const sayBackMessages = {
  nothingCaptured: () => {
    const shortcuts = captureKeys()
    return shortcuts === ''
      ? t('Nothing was captured since the last summary: mark a line first.')
      : t('Nothing was captured since the last summary: mark a line with {{shortcuts}} first.', { shortcuts })
  },
  copied: () => t('Copied.'),
  inTheNotes: () =>
    t('It stands in the notes as a line to say; {{shortcut}} there marks it as said.', {
      shortcut: shown('notes.said') ?? t('Said'),
    }),
  said: () => t('Noted as said. The next summary starts from here.'),
} as const
