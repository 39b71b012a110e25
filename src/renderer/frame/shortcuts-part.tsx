import { useStore } from 'zustand'
import { commandDescriptions } from '../../ipc/commands'
import { defaultShortcuts, shortcutsOf, type ChosenShortcuts } from '../../ipc/shortcuts'
import type { Bridge } from '../../preload'
import { shortcutStore } from '../commands/shortcuts'
import type { ToastMessage } from '../components/toast'
import { ShortcutSettings } from '../features/shortcuts/shortcut-settings'

export interface ShortcutsPartProps {
  readonly bridge: Bridge
  readonly onMessage: (message: ToastMessage) => void
}

/** The part of Settings about keys: what is chosen is used at once, in every window and in the menu. */
export function ShortcutsPart({ bridge, onMessage }: ShortcutsPartProps) {
  const shortcuts = useStore(shortcutStore)
  const choose = (changes: ChosenShortcuts) => {
    const before = shortcutStore.getState()
    const next = changedIn({ ...before, ...changes })
    shortcutStore.setState(shortcutsOf(next), true)
    void bridge.shortcuts.choose(next).then((reply) => {
      if (reply.ok) return
      shortcutStore.setState(before, true)
      onMessage({ text: reply.error.message, action: null, tone: 'bad' })
    })
  }
  return (
    <ShortcutSettings shortcuts={shortcuts} onChoose={choose} onResetAll={() => choose(defaultShortcuts)} />
  )
}

/** Only what is other than it came, so that what Attune changes of its own keys later reaches everybody else. */
function changedIn(shortcuts: ChosenShortcuts): ChosenShortcuts {
  const changed = commandDescriptions.flatMap(({ id, shortcut }) => {
    const key = shortcuts[id] ?? null
    return key === shortcut ? [] : [[id, key] as const]
  })
  return Object.fromEntries(changed)
}
