import { useEffect, useRef } from 'react'
import { commandDescriptions, type CommandDescription } from '../../ipc/commands'
import type { Bridge } from '../../preload'
import type { Commands } from './command'
import { findCommandWithoutMenu, findEnabledIn, offerCommands } from './enabled-commands'
import { isPressedFor } from './shortcuts'

/** Runs commands by their keys and from the application menu, while the component is shown. */
export function useCommands(commands: Commands, bridge: Bridge): void {
  const newest = useRef(commands)
  useEffect(() => {
    newest.current = commands
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // What a part of the page took for itself is not done twice. But a text takes every Enter, also a command’s.
      const isTaken = event.defaultPrevented && event.key !== 'Enter'
      if (event.isComposing || isTaken) return
      const pressed = commandDescriptions.find((command) => isKeyOf(command, event))
      const command = pressed === undefined ? undefined : findEnabledIn(newest.current, pressed.id)
      if (command === undefined) return
      event.preventDefault()
      // A key that is held down is one wish, not one at each repetition.
      if (!event.repeat) command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    const takeBack = offerCommands(() => newest.current, true)
    const unsubscribe = bridge.commands.onChosen(({ id }) => findEnabledIn(newest.current, id)?.run())
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      takeBack()
      unsubscribe()
    }
  }, [bridge])
}

/**
 * For a part of the page that knows no bridge and hears its keys itself, as the notes do: the switcher finds its
 * commands, and the frame runs them for the menu. They have to keep their identity.
 */
export function useOfferedCommands(commands: Commands): void {
  useEffect(() => offerCommands(() => commands, false), [commands])
}

/** In the frame: runs what the menu chooses of the parts that do not hear it. */
export function useMenuOfParts(bridge: Bridge): void {
  useEffect(() => bridge.commands.onChosen(({ id }) => findCommandWithoutMenu(id)?.run()), [bridge])
}

const textBoxes =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]'

function isKeyOf({ id, keyIn }: CommandDescription, event: KeyboardEvent): boolean {
  if (keyIn === 'notes' || !isPressedFor(id, event)) return false
  const isInText = event.target instanceof Element && event.target.closest(textBoxes) !== null
  return keyIn !== 'outside-text' || !isInText
}
