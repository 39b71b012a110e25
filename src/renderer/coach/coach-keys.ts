import { msg } from '../../texts/t'
/** What a key asks of the coach in a box. */
export type CoachKey = 'next' | 'previous' | 'take' | 'put-aside' | 'never-mark' | 'leave'

/** Every key of the coach with what it does, as the panel, the tooltips and Settings show them. */
export const coachKeys: readonly {
  readonly key: CoachKey
  readonly label: string
  readonly shortcut: string
}[] = [
  { key: 'next', label: msg('Next words to look at'), shortcut: 'F8' },
  { key: 'previous', label: msg('Previous words to look at'), shortcut: 'Shift+F8' },
  { key: 'take', label: msg('Take what the coach suggests, or the next suggestion'), shortcut: 'Alt+Enter' },
  { key: 'put-aside', label: msg('Put the coach’s mark aside here'), shortcut: 'Alt+Delete' },
  { key: 'never-mark', label: msg('Never mark these words'), shortcut: 'Alt+Shift+Delete' },
  { key: 'leave', label: msg('Leave the coach’s mark'), shortcut: 'Escape' },
]

export function shortcutOf(key: CoachKey): string {
  return coachKeys.find((known) => known.key === key)?.shortcut ?? ''
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

export function coachKeyOf({ key, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): CoachKey | null {
  if (ctrlKey || metaKey) return null
  if (key === 'F8' && !altKey) return shiftKey ? 'previous' : 'next'
  if (key === 'Escape' && !altKey && !shiftKey) return 'leave'
  if (!altKey) return null
  if (key === 'Enter' && !shiftKey) return 'take'
  if (key === 'Delete') return shiftKey ? 'never-mark' : 'put-aside'
  return null
}
