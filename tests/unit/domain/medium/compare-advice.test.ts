import { describe, expect, it } from 'vitest'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { describeAdviceChange } from '../../../../src/domain/medium/compare-advice'
import { media, mediumNames, mediumPhrases } from '../../../../src/domain/medium/medium'
import { inputScales, unknownSituation } from '../../../../src/domain/medium/situation'
import { sampleSituations } from './sample-situations'
import { situationInWords, type AnswersInWords } from './situation-in-words'

const steps = [null, 1, 2, 3, 4, 5] as const

describe('what a changed answer did', () => {
  it('is told in one sentence for every input and every step', () => {
    for (const situation of sampleSituations(25)) {
      for (const { input, name } of inputScales) {
        for (const step of steps.filter((candidate) => candidate !== situation[input])) {
          const change = describeAdviceChange(situation, { ...situation, [input]: step })
          expect(change?.input).toBe(input)
          expect(change?.sentence).toMatch(/^[A-Z][^.]+: [^.]+\.$/)
          expect(change?.sentence.startsWith(name)).toBe(true)
        }
      }
    }
  })

  it('is told for a changed preference', () => {
    for (const preferredMedium of media) {
      const change = describeAdviceChange(unknownSituation, { ...unknownSituation, preferredMedium })
      expect(change?.input).toBe('preferredMedium')
      expect(change?.sentence).toContain(`Their preference is now “${mediumNames[preferredMedium]}”`)
      expect(change?.sentence).toContain(`${mediumPhrases[preferredMedium]} takes the lead`)
    }
  })

  it('is nothing where nothing changed', () => {
    expect(describeAdviceChange(unknownSituation, { ...unknownSituation })).toBeNull()
  })

  it('names the medium that moved to first place whenever the first one changed', () => {
    for (const situation of sampleSituations(60)) {
      for (const { input } of inputScales) {
        const after = { ...situation, [input]: 5 }
        const [former] = adviseOnMedium(situation).ranking
        const [first] = adviseOnMedium(after).ranking
        if (!former || !first || former.medium === first.medium || former.score === 50) continue
        const sentence = describeAdviceChange(situation, after)?.sentence
        expect(sentence).toContain(`${mediumPhrases[first.medium]} moves to first place`)
        expect(sentence).toContain(`ahead of ${mediumPhrases[former.medium]}`)
      }
    }
  })

  it('says which medium takes the lead after the first answer', () => {
    expect(tell({}, { emotionalCharge: 'Strong' })).toBe(
      'Emotional charge is now “Strong”: meeting in person takes the lead, with a video call next.',
    )
  })

  it('says that a far place moves a hard talk to video', () => {
    const hard = { emotionalCharge: 'Strong', needForRecord: 'Useful', distance: 'Same place' }
    expect(tell(hard, { ...hard, distance: 'A few hours apart' })).toBe(
      'Distance is now “A few hours apart”: a video call moves to first place, ahead of meeting in person.',
    )
  })

  it('says by how much the answer got clearer', () => {
    const talk = { emotionalCharge: 'Some', distance: 'Same time zone' }
    expect(tell(talk, { ...talk, emotionalCharge: 'Very strong' })).toMatch(
      /a video call stays first, and more clearly, \d+ points ahead of a voice call instead of \d+/,
    )
    expect(tell({ ...talk, emotionalCharge: 'Very strong' }, talk)).toMatch(/but less clearly/)
  })

  it('says that the answer stays about as clear, and what moved behind it', () => {
    const talk = { emotionalCharge: 'Strong', distance: 'Same place' }
    expect(tell(talk, { ...talk, urgency: 'Now' })).toMatch(
      /meeting in person stays first.*, while .* (gains|loses) \d+ points/,
    )
  })

  it('says which steps are added, fall away, or are no longer needed', () => {
    const talk = { emotionalCharge: 'Strong', distance: 'Same place', peopleInvolved: 'One' }
    const recorded = { ...talk, needForRecord: 'Important' }
    const complex = { ...recorded, complexity: 'Many sides' }
    expect(tell(talk, recorded)).toMatch(/; it now takes a talk in person, then a written recap by email\.$/)
    expect(tell(recorded, complex)).toMatch(/; a pre-read by email is added\.$/)
    expect(tell(complex, recorded)).toMatch(/; the pre-read falls away\.$/)
    expect(tell(recorded, talk)).toMatch(/; one medium is now enough\.$/)
  })

  it('says when the recap takes another form', () => {
    const talk = { complexity: 'Many sides', needForRecord: 'Useful', distance: 'Same place' }
    const few = { ...talk, peopleInvolved: 'Two or three' }
    const more = { ...talk, peopleInvolved: 'Four to seven' }
    expect(tell(few, more)).toMatch(/the written recap is now in a shared document\.$/)
  })

  it('says so when an answer is taken back', () => {
    expect(tell({ trust: 'Thin' }, {})).toBe(
      'Trust so far is unanswered again: nothing speaks for or against any medium yet.',
    )
  })

  it('counts the answers where several changed at once', () => {
    const change = describeAdviceChange(unknownSituation, situationInWords({ trust: 'Thin', urgency: 'Now' }))
    expect(change?.input).toBe('trust')
    expect(change?.sentence).toMatch(/^2 answers have changed: /)
  })
})

function tell(before: AnswersInWords, after: AnswersInWords): string | undefined {
  return describeAdviceChange(situationInWords(before), situationInWords(after))?.sentence
}
