import { screen } from '@testing-library/react'
import { useEffect } from 'react'
import { vi } from 'vitest'
import type { NotesEditorProps } from '../../../../../src/renderer/editor/notes-editor'

export const insertPlannedLine = vi.fn()

/** How often the notes were drawn. */
export const drawnNotes = vi.fn()

/** Stands for the notes, which have tests of their own: a box that takes the focus. */
export function NotesEditor({ initialDocument, onReady }: NotesEditorProps) {
  drawnNotes()
  useEffect(() => {
    onReady?.({
      insertPlannedLine,
      insertPhrase: () => undefined,
      markSelectionAs: () => undefined,
      captures: () => [],
      roomTalk: () => ({ summaries: [], saidLines: [], questions: [] }),
      planned: () => {
        throw new Error('a plain box has no lines')
      },
      snapshot: () => JSON.stringify(initialDocument),
      takeIn: () => true,
      focus: () => screen.getByRole('textbox', { name: 'Notes' }).focus(),
      openFind: () => undefined,
      showLine: () => undefined,
      showPromises: () => undefined,
    })
  }, [initialDocument, onReady])
  return <div role="textbox" aria-label="Notes" contentEditable suppressContentEditableWarning tabIndex={0} />
}
