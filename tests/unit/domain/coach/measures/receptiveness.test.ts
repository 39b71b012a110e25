import { describe, expect, it } from 'vitest'
import { receptivenessOf } from '../../../../../src/domain/coach/measures/receptiveness'

const defensive = 'No, that is wrong. You never read the plan, and you just want someone to blame!'
const receptive =
  'I understand why you are worried about the date. I agree that we told you too late. ' +
  'I think we might still find a way, and I would like to hear what you need most.'

describe('receptiveness', () => {
  it('ranks a reply that acknowledges before one that accuses', () => {
    expect(receptivenessOf(receptive).score).toBeGreaterThan(receptivenessOf(defensive).score + 0.5)
  })

  it('says which features of manner raised or lowered it most', () => {
    const { because } = receptivenessOf(receptive)
    expect(because.map(({ feature }) => feature)).toContain('marker understand')
    expect(because.map(({ adds }) => Math.abs(adds))).toEqual(
      because.map(({ adds }) => Math.abs(adds)).toSorted((a, b) => b - a),
    )
  })

  it('does not change with the topic', () => {
    const about = (topic: string) =>
      receptivenessOf(`I see your point about the ${topic}. What would help?`).score
    expect(about('budget')).toBe(about('server'))
  })

  it.each(['', ' \n', '😀😀', '???', '<p>&nbsp;</p>', 'Привет, как дела?'])(
    'gives a number for %j',
    (text) => {
      expect(Number.isFinite(receptivenessOf(text).score)).toBe(true)
    },
  )
})
