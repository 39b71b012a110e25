import { useEffect, useRef } from 'react'
import { commandDescriptions, type CommandId } from '../../ipc/commands'
import type { Bridge } from '../../preload'
import type { Commands } from './command'
import { isMac, isPressed } from './shortcut'

/** Runs commands by their keys and from the application menu, while the component is shown. */
export function useCommands(commands: Commands, bridge: Bridge): void {
  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  useEffect(() => {
    const run = (id: CommandId): boolean => {
      const command = newest.current[id]
      if (command?.isEnabled !== true) return false
      command.run()
      return true
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const pressed = commandDescriptions.find(({ shortcut }) => isPressed(shortcut, event, isMac))
      if (pressed !== undefined && run(pressed.id)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    const unsubscribe = bridge.commands.onChosen(({ id }) => run(id))
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      unsubscribe()
    }
  }, [bridge])
}
