import { describe, expect, it } from 'vitest'
import { collectCaptures } from '../../../../src/domain/notes/collect-captures'
import { emptyNotes, type NotesDocument, type NotesNode } from '../../../../src/domain/notes/notes-document'

const at = '2025-03-04T10:12:00.000Z'
const later = '2025-03-04T10:15:00.000Z'

const text = (words: string, ...marks: NonNullable<NotesNode['marks']>): NotesNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 ? { marks: [...marks] } : {}),
})
const marked = (kind: string, capturedAt = at) => ({ type: 'capture', attrs: { kind, capturedAt } })
const line = (attrs: Record<string, unknown>, ...content: NotesNode[]): NotesNode => ({
  type: 'paragraph',
  attrs,
  content,
})
const notes = (...content: NotesNode[]): NotesDocument => ({ type: 'doc', content })

describe('collecting captures', () => {
  it('finds none in empty notes, in plain lines and in captured lines without words', () => {
    expect(collectCaptures(emptyNotes)).toEqual([])
    expect(
      collectCaptures(notes(line({}, text('plain')), line({ capture: 'need', capturedAt: at }, text('  ')))),
    ).toEqual([])
    expect(collectCaptures(notes({ type: 'paragraph', attrs: { capture: 'need', capturedAt: at } }))).toEqual(
      [],
    )
  })

  it('takes the words of a captured line without their formatting', () => {
    const document = notes(
      line(
        { capture: 'objection', capturedAt: at },
        text('It hurts '),
        text('our', { type: 'bold' }),
        text(' renewals '),
      ),
    )
    expect(collectCaptures(document)).toEqual([
      { kind: 'objection', text: 'It hurts our renewals', capturedAt: at },
    ])
  })

  it('goes through lists and checklists in the order of the document', () => {
    const item = (type: string, ...content: NotesNode[]): NotesNode => ({ type, content })
    const document = notes(
      item('bulletList', item('listItem', line({ capture: 'quote', capturedAt: later }, text('first')))),
      item(
        'taskList',
        item(
          'taskItem',
          line({}, text('plain')),
          item('taskList', item('taskItem', line({ capture: 'need', capturedAt: at }, text('second')))),
        ),
      ),
    )
    expect(collectCaptures(document).map((capture) => capture.text)).toEqual(['first', 'second'])
  })

  it('joins the pieces of one inline capture and keeps two captures apart', () => {
    const document = notes(
      line(
        {},
        text('She said '),
        text('never ', marked('quote')),
        text('again', { type: 'bold' }, marked('quote')),
        text(' here', marked('quote', later)),
        text(' and left'),
      ),
    )
    expect(collectCaptures(document)).toEqual([
      { kind: 'quote', text: 'never again', capturedAt: at },
      { kind: 'quote', text: 'here', capturedAt: later },
    ])
  })

  it('keeps apart two stretches of the same moment with plain words between them', () => {
    const document = notes(line({}, text('a', marked('need')), text(' and '), text('b', marked('need'))))
    expect(collectCaptures(document).map((capture) => capture.text)).toEqual(['a', 'b'])
  })

  it('names a captured line before what is marked inside it', () => {
    const document = notes(
      line(
        { capture: 'objection', capturedAt: at },
        text('We feel '),
        text('left out', marked('feeling', later)),
      ),
    )
    expect(collectCaptures(document).map(({ kind }) => kind)).toEqual(['objection', 'feeling'])
  })

  it('leaves out a line that is still to be said, whatever is marked in it, and takes it once it was said', () => {
    const planned = { planned: 'starter', capture: 'question', capturedAt: at }
    const words = [text('What would '), text('help', marked('need'))]
    expect(collectCaptures(notes(line({ ...planned, saidAt: null }, ...words)))).toEqual([])
    expect(
      collectCaptures(notes(line({ ...planned, saidAt: later }, ...words))).map(({ kind }) => kind),
    ).toEqual(['question', 'need'])
  })

  it('reads a line break as a space', () => {
    const document = notes(
      line({ capture: 'quote', capturedAt: at }, text('one'), { type: 'hardBreak' }, text('two')),
    )
    expect(collectCaptures(document)[0]?.text).toBe('one two')
  })

  it('passes over kinds and times that it does not know', () => {
    const document = notes(
      line({ capture: 'risk', capturedAt: at }, text('a')),
      line({ capture: 'need', capturedAt: 'yesterday' }, text('b')),
      line(
        {},
        text('c', { type: 'capture', attrs: { kind: 'risk', capturedAt: at } }),
        text('d', { type: 'capture' }),
      ),
    )
    expect(collectCaptures(document)).toEqual([])
  })

  it('finds captured lines inside blocks of a kind that it does not know', () => {
    const document = notes({
      type: 'timeline',
      content: [line({ capture: 'need', capturedAt: at }, text('time'))],
    })
    expect(collectCaptures(document)).toHaveLength(1)
  })
})
