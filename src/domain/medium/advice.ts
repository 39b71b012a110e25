import type { Medium } from './medium'
import type { Situation, SituationInput } from './situation'
import type { WeightSource } from './weights'

/**
 * Why a medium rose or fell: a sentence in plain words, tied to the input that caused it. One input can give
 * a medium two reasons, one by itself and one together with another input; the sentences differ.
 */
export interface Reason {
  readonly input: SituationInput | 'preferredMedium'
  readonly sentence: string
  /** How many points of the score it gave (above zero) or took (below zero). */
  readonly points: number
  /** What the reason rests on; `practice` is our own judgement. */
  readonly sources: readonly WeightSource[]
}

export interface RankedMedium {
  readonly medium: Medium
  /**
   * 50 and the points of all reasons, kept within 0 to 100; 50 is a medium that nothing speaks for or
   * against.
   */
  readonly score: number
  /** Strongest first. */
  readonly reasonsFor: readonly Reason[]
  readonly reasonsAgainst: readonly Reason[]
  /** How to open in this medium, one or two sentences. */
  readonly opening: string
  /** What to avoid in this medium, in this situation. */
  readonly avoid: string
}

/** One part of a conversation that needs more than one medium. */
export interface SequenceStep {
  readonly role: 'pre-read' | 'talk' | 'recap'
  readonly medium: Medium
  readonly why: string
  readonly opening: string
}

export interface MediumAdvice {
  /** All eight media, best first by their points, also beyond 0 and 100; ties in the order of `media`. */
  readonly ranking: readonly RankedMedium[]
  /** Two or three steps in the order to take them, or none when the first medium is enough by itself. */
  readonly sequence: readonly SequenceStep[]
  /** How many of the nine inputs were answered. */
  readonly answeredInputs: number
  /** A remark that concerns the whole answer, such as a question that everybody asks; or null. */
  readonly remark: string | null
}

/**
 * What one changed answer did to the advice, told in one sentence (`sentence`), with the parts it was made
 * from.
 */
export interface AdviceChange {
  readonly input: SituationInput | 'preferredMedium'
  readonly before: Situation
  readonly after: Situation
  readonly sentence: string
}
