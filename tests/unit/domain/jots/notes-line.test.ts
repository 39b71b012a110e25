import { describe, expect, it } from 'vitest'
import { readNotesLine, withLine } from '../../../../src/domain/jots/notes-line'
import { collectCaptures } from '../../../../src/domain/notes/collect-captures'
import { emptyNotes, type NotesDocument } from '../../../../src/domain/notes/notes-document'
import { notesText } from '../../../../src/domain/notes/notes-text'

const at = '2026-03-04T10:00:00.000Z'
const notes: NotesDocument = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'First' }] }],
}

describe('a line for the notes', () => {
  it('is captured by the name of a kind, or as much of it as is clear', () => {
    expect(readNotesLine('/objection  it is\ntoo dear ')).toEqual({
      capture: 'objection',
      text: 'it is too dear',
    })
    expect(readNotesLine('/Obj too dear')).toEqual({ capture: 'objection', text: 'too dear' })
    expect(readNotesLine('/q why?')).toEqual({ capture: null, text: '/q why?' })
    expect(readNotesLine('/que why?')).toEqual({ capture: 'question', text: 'why?' })
    expect(readNotesLine('/objection')).toEqual({ capture: 'objection', text: '' })
  })

  it('is a plain one without such a name', () => {
    for (const words of ['and/or', '/ a', '/usr is full', '// x'])
      expect(readNotesLine(words)).toEqual({ capture: null, text: words })
  })

  it('comes last, above an empty line that is waiting for words', () => {
    const line = { capture: 'objection', text: 'too dear' } as const
    expect(notesText(withLine(notes, line, at))).toBe('First\ntoo dear')
    expect(collectCaptures(withLine(emptyNotes, line, at))).toMatchObject([
      { kind: 'objection', text: 'too dear', capturedAt: at },
    ])
    const waiting = { ...notes, content: [...notes.content, { type: 'paragraph' }] }
    expect(notesText(withLine(waiting, line, at))).toBe('First\ntoo dear\n')
  })
})
