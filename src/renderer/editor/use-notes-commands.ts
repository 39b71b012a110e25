import { useMemo } from 'react'
import { captureKinds } from '../../domain/notes/capture'
import type { Command, Commands } from '../commands/command'
import { useOfferedCommands } from '../commands/use-commands'
import { promiseAtCaret } from './line-promises'
import type { ReadableNotes } from './open-notes'
import { plannedLineAtCaret } from './planned-lines'

/** What can be done in the notes, for the menu and the switcher; it is done where the caret was left. */
export function useNotesCommands({ editor, capture, toggleSaid, openBar, openPromise }: ReadableNotes): void {
  const commands = useMemo((): Commands => {
    const captures = captureKinds.map((kind): readonly [string, Command] => [
      `capture.${kind}`,
      { run: () => capture(kind), isEnabled: true },
    ])
    return {
      ...Object.fromEntries(captures),
      'notes.link': { run: () => openBar('link'), isEnabled: true },
      'notes.said': {
        run: toggleSaid,
        get isEnabled() {
          return plannedLineAtCaret(editor.state) !== null
        },
      },
      'notes.open-promise': {
        run: () => {
          const id = promiseAtCaret(editor.state)
          if (id !== null) openPromise(id)
        },
        get isEnabled() {
          return promiseAtCaret(editor.state) !== null
        },
      },
    }
  }, [editor, capture, toggleSaid, openBar, openPromise])
  useOfferedCommands(commands)
}
