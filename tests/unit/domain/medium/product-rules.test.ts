import { describe, expect, it } from 'vitest'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { isLive, media } from '../../../../src/domain/medium/medium'
import { inputScales } from '../../../../src/domain/medium/situation'
import { firstFor, orderFor, rankOf, stepsFor } from './advice-for'
import { sampleAnsweredSituations } from './sample-situations'
import { situationInWords } from './situation-in-words'

const faceToFace = ['in-person', 'video-call']

describe('what the product promises about the medium', () => {
  it('sends what is sensitive face to face, in person or by video', () => {
    for (const emotionalCharge of ['Strong', 'Very strong']) {
      expect(firstFor({ emotionalCharge })).toBe('in-person')
      expect(firstFor({ emotionalCharge, distance: 'Same place' })).toBe('in-person')
      expect(firstFor({ emotionalCharge, distance: 'Same time zone' })).toBe('video-call')
      expect(firstFor({ emotionalCharge, distance: 'A few hours apart' })).toBe('video-call')
      expect(firstFor({ emotionalCharge, distance: 'Opposite hours' })).toBe('video-call')
    }
  })

  it('sends what is complex face to face, in person or by video', () => {
    for (const complexity of ['Many sides', 'Ambiguous']) {
      for (const distance of getSteps('distance').slice(0, 4)) {
        expect(faceToFace).toContain(firstFor({ complexity, distance }))
      }
    }
  })

  it('keeps a talk in the steps of everything complex, even where a page comes first', () => {
    for (const situation of sampleAnsweredSituations(400)) {
      if (situation.complexity !== 4 && situation.complexity !== 5) continue
      const { ranking, sequence } = adviseOnMedium(situation)
      const talk = sequence.find(({ role }) => role === 'talk')?.medium ?? ranking[0]?.medium
      expect(['in-person', 'walk-and-talk', 'video-call', 'voice-call', 'chat-message']).toContain(talk)
      if (situation.urgency !== 5) expect(talk).not.toBe('chat-message')
    }
  })

  it('never opens with text where feelings are strong, whatever else is so', () => {
    for (const situation of sampleAnsweredSituations(150)) {
      for (const emotionalCharge of [4, 5] as const) {
        for (const preferredMedium of [null, ...media]) {
          const first = adviseOnMedium({ ...situation, emotionalCharge, preferredMedium }).ranking[0]
          expect(first && isLive(first.medium)).toBe(true)
        }
      }
    }
  })

  it('puts details and agreements in writing after the talk', () => {
    const agreement = { complexity: 'Many sides', needForRecord: 'Essential', distance: 'Same place' }
    expect(stepsFor({ ...agreement, peopleInvolved: 'One' })).toEqual([
      'pre-read email',
      'talk in-person',
      'recap email',
    ])
    expect(stepsFor({ emotionalCharge: 'Strong', needForRecord: 'Important' })).toEqual([
      'talk in-person',
      'recap email',
    ])
  })

  it('ends with a written recap wherever a record matters and the first medium is spoken', () => {
    for (const situation of sampleAnsweredSituations(400)) {
      if (situation.needForRecord !== 4 && situation.needForRecord !== 5) continue
      const { ranking, sequence } = adviseOnMedium(situation)
      const first = ranking[0]?.medium ?? 'in-person'
      if (isLive(first)) expect(sequence.at(-1)?.role).toBe('recap')
    }
  })

  it('finds a voice more intimate than video for what is confidential between two', () => {
    const secret = { confidentiality: 'Only us', peopleInvolved: 'One', distance: 'Same time zone' }
    expect(firstFor(secret)).toBe('voice-call')
    expect(firstFor({ ...secret, confidentiality: 'A few', emotionalCharge: 'Some' })).toBe('voice-call')
    expect(firstFor({ ...secret, emotionalCharge: 'Very strong' })).toBe('video-call')
  })

  it('gives light check-ins to chat', () => {
    const checkIn = { emotionalCharge: 'Calm', complexity: 'Plain', needForRecord: 'None' }
    expect(firstFor(checkIn)).toBe('chat-message')
    for (const distance of getSteps('distance')) {
      for (const trust of ['Fair', 'Good', 'Deep']) {
        const given = { ...checkIn, needForAnswers: 'Today', trust, distance, peopleInvolved: 'One' }
        expect(firstFor(given)).toBe('chat-message')
        expect(stepsFor(given)).toEqual([])
      }
    }
  })

  it('builds trust in person or on a walk', () => {
    for (const trust of ['Broken', 'Thin']) {
      for (const distance of ['Same place', 'Same city']) {
        const given = { trust, distance, peopleInvolved: 'One', needForRecord: 'None' }
        expect(orderFor(given).slice(0, 2).toSorted()).toEqual(['in-person', 'walk-and-talk'])
      }
    }
  })

  it('answers what everybody asks again and again on a shared page, not in messages, and says so', () => {
    const asked = {
      emotionalCharge: 'Calm',
      complexity: 'Plain',
      needForRecord: 'Important',
      peopleInvolved: 'Eight to twenty',
    }
    expect(firstFor(asked)).toBe('shared-document')
    expect(rankOf('chat-message', asked)).toBeGreaterThan(3)
    expect(adviseOnMedium(situationInWords(asked)).remark).toMatch(/shared page/)
  })
})

describe('what the research suggests about the medium', () => {
  it('begins with something to read and ends with a recap where much must be conveyed and agreed', () => {
    const much = { complexity: 'Ambiguous', distance: 'Same time zone', needForRecord: 'Useful' }
    expect(stepsFor(much)).toEqual(['pre-read shared-document', 'talk video-call', 'recap email'])
  })

  it('asks for less talk between familiar partners on a familiar task', () => {
    const task = { complexity: 'Mostly plain', emotionalCharge: 'Calm', distance: 'Same time zone' }
    expect(firstFor({ ...task, trust: 'Deep' })).toBe('chat-message')
    expect(rankOf('video-call', { ...task, trust: 'Deep' })).toBeGreaterThan(
      rankOf('video-call', { ...task, trust: 'Thin' }),
    )
  })

  it('finds a lean medium enough where only facts are missing', () => {
    expect(['email', 'chat-message']).toContain(firstFor({ complexity: 'Plain' }))
    expect(rankOf('formal-document', { complexity: 'Plain' })).toBeGreaterThan(6)
  })

  it('prefers a talk where tone matters', () => {
    const order = orderFor({ emotionalCharge: 'Some' })
    expect(order.slice(0, 4).every(isLive)).toBe(true)
  })

  it('asks to state the intent where feelings must go into text', () => {
    const { ranking } = adviseOnMedium(situationInWords({ emotionalCharge: 'Some' }))
    for (const name of ['email', 'chat-message']) {
      expect(ranking.find(({ medium }) => medium === name)?.opening).toMatch(/intent/)
    }
  })

  it('counts the medium that the other side is used to', () => {
    const small = { emotionalCharge: 'A little', complexity: 'Mostly plain', distance: 'Same time zone' }
    for (const prefers of ['Voice call', 'Email', 'Chat message', 'Video call']) {
      expect(rankFor(prefers, small)).toBe(1)
    }
  })
})

function rankFor(prefers: string, given: Readonly<Record<string, string>>): number {
  const preferred = adviseOnMedium(situationInWords({ ...given, prefers }))
  const reason = preferred.ranking[0]?.reasonsFor.find(({ input }) => input === 'preferredMedium')
  return reason === undefined ? 0 : 1
}

function getSteps(input: (typeof inputScales)[number]['input']): readonly string[] {
  return inputScales.find((scale) => scale.input === input)?.steps ?? []
}
