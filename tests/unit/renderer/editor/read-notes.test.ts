// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { emptyNotes, type NotesNode } from '../../../../src/domain/notes/notes-document'
import { openNotes } from '../../../../src/renderer/editor/open-notes'
import { at, notesOf, OpenedForTest, paragraph } from './opened-notes'

const open = (...content: NotesNode[]) =>
  openNotes(notesOf(...content), {
    now: () => at,
    onChanged: () => undefined,
    onOpenLink: () => undefined,
    onMessage: () => undefined,
    onOpenBar: () => undefined,
    onLineLeft: () => undefined,
    onOpenPromise: () => undefined,
  })

const marked = (type: string, attrs?: Record<string, unknown>): NotesNode => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'words', marks: [attrs ? { type, attrs } : { type }] }],
})

describe('notes that cannot be kept whole', () => {
  it.each<[string, NotesNode, string]>([
    ['a block of an unknown kind', { type: 'timeline' }, 'timeline'],
    ['an unknown block deep inside', { type: 'blockquote', content: [{ type: 'poll' }] }, 'poll'],
    ['a mark of an unknown kind', marked('highlight'), 'highlight'],
    ['an unknown attribute of a block', paragraph('words', { colour: 'red' }), 'colour'],
    ['an unknown attribute of a mark', marked('bold', { weight: 700 }), 'weight'],
    ['a capture of an unknown kind', paragraph('words', { capture: 'risk', capturedAt: at }), 'capture'],
    ['a capture at no moment', paragraph('words', { capture: 'need', capturedAt: 'soon' }), 'capturedAt'],
    ['an inline capture of an unknown kind', marked('capture', { kind: 'risk', capturedAt: at }), ''],
    ['blocks where they cannot stand', { type: 'bulletList', content: [paragraph('words')] }, 'bulletList'],
  ])('are not opened: %s', (_name, block, named) => {
    const opened = open(paragraph('before'), block)
    expect(opened.kind).toBe('unreadable')
    expect(opened.kind === 'unreadable' && opened.why).toContain(named)
  })
})

describe('notes that can be kept whole', () => {
  it('come back as they were, with all that lines and words can carry', () => {
    const notes = notesOf(
      paragraph('one', { capture: 'need', capturedAt: at, planned: null, saidAt: null }),
      paragraph('two', { capture: null, capturedAt: null, planned: 'say-back', saidAt: at }),
      {
        type: 'paragraph',
        attrs: { capture: null, capturedAt: null, planned: null, saidAt: null },
        content: [
          {
            type: 'text',
            marks: [{ type: 'capture', attrs: { kind: 'quote', capturedAt: at } }],
            text: 'three',
          },
          { type: 'hardBreak' },
          { type: 'text', text: '😀 שלום' },
        ],
      },
    )
    expect(new OpenedForTest(notes).editor.getJSON()).toEqual(notes)
  })

  it('get an empty line to write in when there are none, or when they end in a list', () => {
    expect(new OpenedForTest(emptyNotes).lines).toEqual([''])
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('item')] }] }
    const opened = new OpenedForTest(notesOf(list))
    expect(opened.lines).toEqual(['item', ''])
    opened.caretIn('item').editor.view.focus()
    expect(opened.heard.snapshots).toEqual([])
  })
})
