import { describe, expect, it } from 'vitest'
import { emptyNotes, type NotesDocument } from '../../../../src/domain/notes/notes-document'
import { notesText } from '../../../../src/domain/notes/notes-text'

const at = '2025-03-04T10:12:00.000Z'
const words = (text: string) => ({ type: 'text', text })

const document: NotesDocument = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 1 }, content: [words('Pricing')] },
    {
      type: 'paragraph',
      content: [words('We were '), { ...words('never'), marks: [{ type: 'bold' }] }, words(' asked')],
    },
    { type: 'paragraph' },
    { type: 'paragraph', attrs: { planned: 'starter', saidAt: null }, content: [words('What would help?')] },
    { type: 'paragraph', attrs: { planned: 'starter', saidAt: at }, content: [words('Tell me more')] },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            { type: 'paragraph', content: [words('one'), { type: 'hardBreak' }, words('more')] },
            { type: 'paragraph', content: [words('two')] },
          ],
        },
      ],
    },
  ],
}

describe('the notes as text', () => {
  it('is empty for empty notes', () => {
    expect(notesText(emptyNotes)).toBe('')
  })

  it('gives each line its own line and marks what is still to be said', () => {
    expect(notesText(document)).toBe(
      'Pricing\nWe were never asked\n\nTo say: What would help?\nTell me more\none\nmore\ntwo',
    )
  })

  it('leaves out what is still to be said when asked to', () => {
    expect(notesText(document, 'excluded')).not.toContain('What would help?')
    expect(notesText(document, 'excluded')).toContain('Tell me more')
  })

  it('keeps the words of blocks that it does not know', () => {
    expect(
      notesText({ type: 'doc', content: [{ type: 'callout', content: [words('from a newer version')] }] }),
    ).toBe('from a newer version')
  })
})
