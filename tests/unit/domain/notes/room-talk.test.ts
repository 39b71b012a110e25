import { describe, expect, it } from 'vitest'
import { emptyNotes, type NotesDocument, type NotesNode } from '../../../../src/domain/notes/notes-document'
import { roomTalkIn } from '../../../../src/domain/notes/room-talk'

const at = '2025-03-04T10:12:00.000Z'
const line = (attrs: Record<string, unknown>, words: string): NotesNode => ({
  type: 'paragraph',
  attrs,
  content: [{ type: 'text', text: words }],
})
const notes = (...content: NotesNode[]): NotesDocument => ({ type: 'doc', content })

describe('what the notes hold of the talk', () => {
  it('is nothing in empty notes and in plain lines', () => {
    const nothing = { summaries: [], saidLines: [], questions: [] }
    expect(roomTalkIn(emptyNotes)).toEqual(nothing)
    expect(roomTalkIn(notes(line({}, 'What was that?')))).toEqual(nothing)
  })

  it('is the planned lines that were said, in lists too, and none that is still to be said', () => {
    const list = (item: NotesNode): NotesNode => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [item] }],
    })
    const talk = roomTalkIn(
      notes(
        list(line({ planned: 'starter', saidAt: at }, 'What would help?')),
        line({ planned: 'starter', saidAt: null }, 'What else?'),
        line({ planned: 'say-back', saidAt: at }, 'You were told last.'),
        line({ planned: 'say-back', saidAt: null }, 'You want a date.'),
      ),
    )
    expect(talk.saidLines).toEqual(['What would help?'])
    expect(talk.summaries).toEqual(['You were told last.'])
  })

  it('is every captured question, but a planned line that is captured as one only once', () => {
    const talk = roomTalkIn(
      notes(
        line({ capture: 'question', capturedAt: at }, 'Who decides?'),
        line({ capture: 'need', capturedAt: at }, 'to be asked'),
        line({ planned: 'starter', saidAt: at, capture: 'question', capturedAt: at }, 'What would help?'),
      ),
    )
    expect(talk.questions).toEqual(['Who decides?'])
    expect(talk.saidLines).toEqual(['What would help?'])
  })
})
