/** Whether this platform's command key is Cmd. The editor’s schema is also read where there is no page. */
export const isMac = 'navigator' in globalThis && navigator.userAgent.includes('Macintosh')

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'> & {
  readonly code?: string
}

/** Whether a key press is the shortcut, given as `Mod+Shift+P`. */
export function isPressed(shortcut: string, event: KeyPress, onMac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = onMac ? event.metaKey : event.ctrlKey
  const otherMod = onMac ? event.ctrlKey : event.metaKey
  return (
    isKey(key, event, parts.includes('Alt')) &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    (event.shiftKey === parts.includes('Shift') || isMadeWithShift(key)) &&
    event.altKey === parts.includes('Alt')
  )
}

/** A digit is also known by its place, and so is a letter with Alt: there they may type other characters. */
function isKey(key: string, { key: typed, code = '' }: KeyPress, isHeldWithAlt: boolean): boolean {
  // Alt and the number pad together type a character by its number on Windows.
  if (isHeldWithAlt && code.startsWith('Numpad')) return false
  if (key === 'Space') return typed === ' '
  if (isHeldWithAlt && /^[A-Z]$/.test(key) && code === `Key${key}`) return true
  return typed.toUpperCase() === key.toUpperCase() || (/^[0-9]$/.test(key) && code === `Digit${key}`)
}

/** Signs such as `?` need Shift on some layouts and not on others. */
function isMadeWithShift(key: string): boolean {
  return /^[^\p{L}\p{N}\s,.]$/u.test(key)
}

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: '⌦',
  Backspace: '⌫',
}

/** The shortcut as people write it on this platform: `⌘⇧P` or `Ctrl+Shift+P`. */
export function showShortcut(shortcut: string, onMac: boolean): string {
  if (!onMac) return shortcut.replace('Mod', 'Ctrl').replace('Arrow', '')
  return shortcut
    .split('+')
    .map((part) => macSigns[part] ?? part)
    .join('')
}
