import { globalShortcutSchema } from '../../../ipc/capture-shortcut'

type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/**
 * The key that was pressed as `Mod+Alt+K`, or null for one that cannot work everywhere. Read by its place on the
 * keyboard, as Alt and Shift make other signs of letters and digits.
 */
export function globalKeyOf(event: KeyPress, onMac: boolean): string | null {
  const key = /^(?:Key([A-Z])|Digit(\d)|(F\d{1,2}|Space|Enter|Insert|Home|End))$/.exec(event.code)
  const [mod, other] = onMac ? [event.metaKey, event.ctrlKey] : [event.ctrlKey, event.metaKey]
  const parts = [
    mod && 'Mod',
    other && (onMac ? 'Ctrl' : 'Super'),
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
    key?.[1] ?? key?.[2] ?? key?.[3],
  ]
  const parsed = globalShortcutSchema.safeParse(parts.filter((part) => part !== false).join('+'))
  return key !== null && parsed.success ? parsed.data : null
}
