import { describe, expect, it } from 'vitest'
import { noticeWords, type NoticeWording } from '../../../../src/domain/notices/notice-words'
import { aMeetingSummary } from '../../../support/builders'

const meeting = aMeetingSummary({ title: 'Pricing', startsAt: '2026-03-04T10:00:00.000Z' })
const nameless = aMeetingSummary({ title: ' ', personIds: ['ana', 'bo'] })
const wording: NoticeWording = {
  isDiscreet: false,
  now: Date.parse('2026-03-04T09:55:00.000Z'),
  timeOf: () => '10:00',
  nameOf: (id) => (id === 'ana' ? 'Ana' : 'Bo'),
}
const discreet = { ...wording, isDiscreet: true }

describe('the words of a notice', () => {
  it('name the meeting, or the people of one without a title', () => {
    expect(noticeWords({ kind: 'brief', keys: [], meeting }, wording).title).toBe('10:00  Pricing')
    expect(noticeWords({ kind: 'reflections', keys: [], meetings: [nameless] }, wording).title).toBe(
      'How did it go? Meeting with Ana, Bo',
    )
  })

  it('name nobody and nothing where that must not stand on a screen', () => {
    const said = [
      noticeWords({ kind: 'brief', keys: [], meeting }, discreet),
      noticeWords({ kind: 'reflections', keys: [], meetings: [meeting] }, discreet),
      noticeWords({ kind: 'reflections', keys: [], meetings: [meeting, nameless] }, discreet),
    ]
    expect(JSON.stringify(said)).not.toMatch(/Pricing|Ana|Bo/)
    expect(said.map(({ title }) => title)).toEqual([
      'A meeting at 10:00',
      'How did the meeting go?',
      '2 meetings wait for a reflection',
    ])
  })

  it('name three of many, and say how many there are', () => {
    const meetings = [meeting, meeting, meeting, meeting, meeting]
    expect(noticeWords({ kind: 'reflections', keys: [], meetings }, wording)).toEqual({
      title: '5 meetings wait for a reflection',
      body: 'Pricing\nPricing\nPricing\nand 2 more',
    })
  })
})
