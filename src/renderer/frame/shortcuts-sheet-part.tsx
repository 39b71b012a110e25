import { useStore } from 'zustand'
import { shortcutStore } from '../commands/shortcuts'
import { ShortcutsSheet } from '../features/shortcuts/shortcuts-sheet'

export interface ShortcutsSheetPartProps {
  readonly onChange: () => void
  readonly onClose: () => void
}

export function ShortcutsSheetPart(props: ShortcutsSheetPartProps) {
  return <ShortcutsSheet shortcuts={useStore(shortcutStore)} {...props} />
}
