import { useEffect, useRef } from 'react'
import { commandDescriptions, type CommandDescription } from '../../ipc/commands'
import type { Bridge } from '../../preload'
import type { Commands } from './command'
import { findEnabledIn, offerCommands } from './enabled-commands'
import { isMac, isPressed } from './shortcut'
import { shortcutOfCommand } from './shortcuts'

/** Runs commands by their keys and from the application menu, while the component is shown. */
export function useCommands(commands: Commands, bridge: Bridge): void {
  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What a part of the page took for itself is not done twice.
      if (event.isComposing || event.defaultPrevented) return
      const pressed = commandDescriptions.find((command) => isKeyOf(command, event))
      const command = pressed === undefined ? undefined : findEnabledIn(newest.current, pressed.id)
      if (command === undefined) return
      event.preventDefault()
      // A key that is held down is one wish, not one at each repetition.
      if (!event.repeat) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    const takeBack = offerCommands(() => newest.current)
    const unsubscribe = bridge.commands.onChosen(({ id }) => findEnabledIn(newest.current, id)?.run())
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      takeBack()
      unsubscribe()
    }
  }, [bridge])
}

const textBoxes =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]'

function isKeyOf({ id, keyIn }: CommandDescription, event: KeyboardEvent): boolean {
  const shortcut = shortcutOfCommand(id)
  if (shortcut === null || keyIn === 'notes' || !isPressed(shortcut, event, isMac)) return false
  const isInText = event.target instanceof Element && event.target.closest(textBoxes) !== null
  return keyIn !== 'outside-text' || !isInText
}
