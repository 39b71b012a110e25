/** Whether this platform's command key is Cmd. */
export const isMac = navigator.userAgent.includes('Macintosh')

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

/** A digit is also known by its place: with Alt or Shift, and on some layouts always, it types another character. */
function isKey(key: string, { key: typed, code = '' }: KeyPress, isHeldWithAlt: boolean): boolean {
  // Alt and the number pad together type a character by its number on Windows.
  if (isHeldWithAlt && code.startsWith('Numpad')) return false
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
  Delete: '⌦',
  Backspace: '⌫',
}

/** The shortcut as people write it on this platform: `⌘⇧P` or `Ctrl+Shift+P`. */
export function showShortcut(shortcut: string, onMac: boolean): string {
  if (!onMac) return shortcut.replace('Mod', 'Ctrl')
  return shortcut
    .split('+')
    .map((part) => macSigns[part] ?? part)
    .join('')
}
