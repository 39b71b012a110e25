import { describe, expect, it } from 'vitest'
import { tallyCounts, tallyWords } from '../../../../src/renderer/presentation/tally-words'

describe('the words of a tally', () => {
  it('tell two numbers', () => {
    expect(tallyWords({ saidBack: 3, asked: 5, askedByEither: 0 })).toBe('Said back 3× · asked 5×')
  })

  it('tell a span where it is not known who asked', () => {
    expect(tallyWords({ saidBack: 1, asked: 2, askedByEither: 1 })).toBe('Said back 1× · asked 2–3×')
  })

  it('say what is counted, and of how many questions nobody knows who asked them', () => {
    expect(tallyCounts({ saidBack: 1, asked: 1, askedByEither: 0 })).not.toContain('who asked')
    expect(tallyCounts({ saidBack: 1, asked: 1, askedByEither: 1 })).toMatch(
      /^Counted .* One question .* who asked it/,
    )
    expect(tallyCounts({ saidBack: 0, asked: 0, askedByEither: 4 })).toContain('4 questions were captured')
  })
})
