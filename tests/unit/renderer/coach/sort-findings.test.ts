import { describe, expect, it } from 'vitest'
import { DraftReader } from '../../../../src/domain/coach/draft-reader'
import { defaultCoachChoices } from '../../../../src/domain/coach/coach-choices'
import { dismissedAs } from '../../../../src/domain/coach/dismissed-finding'
import { currentAfter, indexAtSelection } from '../../../../src/renderer/coach/current-finding'
import { saysTheSame, sortFindings, wordAround } from '../../../../src/renderer/coach/sort-findings'
import { isStillTyped, typedWordAt } from '../../../../src/renderer/coach/typed-word'

const context = { field: 'acknowledgement', playIds: [], heard: null } as const

function found(text: string) {
  const reading = new DraftReader(context, defaultCoachChoices).read(text)
  return reading.kind === 'read' ? reading.findings : []
}

const here = { place: 'say-back', dismissed: [], typed: null }

describe('the findings of a box', () => {
  it('leave the word in peace that is being typed, until the caret leaves it', () => {
    const findings = found('It is just eight weeks.')
    const typed = typedWordAt('It is just eight weeks.', 10)
    expect(sortFindings(findings, { ...here, typed: typed.word }).toLookAt).toEqual([])
    expect(isStillTyped(typed, { start: 8, end: 8 })).toBe(true)
    expect(isStillTyped(typed, { start: 3, end: 3 })).toBe(false)
    const next = typedWordAt('It is just eight weeks.', 16)
    expect(sortFindings(findings, { ...here, typed: next.word }).toLookAt).toHaveLength(1)
  })

  it('stay away where they were put aside, for as long as their words stand, and nowhere else', () => {
    const findings = found('It is just eight weeks.')
    const dismissed = findings.map((finding) => dismissedAs('say-back', finding))
    const sorted = sortFindings(findings, { ...here, dismissed })
    expect(sorted.toLookAt).toEqual([])
    expect(sorted.putAside.map(({ words }) => words)).toEqual(['just'])
    expect(sortFindings(findings, { ...here, dismissed, place: 'first-sentence' }).toLookAt).toHaveLength(1)
    expect(sortFindings(found('It is simply eight weeks.'), { ...here, dismissed }).toLookAt).toHaveLength(1)
  })

  it('say the same wherever their words have moved to', () => {
    const before = sortFindings(found('It is just eight weeks.'), here)
    const moved = sortFindings(found('Well. It is just eight weeks.'), here)
    expect(saysTheSame(before, moved)).toBe(true)
    expect(saysTheSame(before, sortFindings(found('It is eight weeks.'), here))).toBe(false)
  })

  it('keep the current one while it stands, the nearest of several alike', () => {
    const text = 'It is simply late. And it is simply wrong.'
    const before = found(text)
    const current = { index: 1, by: 'walk' } as const
    const now = found(`So: ${text}`)
    expect(currentAfter(current, before, now)).toEqual(current)
    expect(currentAfter(current, before, [])).toBeNull()
    expect(indexAtSelection(before, { start: 8, end: 8 })).toBe(0)
    expect(indexAtSelection(before, { start: 0, end: 0 })).toBe(-1)
  })

  it('are asked for a row of characters without an end only as far as a word may reach', () => {
    const { start, end } = wordAround('x'.repeat(100_000), 50_000)
    expect(end - start).toBeLessThan(200)
  })
})
