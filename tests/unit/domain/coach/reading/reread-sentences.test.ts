import { describe, expect, it } from 'vitest'
import { nothingRead, rereadSentences } from '../../../../../src/domain/coach/reading/reread-sentences'
import { splitSentences } from '../../../../../src/domain/coach/reading/split-sentences'

/** A small generator with a seed, so that a failure can be had again (mulberry32). */
function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const pieces = [
  'a',
  'I',
  ' ',
  ' ',
  '. ',
  '.',
  '?',
  '\n',
  '"',
  '“',
  '”',
  'e.g. ',
  'Dr. ',
  'word ',
  '…',
  '😀',
  'x'.repeat(700),
]

describe('reading a text again after a change', () => {
  it('gives what reading all of it gives, after each of many random changes', () => {
    const random = seeded(7)
    for (let round = 0; round < 100; round += 1) {
      let read = nothingRead
      for (let step = 0; step < 60; step += 1) {
        const from = Math.floor(random() * (read.text.length + 1))
        const to = random() < 0.6 ? from : Math.min(read.text.length, from + Math.floor(random() * 12))
        const piece = random() < 0.8 ? (pieces[Math.floor(random() * pieces.length)] ?? '') : ''
        const text = read.text.slice(0, from) + piece + read.text.slice(to)
        read = rereadSentences(read, text)
        expect(read.sentences, JSON.stringify(text)).toEqual(splitSentences(text))
      }
    }
  })

  it('keeps the identity of the sentences that a change does not touch', () => {
    const before = rereadSentences(nothingRead, 'One here. Two here. Three here. Four here.')
    const after = rereadSentences(before, 'One here. Two more here. Three here. Four here.')
    expect(after.sentences.map(({ sentence }, at) => sentence === before.sentences[at]?.sentence)).toEqual([
      true,
      false,
      true,
      true,
    ])
  })
})

describe('cutting a text into sentences', () => {
  const texts = (text: string) => splitSentences(text).map(({ sentence }) => sentence.text)

  it('ends one at a full stop, a question mark, a line break, and not at an abbreviation', () => {
    expect(texts('Dr. May, e.g. said no. Why? “Well.” Then\nnothing')).toEqual([
      'Dr. May, e.g. said no.',
      'Why?',
      '“Well.”',
      'Then',
      'nothing',
    ])
  })

  it('cuts a text without full stops into pieces', () => {
    expect(texts('word '.repeat(1000)).every((text) => text.length <= 600)).toBe(true)
  })

  it('tells what is quoted, over several sentences', () => {
    const [first, second, third] = splitSentences('You said: “I never agreed. I just listened.” I hear that.')
    expect(first?.sentence.endsQuoted).toBe(true)
    expect(second?.sentence.quoted).toEqual([{ start: 0, end: 17 }])
    expect(third?.sentence.quoted).toEqual([])
  })
})
