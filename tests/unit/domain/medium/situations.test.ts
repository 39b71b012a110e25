import { describe, expect, it } from 'vitest'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { situationInWords } from './situation-in-words'
import { hardNewsCases } from './situations/hard-news-cases'
import { meaningCases } from './situations/meaning-cases'
import { privacyCases } from './situations/privacy-cases'
import { recordCases } from './situations/record-cases'
import { trustCases } from './situations/trust-cases'
import { urgencyCases } from './situations/urgency-cases'

const situationCases = [
  ...hardNewsCases,
  ...trustCases,
  ...meaningCases,
  ...recordCases,
  ...urgencyCases,
  ...privacyCases,
]

describe('the medium advisor, asked about everyday conversations', () => {
  it.each(situationCases)('$says', ({ given, first, notFirst, sequence, last }) => {
    const advice = adviseOnMedium(situationInWords(given))
    const order = advice.ranking.map(({ medium }) => medium)

    expect(first).toContain(order[0])
    for (const medium of notFirst ?? []) expect(order.slice(0, 2)).not.toContain(medium)
    if (sequence !== undefined) expect(advice.sequence.map(({ role }) => role)).toEqual(sequence)
    if (last !== undefined) expect(order.slice(-3)).toContain(last)
  })

  it('covers at least forty conversations, each told in its own words', () => {
    expect(situationCases.length).toBeGreaterThanOrEqual(40)
    expect(new Set(situationCases.map(({ says }) => says)).size).toBe(situationCases.length)
  })
})
