/** What a key press asks for while a shortcut is recorded. */
export type Recorded =
  /** Only what is held so far. */
  | { readonly kind: 'holding' }
  /** A letter alone would be typed, not done. */
  | { readonly kind: 'too-little' }
  | { readonly kind: 'shortcut'; readonly shortcut: string }

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const held: ReadonlySet<string> = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Dead'])

/** The key press as a shortcut is written: `Mod+Alt+Shift+P`. */
export function recordedShortcut(event: KeyPress, onMac: boolean): Recorded {
  if (held.has(event.key)) return { kind: 'holding' }
  const mod = onMac ? event.metaKey : event.ctrlKey
  const otherMod = onMac ? event.ctrlKey : event.metaKey
  const key = nameOfKey(event)
  const isAlone = !mod && !event.altKey && !/^F\d{1,2}$/.test(key)
  if (otherMod || isAlone || key === 'Unidentified') return { kind: 'too-little' }
  const shift = event.shiftKey ? ['Shift'] : []
  return {
    kind: 'shortcut',
    shortcut: [...(mod ? ['Mod'] : []), ...(event.altKey ? ['Alt'] : []), ...shift, key].join('+'),
  }
}

/** Letters and digits by their place where Alt or Shift makes another character of them. */
function nameOfKey({ key, code }: KeyPress): string {
  if (key === ' ') return 'Space'
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  return /^Digit(\d)$/.exec(code)?.[1] ?? /^Key([A-Z])$/.exec(code)?.[1] ?? key
}
