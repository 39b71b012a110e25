import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { describeCommand, type CommandId } from '../../ipc/commands'
import { defaultShortcuts, type Shortcuts } from '../../ipc/shortcuts'
import { t } from '../../texts/t'
import { isMac, isPressed, showShortcut } from './shortcut'

/** The keys of this page: what listens to keys and what shows them read them here. */
export const shortcutStore = createStore<Shortcuts>(() => defaultShortcuts)

export function shortcutOfCommand(id: CommandId): string | null {
  return shortcutStore.getState()[id]
}

/** Whether the event is the key of this command; AltGr, which types characters, is no Alt. */
export function isPressedFor(id: CommandId, event: KeyboardEvent): boolean {
  const shortcut = shortcutOfCommand(id)
  return shortcut !== null && isPressed(shortcut, event, isMac) && !event.getModifierState('AltGraph')
}

/** The command’s key now, as `Mod+N`; follows when it is changed. */
export function useShortcut(id: CommandId): string | null {
  return useStore(shortcutStore, (shortcuts) => shortcuts[id])
}

/** The command’s key as people write it here, as `Ctrl+N`; null for one without a key. */
export function useShownShortcut(id: CommandId): string | null {
  const shortcut = useShortcut(id)
  return shortcut === null ? null : showShortcut(shortcut, isMac)
}

/** The tooltip of a button that does what a command does: `New meeting (Ctrl+N)`; without words, the command’s name. */
export function useTooltip(id: CommandId, words?: string): string {
  const shown = useShownShortcut(id)
  const text = words ?? t(describeCommand(id).label)
  return shown === null ? text : `${text} (${shown})`
}
