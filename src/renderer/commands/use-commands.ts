import { useEffect, useRef } from 'react'
import { commandDescriptions, type CommandId } from '../../ipc/commands'
import type { Bridge } from '../../preload'
import type { Command, Commands } from './command'
import { isMac, isPressed } from './shortcut'

/** Runs commands by their keys and from the application menu, while the component is shown. */
export function useCommands(commands: Commands, bridge: Bridge): void {
  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  useEffect(() => {
    const findEnabled = (id: CommandId): Command | undefined => {
      const command = newest.current[id]
      return command?.isEnabled === true ? command : undefined
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return
      const pressed = commandDescriptions.find(({ shortcut }) => isPressed(shortcut, event, isMac))
      const command = pressed === undefined ? undefined : findEnabled(pressed.id)
      if (command === undefined) return
      event.preventDefault()
      // A key that is held down is one wish, not one at each repetition.
      if (!event.repeat) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    const unsubscribe = bridge.commands.onChosen(({ id }) => findEnabled(id)?.run())
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      unsubscribe()
    }
  }, [bridge])
}
