import type { RefObject } from 'react'
import { flushSync } from 'react-dom'
import type { NotesEditorHandle } from '../../editor/notes-editor-handle'
import { moveToNextStop } from './focus-stops'

/**
 * Moves the focus between the notes and the plan, opening and closing the drawer of a narrow window as it
 * goes.
 */
export function useDeskFocus(
  desk: RefObject<HTMLElement | null>,
  editor: RefObject<NotesEditorHandle | null>,
  setIsDrawerOpen: (isOpen: boolean) => void,
) {
  const onNotes = () => {
    setIsDrawerOpen(false)
    editor.current?.focus()
  }
  const rail = () => desk.current?.querySelector('aside') ?? null
  const isInRail = () => rail()?.contains(document.activeElement) ?? false
  return {
    onNotes,
    isInRail,
    moveOn: (by: 1 | -1) => {
      // The drawer has to be on the page before anything in it can take the focus.
      flushSync(() => setIsDrawerOpen(true))
      if (desk.current !== null) moveToNextStop(desk.current, by)
      if (!isInRail()) onNotes()
    },
    /** Shows the summary with `open`, which tells whether there is one, and goes into its words. */
    onSummary: (open: () => boolean) => {
      const isShown = flushSync(() => {
        const isOpen = open()
        if (isOpen) setIsDrawerOpen(true)
        return isOpen
      })
      if (isShown) rail()?.querySelector('textarea')?.focus()
    },
  }
}
