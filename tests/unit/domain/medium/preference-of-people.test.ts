import { describe, expect, it } from 'vitest'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { preferenceOfPeople } from '../../../../src/domain/medium/preference-of-people'
import { unknownSituation } from '../../../../src/domain/medium/situation'

describe('the preference of the people in a meeting', () => {
  it('is that of the one person, or none where nothing is known', () => {
    expect(preferenceOfPeople(['email'])).toBe('email')
    expect(preferenceOfPeople([null])).toBeNull()
    expect(preferenceOfPeople([])).toBeNull()
  })

  it('is that of more than half of several people, and otherwise none', () => {
    expect(preferenceOfPeople(['email', 'voice-call', 'email'])).toBe('email')
    expect(preferenceOfPeople(['email', 'voice-call'])).toBeNull()
    expect(preferenceOfPeople(['email', null])).toBeNull()
    expect(preferenceOfPeople(['email', null, null, 'email', 'email'])).toBe('email')
  })

  it('is said among the reasons for the medium once it is counted in', () => {
    const situation = { ...unknownSituation, emotionalCharge: 2, preferredMedium: 'voice-call' } as const
    const call = adviseOnMedium(situation).ranking.find(({ medium }) => medium === 'voice-call')
    const without = adviseOnMedium({ ...situation, preferredMedium: null }).ranking.find(
      ({ medium }) => medium === 'voice-call',
    )
    expect(call?.reasonsFor.map(({ sentence }) => sentence).join(' ')).toContain('They prefer a plain call')
    expect(call?.score ?? 0).toBeGreaterThan(without?.score ?? 0)
  })
})
