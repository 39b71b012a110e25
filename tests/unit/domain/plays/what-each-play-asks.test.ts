import { describe, expect, it, test } from 'vitest'
import { corePrompts, missingParts } from '../../../../src/domain/meetings/readiness'
import { builtInPlays, findPlay } from '../../../../src/domain/plays/built-in-plays'
import { needQuestions } from '../../../../src/domain/people/need-questions'
import { pagePartsOf } from '../../../../src/renderer/features/prepare/page-parts'
import { aMeeting } from '../../../support/builders'
import { playsNamed } from '../../../support/plays-named'

/** What a play has to ask and to lead through: the ids under which each part of it is found. */
interface Asked {
  readonly prepare: Readonly<Record<string, string>>
  readonly steps: readonly string[]
  readonly reflect: Readonly<Record<string, string>>
}

const needs = Object.fromEntries(needQuestions.map(({ id }) => [id, `need-${id}`]))

const asked: Readonly<Record<string, Asked>> = {
  'empathetic-summary': {
    prepare: {
      'their view as they would say it': 'their-view',
      'what matters beneath': 'beneath',
      'the summary': 'say-back',
      'a check question': 'check-question',
    },
    steps: ['listen', 'summarise', 'check', 'correct', 'add-my-view'],
    reflect: {
      'did they open up': 'opened-up',
      'what I had to correct': 'had-to-correct',
      'addition or rebuttal': 'addition-or-rebuttal',
    },
  },
  'objection-acknowledgement': {
    prepare: { 'objections with what they protect and what I answer': 'objections' },
    steps: ['hear-it-out', 'acknowledge', 'valid-part', 'add', 'ask'],
    reflect: { 'not expected': 'unexpected-objection', 'which landed': 'acknowledgement-landed' },
  },
  'difficult-truth': {
    prepare: {
      'what is true': 'hard-truth',
      'what stays true': 'stays-true',
      'the effect': 'effect-on-them',
      'what I ask or offer': 'ask-or-offer',
      'the first sentence': 'first-sentence',
    },
    steps: ['say-it', 'both-sides', 'pause', 'listen-first', 'next-step'],
    reflect: { 'openness or withdrawal': 'openness-or-withdrawal', 'candid and kind': 'candid-and-kind' },
  },
  'choosing-the-medium': {
    prepare: { 'the advisor': 'medium-advisor' },
    steps: ['watch', 'switch'],
    reflect: { 'did it help': 'medium-helped', 'next time': 'medium-next-time' },
  },
  'sharing-something': {
    prepare: { 'a story': 'own-story', 'what I will not share': 'will-not-share' },
    steps: ['tell-it-short', 'leave-room', 'watch-the-response'],
    reflect: { 'did they reciprocate': 'reciprocated', 'right for the setting': 'right-for-setting' },
  },
  'understanding-needs': {
    prepare: { ...needs, 'what I only assume': 'what-i-assume' },
    steps: ['ask-openly', 'paraphrase', 'name-the-gaps'],
    reflect: { 'which was wrong': 'wrong-assumption', 'into the needs map': 'into-needs-map' },
  },
  'shared-goals': {
    prepare: {
      'our list': 'our-problems',
      'their list': 'their-problems',
      'strategy before tactics': 'strategy-first',
    },
    steps: ['side-by-side', 'rank-together', 'first-and-who'],
    reflect: { 'is there a shared goal': 'is-goal-shared', 'who is in': 'who-is-in' },
  },
  'rapport-ladder': {
    prepare: {
      'an observation': 'casual-observation',
      'something of mine': 'something-of-mine',
      'an invitation': 'invitation',
    },
    steps: ['observe', 'share', 'invite', 'acknowledge', 'find-the-common-thing', 'connect'],
    reflect: { 'which rung': 'which-rung', 'common ground': 'common-ground' },
  },
  'repairing-trust': {
    prepare: {
      'what was promised': 'what-was-promised',
      'what happened': 'what-happened-instead',
      'which habit failed': 'which-habit-failed',
    },
    steps: ['own-it', 'no-excuse', 'what-changes', 'how-it-is-seen'],
    reflect: { 'did they believe it': 'believed-it', 'what will show it': 'what-will-show-it' },
  },
  'negotiating-generously': {
    prepare: {
      'must-haves': 'must-haves',
      'nice-to-haves': 'nice-to-haves',
      'what I can give away': 'can-give-away',
      'what matters most to them': 'matters-most-to-them',
    },
    steps: ['give-first', 'hold-firm', 'look-for-both'],
    reflect: { 'who gave what': 'who-gave-what', 'is either carrying a loss': 'carrying-a-loss' },
  },
  rallying: {
    prepare: {
      mission: 'mission',
      membership: 'membership',
      'values we share': 'shared-values',
      'the goal': 'measurable-goal',
    },
    steps: ['tell-the-story', 'invite', 'own-words'],
    reflect: { 'who made it theirs': 'who-made-it-theirs' },
  },
  'acknowledge-now': {
    prepare: {
      'what they raised': 'what-they-raised',
      'what I know and do not': 'known-and-unknown',
      'the date': 'date-to-keep',
    },
    steps: ['say-heard', 'say-what-happens'],
    reflect: { 'was the date kept': 'date-kept', 'were they kept in the loop': 'kept-in-loop' },
  },
  'quiet-strengths': {
    prepare: {
      'one-to-one before the group': 'one-to-one-first',
      'questions to lead with': 'questions-to-lead-with',
      'a pause plan': 'pause-plan',
    },
    steps: ['ask', 'listen', 'take-time', 'think-aloud-later'],
    reflect: { energy: 'energy-before-and-after', 'what to reuse': 'what-to-reuse' },
  },
  'staying-in-touch': {
    prepare: { 'a shared experience': 'shared-experience' },
    steps: ['be-present', 'no-ask'],
    reflect: { 'what we found in common': 'common-ground', 'when next': 'when-next' },
  },
}

const inEveryMeeting = corePrompts.map(({ id }) => id)

describe('what each play asks', () => {
  it('is told here of every play that comes with Attune', () => {
    expect(Object.keys(asked).sort()).toEqual(builtInPlays.map(({ id }) => id).sort())
  })

  test.each(Object.entries(asked))('is all in the play %s', (id, { prepare, steps, reflect }) => {
    const play = findPlay(id)
    const prepared = play?.prepare.map((part) => (part.kind === 'prompt' ? part.prompt.id : part.kind)) ?? []
    expect([...prepared, ...inEveryMeeting]).toEqual(expect.arrayContaining(Object.values(prepare)))
    const led = play?.steps.map((step) => step.id) ?? []
    expect(led.filter((step) => steps.includes(step))).toEqual(steps)
    expect(play?.reflect.map((prompt) => prompt.id)).toEqual(expect.arrayContaining(Object.values(reflect)))
  })

  test.each(builtInPlays.map(({ id }) => id))(
    'is asked with the most generous reading of their position in a meeting with %s',
    (id) => {
      for (const isSensitive of [true, false]) {
        const theirSide = pagePartsOf({ isSensitive }, playsNamed(id)).theirSide.map((prompt) => prompt.id)
        expect(theirSide).toContain('generous-reading')
        const missing = missingParts(aMeeting({ isSensitive, playIds: [id] }))
        expect(missing.map(({ anchor }) => anchor)).toContain('generous-reading')
      }
    },
  )
})
