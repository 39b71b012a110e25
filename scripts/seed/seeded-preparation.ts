import { adviseOnMedium } from '../../src/domain/medium/advise-on-medium'
import { media } from '../../src/domain/medium/medium'
import {
  situationInputs,
  unknownSituation,
  type ScaleStep,
  type Situation,
} from '../../src/domain/medium/situation'
import type { Objection, Preparation } from '../../src/domain/meetings/meeting'
import { corePrompts, sensitivePrompts } from '../../src/domain/meetings/readiness'
import { playsOf } from '../../src/domain/plays/plays-of-meeting'
import { preparePromptsOf } from '../../src/domain/plays/prompts-of-plays'
import { filledPhrase, type PhraseFilling } from './filled-phrase'
import { objectionParts, otherAnswers, preparationAnswers } from './preparation-phrases'
import type { SeededRandom } from './seeded-random'
import type { SpokenLine } from './spoken-lines'

export interface PreparationOptions {
  readonly playIds: readonly string[]
  readonly isSensitive: boolean
  /** A complete preparation has everything that it needs to be ready; any other lacks something. */
  readonly isComplete: boolean
  readonly filling: PhraseFilling
  /** What was said against it. */
  readonly objections: readonly SpokenLine[]
  /** When an expected objection came up in the room, or null where none did; asked once an objection. */
  readonly raisedAt: () => string | null
}

export const scaleSteps: readonly ScaleStep[] = [1, 2, 3, 4, 5]

export function seededPreparation(random: SeededRandom, options: PreparationOptions): Preparation {
  const { isComplete, filling } = options
  const situation = seededSituation(random, isComplete ? 0.95 : 0.5)
  const isSettled = isComplete || random.chance(0.3)
  return {
    answers: Object.fromEntries(
      promptsOf(options)
        .filter(() => isComplete || random.chance(0.45))
        .map(({ id }) => [id, filledPhrase(random.pick(preparationAnswers[id] ?? otherAnswers), filling)]),
    ),
    objections: seededObjections(random, options),
    situation,
    medium: isSettled ? mediumFor(random, situation) : null,
    // What a ready preparation asks for last is what an unfinished one has not got to.
    forecast: isComplete ? random.integer(1, 8) : null,
  }
}

function promptsOf({ playIds, isSensitive }: PreparationOptions) {
  return [
    ...(isSensitive ? sensitivePrompts : []),
    ...corePrompts,
    ...preparePromptsOf(playsOf({ playIds, ownPlays: [] })),
  ]
}

function seededSituation(random: SeededRandom, answered: number): Situation {
  const step = () => (random.chance(answered) ? random.pick(scaleSteps) : null)
  const steps = situationInputs.map((input) => [input, step()] as const)
  const preferredMedium = random.chance(0.3) ? random.pick(media) : null
  return { ...unknownSituation, ...Object.fromEntries(steps), preferredMedium }
}

/** Mostly what the advisor says, as people do who ask for advice. */
function mediumFor(random: SeededRandom, situation: Situation) {
  const best = adviseOnMedium(situation).ranking[0]
  return best !== undefined && random.chance(0.7) ? best.medium : random.pick(media)
}

function seededObjections(random: SeededRandom, options: PreparationOptions): Objection[] {
  const count = random.integer(options.isComplete ? 1 : 0, 4)
  return Array.from({ length: count }, () => seededObjection(random, options))
}

function seededObjection(random: SeededRandom, { objections, raisedAt }: PreparationOptions): Objection {
  return {
    id: random.id(),
    text: random.pick(objections).text,
    protects: random.pick(objectionParts.protects),
    acknowledgement: random.pick(objectionParts.acknowledgement),
    addition: random.pick(objectionParts.addition),
    question: random.pick(objectionParts.question),
    raisedAt: raisedAt(),
  }
}
