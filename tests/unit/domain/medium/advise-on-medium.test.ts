import { describe, expect, it } from 'vitest'
import type { RankedMedium, Reason } from '../../../../src/domain/medium/advice'
import { adviseOnMedium } from '../../../../src/domain/medium/advise-on-medium'
import { findReasons } from '../../../../src/domain/medium/find-reasons'
import { isLive, media, type Medium } from '../../../../src/domain/medium/medium'
import { situationInputs, unknownSituation, type Situation } from '../../../../src/domain/medium/situation'
import { firstFor, rankOf } from './advice-for'
import { sampleAnsweredSituations, sampleSituations } from './sample-situations'
import { situationInWords } from './situation-in-words'

const many = sampleSituations(400)
const answered = sampleAnsweredSituations(400)

describe('advice on a medium', () => {
  it('is the same for the same situation', () => {
    for (const situation of many) {
      expect(adviseOnMedium({ ...situation })).toEqual(adviseOnMedium(situation))
    }
  })

  it('leaves the situation as it was', () => {
    const situation = Object.freeze({ ...unknownSituation, emotionalCharge: 4 as const })
    expect(() => adviseOnMedium(situation)).not.toThrow()
  })

  it('ranks each of the eight media once', () => {
    for (const situation of many) {
      const ranked = adviseOnMedium(situation).ranking.map(({ medium }) => medium)
      expect(ranked.toSorted()).toEqual(media.toSorted())
    }
  })

  it('scores from 0 to 100 in whole points, best first', () => {
    for (const situation of many) {
      const scores = adviseOnMedium(situation).ranking.map(({ score }) => score)
      for (const score of scores) expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
      expect(scores).toEqual(scores.toSorted((one, other) => other - one))
    }
  })

  it('scores 50 and the points of its reasons, kept within 0 and 100', () => {
    for (const situation of many) {
      for (const ranked of adviseOnMedium(situation).ranking) {
        expect(ranked.score).toBe(Math.min(100, Math.max(0, 50 + sumPoints(ranked))))
      }
    }
  })

  it('orders by points where scores are capped, and then in the order of the media', () => {
    for (const situation of many) {
      const { ranking } = adviseOnMedium(situation)
      const expected = ranking.toSorted(
        (one, other) =>
          sumPoints(other) - sumPoints(one) || media.indexOf(one.medium) - media.indexOf(other.medium),
      )
      expect(ranking).toEqual(expected)
    }
  })

  it('separates reasons for from reasons against, strongest first', () => {
    for (const situation of many) {
      for (const { reasonsFor, reasonsAgainst } of adviseOnMedium(situation).ranking) {
        expect(reasonsFor.every(({ points }) => points > 0)).toBe(true)
        expect(reasonsAgainst.every(({ points }) => points < 0)).toBe(true)
        expect(isStrongestFirst(reasonsFor) && isStrongestFirst(reasonsAgainst)).toBe(true)
      }
    }
  })

  it('ties each reason to an input that was answered', () => {
    for (const situation of many) {
      for (const { reasonsFor, reasonsAgainst } of adviseOnMedium(situation).ranking) {
        for (const { input } of [...reasonsFor, ...reasonsAgainst]) expect(situation[input]).not.toBeNull()
      }
    }
  })

  it('never gives a medium the same sentence twice', () => {
    for (const situation of many) {
      for (const { reasonsFor, reasonsAgainst } of adviseOnMedium(situation).ranking) {
        const sentences = [...reasonsFor, ...reasonsAgainst].map(({ sentence }) => sentence)
        expect(new Set(sentences).size).toBe(sentences.length)
      }
    }
  })

  it('says how to open and what to avoid in every medium', () => {
    for (const situation of many) {
      for (const { opening, avoid } of adviseOnMedium(situation).ranking) {
        expect(opening.length).toBeGreaterThan(40)
        expect(avoid).toMatch(/^Avoid .*\.$/)
      }
    }
  })

  it('gives a reason for each of the first two media once everything is answered', () => {
    for (const situation of answered) {
      const [first, second] = adviseOnMedium(situation).ranking
      expect(first?.reasonsFor.length).toBeGreaterThan(0)
      expect(second?.reasonsFor.length).toBeGreaterThan(0)
    }
  })
})

describe('advice before anything is answered', () => {
  it('stays calm: every medium at 50, no steps, and a remark that asks for a few answers', () => {
    const advice = adviseOnMedium(unknownSituation)
    expect(advice.ranking.map(({ score }) => score)).toEqual(media.map(() => 50))
    expect(advice.ranking.map(({ medium }) => medium)).toEqual(media)
    expect(advice.sequence).toEqual([])
    expect(advice.answeredInputs).toBe(0)
    expect(advice.remark).toMatch(/^Answer a few questions/)
  })

  it('counts how many of the nine were answered', () => {
    expect(adviseOnMedium(situationInWords({ trust: 'Fair', urgency: 'Now' })).answeredInputs).toBe(2)
    expect(adviseOnMedium(situationInWords({ prefers: 'Email' })).answeredInputs).toBe(0)
  })

  it('says that only a preference counts so far', () => {
    const advice = adviseOnMedium(situationInWords({ prefers: 'Email' }))
    expect(advice.ranking[0]?.medium).toBe('email')
    expect(advice.remark).toMatch(/^So far only their preference counts/)
  })

  it('takes an unanswered input for nothing at all', () => {
    for (const situation of many) {
      for (const input of situationInputs) {
        const { ranking } = adviseOnMedium({ ...situation, [input]: null })
        const reasons = ranking.flatMap((ranked) => [...ranked.reasonsFor, ...ranked.reasonsAgainst])
        expect(reasons.some((reason) => reason.input === input)).toBe(false)
      }
    }
  })
})

describe('what each input does', () => {
  const steps = [1, 2, 3, 4, 5] as const
  const written = ['email', 'chat-message', 'formal-document', 'shared-document'] as const

  it('never raises text against a meeting in person when feelings get stronger', () => {
    for (const situation of many) {
      for (const medium of written) {
        const gaps = steps.map((emotionalCharge) =>
          findGap({ ...situation, emotionalCharge }, medium, 'in-person'),
        )
        expect(gaps).toEqual(gaps.toSorted((one, other) => other - one))
      }
    }
  })

  it('never raises a meeting in person or a walk when the distance grows', () => {
    for (const situation of many) {
      for (const medium of ['in-person', 'walk-and-talk'] as const) {
        const points = steps.map((distance) => findPoints({ ...situation, distance, urgency: 3 }, medium))
        expect(points).toEqual(points.toSorted((one, other) => other - one))
      }
    }
  })

  it('never sends anybody on a walk or a journey from another city', () => {
    for (const situation of answered) {
      for (const distance of [3, 4, 5] as const) {
        expect(['in-person', 'walk-and-talk']).not.toContain(firstIn({ ...situation, distance }))
      }
    }
  })

  it('raises what can be read later over a talk when hours become opposite', () => {
    for (const medium of ['email', 'shared-document'] as const) {
      const near = findGap(situationInWords({ distance: 'Same time zone' }), medium, 'video-call')
      const far = findGap(situationInWords({ distance: 'Opposite hours' }), medium, 'video-call')
      expect(far).toBeGreaterThan(near)
    }
  })

  it('keeps a walk for one other person', () => {
    const near = { trust: 'Thin', distance: 'Same place', needForRecord: 'None' }
    expect(firstFor({ ...near, peopleInvolved: 'One' })).toBe('walk-and-talk')
    expect(firstFor({ ...near, peopleInvolved: 'Two or three' })).not.toBe('walk-and-talk')
    for (const situation of answered) {
      if ((situation.peopleInvolved ?? 1) >= 3) expect(firstIn(situation)).not.toBe('walk-and-talk')
    }
  })

  it('lowers a voice call and raises a shared document as people are added', () => {
    for (const situation of many) {
      const calm = { ...situation, emotionalCharge: 2 as const, confidentiality: 2 as const }
      const voice = steps.map((peopleInvolved) => findPoints({ ...calm, peopleInvolved }, 'voice-call'))
      const page = steps.map((peopleInvolved) => findPoints({ ...calm, peopleInvolved }, 'shared-document'))
      expect(voice).toEqual(voice.toSorted((one, other) => other - one))
      expect(page).toEqual(page.toSorted((one, other) => one - other))
    }
  })

  it('calls or chats when it has to happen now, and writes no formal document', () => {
    expect(['voice-call', 'chat-message']).toContain(firstFor({ urgency: 'Now' }))
    expect(rankOf('formal-document', { urgency: 'Now' })).toBe(8)
    for (const situation of answered) {
      expect(firstIn({ ...situation, urgency: 5 })).not.toBe('formal-document')
    }
  })

  it('keeps away from all that is forwarded when only two may know', () => {
    const { ranking } = adviseOnMedium(situationInWords({ confidentiality: 'Only us' }))
    expect(ranking.slice(0, 4).every(({ medium }) => isLive(medium))).toBe(true)
    expect(ranking[0]?.medium).toBe('in-person')
    expect(ranking.at(-1)?.medium).toBe('shared-document')
  })

  it('warns of being overheard on a walk and on a call when it is confidential', () => {
    const { ranking } = adviseOnMedium(situationInWords({ confidentiality: 'Only us' }))
    const avoid = (name: Medium) => ranking.find(({ medium }) => medium === name)?.avoid
    expect(avoid('walk-and-talk')).toMatch(/in public/)
    expect(avoid('voice-call')).toMatch(/open office/)
    expect(avoid('in-person')).toMatch(/close a door/)
  })

  it('asks for a richer medium the less trust there is', () => {
    for (const situation of many) {
      const gaps = steps.map((trust) =>
        findGap({ ...situation, trust, complexity: 3, emotionalCharge: 3 }, 'email', 'in-person'),
      )
      expect(gaps).toEqual(gaps.toSorted((one, other) => one - other))
    }
  })

  it('lets a preference tip a close answer and never a strong charge', () => {
    for (const situation of many) {
      for (const preferredMedium of written) {
        const strong = { ...situation, emotionalCharge: 4 as const, preferredMedium }
        expect(isLive(firstIn(strong))).toBe(true)
      }
    }
    const close = { emotionalCharge: 'Some', distance: 'Same time zone' }
    expect(firstFor(close)).toBe('video-call')
    expect(firstFor({ ...close, prefers: 'Voice call' })).toBe('voice-call')
  })
})

function sumPoints({ reasonsFor, reasonsAgainst }: RankedMedium): number {
  return [...reasonsFor, ...reasonsAgainst].reduce((sum, { points }) => sum + points, 0)
}

function isStrongestFirst(reasons: readonly Reason[]): boolean {
  const sizes = reasons.map(({ points }) => Math.abs(points))
  return sizes.every((size, place) => size <= (sizes[place - 1] ?? size))
}

function findPoints(situation: Situation, name: Medium): number {
  return findReasons(name, situation).reduce((sum, { points }) => sum + points, 0)
}

function findGap(situation: Situation, name: Medium, other: Medium): number {
  return findPoints(situation, name) - findPoints(situation, other)
}

function firstIn(situation: Situation): Medium {
  const [first] = adviseOnMedium(situation).ranking
  if (first === undefined) throw new Error('The ranking is empty')
  return first.medium
}
