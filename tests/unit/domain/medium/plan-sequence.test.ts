import { describe, expect, it } from 'vitest'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { isLive } from '../../../../src/domain/medium/medium'
import { stepsFor } from './advice-for'
import { sampleSituations } from './sample-situations'
import { situationInWords } from './situation-in-words'

const many = sampleSituations(400)

describe('the steps of a conversation', () => {
  it('are none, two or three, in their order, and always around a talk', () => {
    for (const situation of many) {
      const roles = adviseOnMedium(situation).sequence.map(({ role }) => role)
      expect(['', 'pre-read talk', 'talk recap', 'pre-read talk recap']).toContain(roles.join(' '))
    }
  })

  it('contain the first medium', () => {
    for (const situation of many) {
      const { sequence, ranking } = adviseOnMedium(situation)
      if (sequence.length > 0) expect(sequence.map(({ medium }) => medium)).toContain(ranking[0]?.medium)
    }
  })

  it('write what is read and talk what is talked about', () => {
    for (const situation of many) {
      for (const { role, medium, why, opening } of adviseOnMedium(situation).sequence) {
        expect(isLive(medium)).toBe(role === 'talk' && medium !== 'chat-message')
        expect(why).toMatch(/\.$/)
        expect(opening.length).toBeGreaterThan(40)
      }
    }
  })

  it('are none for a calm and plain matter that needs no answer', () => {
    for (const peopleInvolved of ['One', 'Two or three', 'Four to seven']) {
      const given = { emotionalCharge: 'Calm', complexity: 'Plain', needForAnswers: 'None', peopleInvolved }
      expect(stepsFor(given)).toEqual([])
      expect(stepsFor({ ...given, needForRecord: 'Essential' })).toEqual([])
    }
  })

  it('never send very hard news ahead in writing', () => {
    for (const situation of many) {
      const { sequence } = adviseOnMedium({ ...situation, emotionalCharge: 5 })
      expect(sequence.map(({ role }) => role)).not.toContain('pre-read')
    }
  })

  it('never send hard news ahead to a whole group', () => {
    expect(
      stepsFor({ emotionalCharge: 'Strong', complexity: 'Ambiguous', peopleInvolved: 'Eight to twenty' }),
    ).toEqual(['talk in-person', 'recap email'])
  })

  it('send facts and no verdict ahead where feelings are strong', () => {
    const given = { emotionalCharge: 'Strong', complexity: 'Many sides', peopleInvolved: 'One' }
    const [preRead] = adviseOnMedium(situationInWords(given)).sequence
    expect(preRead?.role).toBe('pre-read')
    expect(preRead?.opening).toMatch(/not the verdict/)
  })

  it('send nothing ahead when it has to happen now or only two may know', () => {
    const complex = { complexity: 'Ambiguous', needForRecord: 'Important', distance: 'Same place' }
    expect(stepsFor({ ...complex, urgency: 'Now' })).toEqual(['talk in-person', 'recap email'])
    expect(stepsFor({ ...complex, confidentiality: 'Only us' })).toEqual(['talk in-person', 'recap email'])
  })

  it('write nothing down that only two may know, unless a record is needed', () => {
    const secret = { confidentiality: 'Only us', complexity: 'Ambiguous', emotionalCharge: 'Very strong' }
    expect(stepsFor(secret)).toEqual([])
    expect(stepsFor({ ...secret, needForRecord: 'Essential' })).toEqual([
      'talk in-person',
      'recap formal-document',
    ])
  })

  it('write down what was promised where trust is broken', () => {
    const broken = { trust: 'Broken', emotionalCharge: 'Strong' }
    expect(stepsFor(broken)).toEqual(['talk in-person', 'recap email'])
    expect(stepsFor({ ...broken, needForRecord: 'None' })).toEqual([])
  })

  it('send a page ahead where the shared hours are few', () => {
    expect(
      stepsFor({
        emotionalCharge: 'Some',
        complexity: 'Some sides',
        needForAnswers: 'Today',
        needForRecord: 'Handy',
        trust: 'Thin',
        distance: 'Opposite hours',
      }),
    ).toEqual(['pre-read shared-document', 'talk video-call'])
  })

  it('let a written answer be talked about where reactions are needed on the spot', () => {
    const given = {
      emotionalCharge: 'Calm',
      complexity: 'Plain',
      needForAnswers: 'Within the hour',
      needForRecord: 'Essential',
      urgency: 'This month',
      peopleInvolved: 'Two or three',
      trust: 'Good',
    }
    const steps = stepsFor(given)
    expect(steps).toHaveLength(3)
    expect(steps[0]).toMatch(/^pre-read (email|formal-document|shared-document)$/)
  })

  it('copy what was settled in a chat to a place where it can be found', () => {
    const quick = { emotionalCharge: 'Calm', complexity: 'Plain', trust: 'Deep', urgency: 'Now' }
    expect(stepsFor({ ...quick, needForRecord: 'Important' })).toEqual(['talk chat-message', 'recap email'])
  })
})

describe('remarks on the whole answer', () => {
  it.each([
    [{ emotionalCharge: 'Strong', peopleInvolved: 'Four to seven' }, /before the group, one by one/],
    [{ needForRecord: 'Important', confidentiality: 'Only us' }, /record and confidentiality pull apart/],
    [{ emotionalCharge: 'Strong', trust: 'Broken', distance: 'Same time zone' }, /worth the journey/],
    [{ emotionalCharge: 'Strong', distance: 'Opposite hours' }, /late hour yourself/],
    [{ emotionalCharge: 'Strong', complexity: 'Ambiguous' }, /two talks/],
    [{ emotionalCharge: 'Strong', urgency: 'Now' }, /first sentence/],
    [{ urgency: 'Now', distance: 'Opposite hours' }, /middle of the night/],
    [{ emotionalCharge: 'Strong', prefers: 'Email' }, /say why not this time/],
    [{ trust: 'Thin' }, /first hint/],
  ])('for %o', (given, remark) => {
    expect(adviseOnMedium(situationInWords(given)).remark).toMatch(remark)
  })

  it('names the two media where the answer is close, and is silent where it is clear', () => {
    const close = { emotionalCharge: 'Some', complexity: 'Some sides', confidentiality: 'The team' }
    const clear = { ...close, distance: 'Same place' }
    expect(adviseOnMedium(situationInWords(close)).remark).toMatch(
      /^It is close between meeting in person and a video call/,
    )
    expect(adviseOnMedium(situationInWords(clear)).remark).toBeNull()
  })
})
