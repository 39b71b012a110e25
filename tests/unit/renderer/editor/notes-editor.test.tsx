// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { emptyNotes, type NotesDocument } from '../../../../src/domain/notes/notes-document'
import { NotesEditor } from '../../../../src/renderer/editor/notes-editor'
import type { NotesEditorHandle } from '../../../../src/renderer/editor/notes-editor-handle'

const now = () => '2025-03-04T10:12:00.000Z'

afterEach(cleanup)

describe('the notes editor', () => {
  it('is a text box named Notes with many lines and without spell checking', () => {
    render(<NotesEditor initialDocument={emptyNotes} now={now} onChanged={() => undefined} />)
    const box = screen.getByRole('textbox', { name: 'Notes' })
    expect(box.getAttribute('aria-multiline')).toBe('true')
    expect(box.getAttribute('spellcheck')).toBe('false')
  })

  it('tells nothing on opening, and hands over the whole document at each change', () => {
    const onChanged = vi.fn<(snapshot: () => string) => void>()
    let handle: NotesEditorHandle | undefined
    render(
      <NotesEditor
        initialDocument={emptyNotes}
        now={now}
        onChanged={onChanged}
        onReady={(ready) => (handle = ready)}
      />,
    )
    expect(onChanged).not.toHaveBeenCalled()
    handle?.insertPlannedLine('Thank you for telling me.', 'starter')
    expect(onChanged).toHaveBeenCalledOnce()
    expect(onChanged.mock.calls[0]?.[0]()).toContain('Thank you for telling me.')
    expect(handle?.captures()).toEqual([])
  })

  it('shows notes with an unknown block read-only, with their words, and never reports a change', () => {
    const notes: NotesDocument = {
      type: 'doc',
      content: [{ type: 'timeline', content: [{ type: 'text', text: 'Written by a newer version' }] }],
    }
    const onChanged = vi.fn()
    const onReady = vi.fn()
    render(<NotesEditor initialDocument={notes} now={now} onChanged={onChanged} onReady={onReady} />)
    expect(screen.getByRole('alert').textContent).toContain('timeline')
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Notes' })
    expect(box.readOnly).toBe(true)
    expect(box.value).toBe('Written by a newer version')
    expect(onReady).not.toHaveBeenCalled()
    expect(onChanged).not.toHaveBeenCalled()
  })
})
