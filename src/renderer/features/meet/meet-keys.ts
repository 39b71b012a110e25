/** What a key asks for while a meeting is held. */
export type MeetKey =
  | { readonly kind: 'insert-starter'; readonly index: number }
  | { readonly kind: 'move-step'; readonly by: 1 | -1 }
  | { readonly kind: 'move-focus'; readonly by: 1 | -1 }
  /** Away from the plan, back to the notes. */
  | { readonly kind: 'leave' }

export const meetKeyNames = {
  nextStep: 'Alt+PageDown',
  previousStep: 'Alt+PageUp',
  moveFocus: 'F6',
} as const

export function starterKeyName(index: number): string {
  return `Alt+Shift+${index + 1}`
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/**
 * Digits are read by the place of the key: with Shift its character is another one, on each layout another.
 */
export function meetKeyOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyPress): MeetKey | undefined {
  if (ctrlKey || metaKey) return undefined
  if (key === 'F6' && !altKey) return { kind: 'move-focus', by: shiftKey ? -1 : 1 }
  if (key === 'Escape' && !altKey && !shiftKey) return { kind: 'leave' }
  if (!altKey) return undefined
  if (!shiftKey && key === 'PageDown') return { kind: 'move-step', by: 1 }
  if (!shiftKey && key === 'PageUp') return { kind: 'move-step', by: -1 }
  const digit = shiftKey ? /^Digit([1-3])$/u.exec(code)?.[1] : undefined
  return digit === undefined ? undefined : { kind: 'insert-starter', index: Number(digit) - 1 }
}
