import { describe, expect, it } from 'vitest'
import { mergeMeetings } from '../../../../src/domain/merging/merge-meetings'
import type { Meeting, Objection } from '../../../../src/domain/meetings/meeting'
import { canonicalText } from '../../../../src/domain/merging/same-value'
import { aMeeting } from '../../../support/builders'

const base = aMeeting({
  id: 'm',
  title: 'Pricing',
  purpose: 'Agree.',
  updatedAt: '2026-03-02T09:00:00.000Z',
  personIds: ['ana', 'ben'],
})
const later = (minutes: number, given: Partial<Meeting>): Meeting => ({
  ...base,
  lineage: [base.updatedAt],
  updatedAt: new Date(Date.parse(base.updatedAt) + minutes * 60_000).toISOString(),
  ...given,
})
const objection = (id: string, given: Partial<Objection> = {}): Objection => ({
  id,
  text: `text of ${id}`,
  protects: '',
  acknowledgement: '',
  addition: '',
  question: '',
  raisedAt: null,
  ...given,
})

describe('a meeting that two machines changed', () => {
  it('takes each part from the side that changed it', () => {
    const { value, clashes } = mergeMeetings(
      base,
      later(1, { title: 'Pricing in March', personIds: ['ana'] }),
      later(2, { purpose: 'Agree on three steps.', personIds: ['ana', 'ben', 'cleo'] }),
    )
    expect(value).toMatchObject({
      title: 'Pricing in March',
      purpose: 'Agree on three steps.',
      personIds: ['ana', 'cleo'],
    })
    expect(clashes).toEqual([])
  })

  it('takes the newer of two words for the same thing, and says so', () => {
    const { value, clashes } = mergeMeetings(base, later(9, { title: 'Late' }), later(2, { title: 'Early' }))
    expect(value.title).toBe('Late')
    expect(clashes).toEqual(['newer-kept'])
  })

  it('merges answers by prompt and objections by id', () => {
    const was = {
      ...base,
      preparation: {
        ...base.preparation,
        answers: { goal: 'peace', fear: 'anger' },
        objections: [objection('a'), objection('b')],
      },
    }
    const here = {
      ...was.preparation,
      answers: { goal: 'peace and quiet', fear: 'anger' },
      objections: [objection('a', { raisedAt: '2026-03-02T09:05:00.000Z' })],
    }
    const there = {
      ...was.preparation,
      answers: { goal: 'peace', next: 'call' },
      objections: [objection('c'), objection('a', { question: 'Why?' }), objection('b')],
    }
    const { value, clashes } = mergeMeetings(
      was,
      later(1, { preparation: here }),
      later(2, { preparation: there }),
    )
    expect(value.preparation.answers).toEqual({ goal: 'peace and quiet', next: 'call' })
    expect(value.preparation.objections).toEqual([
      objection('c'),
      objection('a', { raisedAt: '2026-03-02T09:05:00.000Z', question: 'Why?' }),
    ])
    expect(clashes).toEqual([])
  })

  it('merges the reflection by its parts and keeps each summary that was said back', () => {
    const said = { composedAt: '2026-03-02T09:30:00.000Z', text: 'You want time.' }
    const { value } = mergeMeetings(
      base,
      later(1, { reflection: { ...base.reflection, happened: 'We talked.', practice: { respect: 'yes' } } }),
      later(2, {
        reflection: { ...base.reflection, outcome: 7, practice: { aligned: 'no' }, signalIds: ['smiled'] },
        sayBacks: [said],
      }),
    )
    expect(value.reflection).toMatchObject({
      happened: 'We talked.',
      outcome: 7,
      practice: { respect: 'yes', aligned: 'no' },
      signalIds: ['smiled'],
    })
    expect(value.sayBacks).toEqual([said])
  })

  it('keeps what either side put aside from the coach, and not what one side takes up again', () => {
    const aside = (words: string) => ({ place: 'say-back', rule: 'limiter', phrase: 'just', words })
    const was = { ...base, dismissedFindings: [aside('just once')] }
    const { value, clashes } = mergeMeetings(
      was,
      later(1, { dismissedFindings: [aside('just once'), aside('just us')] }),
      later(2, { dismissedFindings: [aside('just now')] }),
    )
    expect(value.dismissedFindings.map(({ words }) => words).sort()).toEqual(['just now', 'just us'])
    expect(clashes).toEqual([])
  })

  it('is the same record to the byte, whichever machine merges', () => {
    const [a, b] = [later(1, { title: 'A', durationMinutes: 45 }), later(1, { title: 'B', purpose: 'P' })]
    expect(JSON.stringify(mergeMeetings(base, a, b).value)).toBe(
      JSON.stringify(mergeMeetings(base, b, a).value),
    )
    expect(canonicalText(mergeMeetings(null, a, b).value)).toBe(
      canonicalText(mergeMeetings(null, b, a).value),
    )
  })

  it('does not change when it is merged again with what it was made of', () => {
    const [a, b] = [later(1, { title: 'A', durationMinutes: 45 }), later(3, { title: 'B', purpose: 'P' })]
    const { value } = mergeMeetings(base, a, b)
    expect(value.updatedAt > b.updatedAt).toBe(true)
    for (const again of [a, b, value]) {
      expect(mergeMeetings(base, value, again).value).toBe(value)
      expect(mergeMeetings(null, value, again).value.title).toBe(value.title)
    }
  })

  it('is the version of one machine when that has all of the other’s', () => {
    const here = later(1, { title: 'New' })
    expect(mergeMeetings(base, here, base).value).toBe(here)
    expect(mergeMeetings(base, base, here).value).toBe(here)
  })

  it('loses nothing when the clock of one machine is a year behind', () => {
    const behind = later(-525_600, { title: 'Written later' })
    const { value } = mergeMeetings(base, behind, later(1, { purpose: 'P' }))
    expect(value).toMatchObject({ title: 'Written later', purpose: 'P' })
  })
})
