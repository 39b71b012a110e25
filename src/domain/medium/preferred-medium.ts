import type { Reason } from './advice'
import { isLive, type Medium } from './medium'
import type { Situation } from './situation'
import { highSteps } from './situation-condition'
import type { WeightSource } from './weights'
import { translated } from '../../texts/translated'

/**
 * People read more out of a medium they are used to (Carlson & Zmud 1999), so a preference counts, but
 * moderately: a written medium that somebody likes is still no place for strong feelings.
 */
export const preferencePoints = { usually: 8, writtenWithStrongFeelings: 2 } as const

export const preferenceSources: readonly WeightSource[] = ['carlson-1999', 'practice']

const usualSentences: Readonly<Record<Medium, string>> = translated({
  'in-person': 'They prefer to meet in person, and people tend to listen better in a setting they like.',
  'walk-and-talk': 'They like to walk and talk, and people tend to be freer in a setting they like.',
  'video-call': 'They prefer video calls, and people tend to get more out of a medium they are used to.',
  'voice-call': 'They prefer a plain call, and people tend to get more out of a medium they are used to.',
  'chat-message':
    'They prefer chat, and where people are at home they tend to answer sooner and more openly.',
  email: 'They prefer email, and people tend to read more carefully in a medium they have chosen.',
  'formal-document':
    'They like to have things in a document, and people tend to trust a form they have chosen.',
  'shared-document':
    'They like to work on a shared page, and people tend to add more in a place they are used to.',
})

const writtenWithStrongFeelingsSentences: Readonly<Record<Medium, string>> = translated({
  ...usualSentences,
  'chat-message': 'They usually prefer chat, which is a good way to find the hour for the talk.',
  email:
    'They usually prefer email, which suits the recap; with feelings this strong it counts for little here.',
  'formal-document':
    'They usually like a document, which they can have after the talk; here it counts for little.',
  'shared-document':
    'They usually like a shared page, which can hold the outcome; here it counts for little.',
})

/** The reason that the other person's preference gives this medium; null where it is another one or none. */
export function findPreferenceReason(medium: Medium, situation: Situation): Reason | null {
  if (situation.preferredMedium !== medium) return null
  const isOutweighed = !isLive(medium) && highSteps.includes(situation.emotionalCharge)
  return {
    input: 'preferredMedium',
    sentence: isOutweighed ? writtenWithStrongFeelingsSentences[medium] : usualSentences[medium],
    points: isOutweighed ? preferencePoints.writtenWithStrongFeelings : preferencePoints.usually,
    sources: preferenceSources,
  }
}
