import type { SequenceStep } from '../../../../../src/domain/medium/advice'
import type { Medium } from '../../../../../src/domain/medium/medium'
import type { AnswersInWords } from '../situation-in-words'

/** One conversation in words, and what a seasoned people manager would expect to hear about it. */
export interface SituationCase {
  readonly says: string
  readonly given: AnswersInWords
  /** Any of these may come first. */
  readonly first: readonly Medium[]
  /** None of these may come first or second. */
  readonly notFirst?: readonly Medium[]
  /** The steps in their order; none where one medium is enough. */
  readonly sequence?: readonly SequenceStep['role'][]
  /** This one is among the last three. */
  readonly last?: Medium
}
