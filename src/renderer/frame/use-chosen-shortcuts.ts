import { useEffect } from 'react'
import { shortcutsOf } from '../../ipc/shortcuts'
import type { Bridge } from '../../preload'
import { shortcutStore } from '../commands/shortcuts'

/** Keeps the keys of this page as they were chosen, in whichever window. */
export function useChosenShortcuts(bridge: Bridge): void {
  useEffect(() => {
    void bridge.shortcuts.read().then((reply) => {
      if (reply.ok) shortcutStore.setState(shortcutsOf(reply.value), true)
    })
    return bridge.shortcuts.onChosen((chosen) => shortcutStore.setState(shortcutsOf(chosen), true))
  }, [bridge])
}
