/** Whether this platform's command key is Cmd. */
export const isMac = navigator.userAgent.includes('Macintosh')

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

/** Whether a key press is the shortcut, given as `Mod+Shift+P`. */
export function isPressed(shortcut: string, event: KeyPress, onMac: boolean): boolean {
  const parts = shortcut.split('+')
  const key = parts.at(-1) ?? ''
  const mod = onMac ? event.metaKey : event.ctrlKey
  const otherMod = onMac ? event.ctrlKey : event.metaKey
  return (
    event.key.toUpperCase() === key.toUpperCase() &&
    mod === parts.includes('Mod') &&
    !otherMod &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  )
}

/** The shortcut as people write it on this platform: `⌘⇧P` or `Ctrl+Shift+P`. */
export function showShortcut(shortcut: string, onMac: boolean): string {
  if (!onMac) return shortcut.replace('Mod', 'Ctrl')
  const signs: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↩' }
  return shortcut
    .split('+')
    .map((part) => signs[part] ?? part)
    .join('')
}
