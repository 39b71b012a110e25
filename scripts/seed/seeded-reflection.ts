import { newLessonLife, type LessonLife } from '../../src/domain/journal/lesson'
import { practiceItems } from '../../src/domain/reflections/practice-items'
import type { PracticeAnswer, Reflection } from '../../src/domain/reflections/reflection'
import { signals } from '../../src/domain/reflections/signals'
import { playsOf } from '../../src/domain/plays/plays-of-meeting'
import { reflectPromptsOf } from '../../src/domain/plays/prompts-of-plays'
import { filledPhrase, type PhraseFilling } from './filled-phrase'
import { otherAnswers } from './preparation-phrases'
import { differenceTexts, ifThenPlans, plannedTexts, reflectionAnswers } from './reflection-phrases'
import type { SeededRandom } from './seeded-random'
import { scaleSteps } from './seeded-preparation'

export interface ReflectionOptions {
  readonly playIds: readonly string[]
  readonly filling: PhraseFilling
  /** What happened, in the words of the conversation's summary. */
  readonly summary: string
  /** In milliseconds since the epoch, like `now`. */
  readonly closedAt: number
  readonly now: number
}

const practiceAnswers: readonly (readonly [PracticeAnswer, number])[] = [
  ['yes', 6],
  ['partly', 3],
  ['no', 1],
]

/** What was learned from a meeting that is closed: most of it answered, as nothing has to be. */
export function seededReflection(
  random: SeededRandom,
  { playIds, filling, summary, closedAt, now }: ReflectionOptions,
): Reflection {
  const reaction = random.pick(scaleSteps)
  const [ifMoment, thenAction] = random.pick(ifThenPlans)
  return {
    reaction,
    signalIds: signalIds(random, reaction),
    otherSignals: random.chance(0.2) ? filledPhrase('Came back to {topic} twice.', filling) : '',
    planned: random.pick(plannedTexts),
    happened: summary,
    difference: filledPhrase(random.pick(differenceTexts), filling),
    ifMoment,
    thenAction,
    lesson: seededLesson(random, closedAt, now),
    outcome: Math.min(10, Math.max(0, reaction * 2 + random.integer(-2, 1))),
    answers: Object.fromEntries(
      reflectPromptsOf(playsOf({ playIds, ownPlays: [] }))
        .filter(() => random.chance(0.7))
        .map(({ id }) => [id, filledPhrase(random.pick(reflectionAnswers[id] ?? otherAnswers), filling)]),
    ),
    practice: Object.fromEntries(
      practiceItems.filter(() => random.chance(0.9)).map(({ id }) => [id, random.weighted(practiceAnswers)]),
    ),
  }
}

/** Most lessons are never marked; some were used, and a few of those are learned by now. */
function seededLesson(random: SeededRandom, closedAt: number, now: number): LessonLife {
  if (!random.chance(0.3)) return newLessonLife
  const usedAt = new Date(Math.round(closedAt + (now - closedAt) * random.next())).toISOString()
  return { usedAt: [usedAt], retiredAt: random.chance(0.3) ? usedAt : null }
}

/** Those that fit the reaction, and now and then one that does not. */
function signalIds(random: SeededRandom, reaction: number): string[] {
  const likelier = reaction >= 3 ? 'opening' : 'withdrawing'
  const seen = signals.filter(({ kind }) => random.chance(kind === likelier ? 0.35 : 0.08))
  return seen.map(({ id }) => id)
}
