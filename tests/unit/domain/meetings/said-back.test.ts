import { describe, expect, test } from 'vitest'
import { summariesSaidBack } from '../../../../src/domain/meetings/said-back'
import type { NotesDocument } from '../../../../src/domain/notes/notes-document'

const at = (time: string) => `2025-03-12T${time}:00.000Z`

function notesWith(planned: 'say-back' | 'starter', text: string, saidAt: string | null): NotesDocument {
  const line = { type: 'paragraph', attrs: { planned, saidAt }, content: [{ type: 'text', text }] }
  return { type: 'doc', content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [line] }] }] }
}

describe('the summaries that were said back', () => {
  test('hold those recorded and those marked as said in the notes, the earliest first', () => {
    const recorded = [{ composedAt: at('10:20'), text: 'Second' }]
    expect(summariesSaidBack(recorded, notesWith('say-back', 'First', at('10:10')))).toEqual([
      { composedAt: at('10:10'), text: 'First' },
      { composedAt: at('10:20'), text: 'Second' },
    ])
  })

  test('hold one that is recorded and stands in the notes only once, whatever its line breaks', () => {
    const recorded = [{ composedAt: at('10:09'), text: 'What I hear.\n\nIs it so?' }]
    expect(summariesSaidBack(recorded, notesWith('say-back', 'What I hear. Is it so?', at('10:10')))).toEqual(
      recorded,
    )
  })

  test('begin when they were composed, where that is known', () => {
    const notes = notesWith('say-back', 'First', at('10:10'))
    expect(summariesSaidBack([], notes, () => at('10:08'))).toEqual([
      { composedAt: at('10:08'), text: 'First' },
    ])
  })

  test('never hold a line that is still to be said, nor a starter', () => {
    expect(summariesSaidBack([], notesWith('say-back', 'Not yet', null))).toEqual([])
    expect(summariesSaidBack([], notesWith('starter', 'Tell me more', at('10:10')))).toEqual([])
  })
})
