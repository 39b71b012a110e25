import { describe, expect, it } from 'vitest'
import { mergeNotes } from '../../../../src/domain/merging/merge-notes'
import type { NotesDocument, NotesNode } from '../../../../src/domain/notes/notes-document'
import { notesText } from '../../../../src/domain/notes/notes-text'

const line = (text: string, attrs: Record<string, unknown> = { capture: null }): NotesNode => ({
  type: 'paragraph',
  attrs,
  ...(text !== '' && { content: [{ type: 'text', text }] }),
})
const notes = (...content: (string | NotesNode)[]): NotesDocument => ({
  type: 'doc',
  content: content.map((block) => (typeof block === 'string' ? line(block) : block)),
})
const list = (...items: string[]): NotesNode => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [line(item)] })),
})
const wordsOf = (document: NotesDocument) => notesText(document).split('\n').filter(Boolean)

describe('notes that two machines changed', () => {
  it('have the lines of both, each where it was written', () => {
    const base = notes('one', 'two', 'three')
    const { value, clashes } = mergeNotes(
      base,
      notes('one', 'one and a half', 'two', 'three'),
      notes('one', 'two', 'three', 'four'),
    )
    expect(value).toEqual(notes('one', 'one and a half', 'two', 'three', 'four'))
    expect(clashes).toEqual([])
  })

  it('have both additions to the same place, the older first, and that is no clash', () => {
    const { value, clashes } = mergeNotes(notes('one'), notes('one', 'a'), notes('one', 'b'))
    expect(value).toEqual(notes('one', 'a', 'b'))
    expect(clashes).toEqual([])
  })

  it('take over a change beside a change', () => {
    const { value, clashes } = mergeNotes(notes('one', 'two'), notes('ONE', 'two'), notes('one', 'TWO'))
    expect(value).toEqual(notes('ONE', 'TWO'))
    expect(clashes).toEqual(['both-kept'])
  })

  it('keep a line that both changed twice, the older above the newer', () => {
    const { value, clashes } = mergeNotes(
      notes('start', 'we agree', 'end'),
      notes('start', 'we never agree', 'end'),
      notes('start', 'we sometimes agree', 'end'),
    )
    expect(value).toEqual(notes('start', 'we never agree', 'we sometimes agree', 'end'))
    expect(clashes).toEqual(['both-kept'])
  })

  it('keep the longer of two lines when it has all the words of the other', () => {
    const { value, clashes } = mergeNotes(
      notes('', 'end'),
      notes('He said', 'end'),
      notes('He said no', 'end'),
    )
    expect(value).toEqual(notes('He said no', 'end'))
    expect(clashes).toEqual([])
  })

  it('take words from one side and a capture of the same line from the other', () => {
    const captured = { capture: 'need' }
    const { value, clashes } = mergeNotes(
      notes('I need time'),
      notes(line('I need time', captured)),
      notes('I need more time'),
    )
    expect(value).toEqual(notes(line('I need more time', captured)))
    expect(clashes).toEqual([])
  })

  it('let a line go that one side took away and the other left alone', () => {
    expect(
      mergeNotes(notes('one', 'two', 'x'), notes('two', 'x'), notes('one', 'two', 'x', 'y')).value,
    ).toEqual(notes('two', 'x', 'y'))
  })

  it('keep a line that one side took away and the other changed', () => {
    expect(mergeNotes(notes('one', 'two'), notes('two'), notes('one!', 'two')).value).toEqual(
      notes('one!', 'two'),
    )
  })

  it('merge a list by its items', () => {
    const { value, clashes } = mergeNotes(
      notes(list('milk', 'bread')),
      notes(list('milk', 'bread', 'tea')),
      notes(list('oat milk', 'bread')),
    )
    expect(value).toEqual(notes(list('oat milk', 'bread', 'tea')))
    expect(clashes).toEqual([])
  })

  it('have every line of both once when the beginning is not known', () => {
    const { value, clashes } = mergeNotes(undefined, notes('one', 'a', 'two'), notes('one', 'b', 'two', 'c'))
    expect(value).toEqual(notes('one', 'a', 'b', 'two', 'c'))
    expect(clashes).toEqual(['both-kept'])
  })

  it('come to an end for long notes that have nothing in common', () => {
    const many = (word: string) =>
      notes(...Array.from({ length: 4000 }, (_, place) => `${word} ${place % 40}`))
    const startedAt = performance.now()
    const { value } = mergeNotes(many('base'), many('left'), many('right'))
    expect(value.content).toHaveLength(8000)
    expect(performance.now() - startedAt).toBeLessThan(5000)
  })
})

describe('whatever two machines write', () => {
  const words = ['yes', 'no', 'maybe', 'later', 'never', '']
  const random = seeded(20261122)
  const pick = (count: number) => Math.floor(random() * count)
  let written = 0
  const edited = (document: NotesDocument): NotesDocument => {
    const content = [...document.content]
    for (let edit = 0; edit < 1 + pick(4); edit += 1) {
      const place = pick(content.length + 1)
      const fresh = line(pick(4) === 0 ? (words[pick(words.length)] ?? '') : `w${(written += 1)}`)
      if (pick(3) > 0) content.splice(place, pick(2), fresh)
      else content.splice(place, 1)
    }
    return { type: 'doc', content }
  }

  it('no line that one side wrote is lost, and merging the result again brings no line a second time', () => {
    for (let round = 0; round < 2000; round += 1) {
      const base = notes(...Array.from({ length: pick(7) }, () => words[pick(words.length)] ?? ''))
      const [older, newer] = [edited(base), edited(base)]
      const { value } = mergeNotes(base, older, newer)
      const merged = new Set(wordsOf(value))
      const before = new Set(wordsOf(base))
      for (const own of [...wordsOf(older), ...wordsOf(newer)]) {
        if (!before.has(own))
          expect(merged.has(own), JSON.stringify({ base, older, newer, value })).toBe(true)
      }
      const ownLines = wordsOf(value)
        .filter((words) => words.startsWith('w'))
        .sort()
      for (const side of [older, newer]) {
        const again = wordsOf(mergeNotes(base, side, value).value).filter((words) => words.startsWith('w'))
        expect(again.sort(), JSON.stringify({ base, older, newer, value })).toEqual(ownLines)
      }
    }
  })
})

/** Numbers that are the same in each run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
