import { describe, expect, it } from 'vitest'
import type { NotesDocument, NotesNode } from '../../../../src/domain/notes/notes-document'
import { questionsIn } from '../../../../src/domain/notes/questions-in'

const line = (text: string, attrs: Record<string, unknown> = {}): NotesNode => ({
  type: 'paragraph',
  attrs,
  content: text === '' ? [] : [{ type: 'text', text }],
})

const notes = (...content: NotesNode[]): NotesDocument => ({ type: 'doc', content })

const asked = { capture: 'question', capturedAt: '2026-03-03T09:00:00.000Z' }

describe('the questions in notes', () => {
  it('are the captured lines with words, in lists too', () => {
    const inList = {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [line('In a list?', asked)] }],
    }
    expect(questionsIn(notes(line('When?', asked), line('No question'), line('', asked), inList))).toEqual([
      'When?',
      'In a list?',
    ])
  })

  it('are none that were planned and not said', () => {
    const planned = { ...asked, planned: 'question', saidAt: null }
    expect(questionsIn(notes(line('Planned?', planned)))).toEqual([])
    expect(questionsIn(notes(line('Said?', { ...planned, saidAt: asked.capturedAt })))).toEqual(['Said?'])
  })

  it('are kept short, and few', () => {
    const long = questionsIn(notes(...Array.from({ length: 30 }, () => line('é👩'.repeat(300), asked))))
    expect(long).toHaveLength(12)
    expect(Array.from(long[0] ?? '')).toHaveLength(200)
  })
})
