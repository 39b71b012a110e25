import { situationInputs, type ScaleStep, type Situation, type SituationInput } from './situation'

type Answer = ScaleStep | null

/** The answers that each named input may have; an input that is not named may have any, also none. */
export type SituationCondition = Readonly<Partial<Record<SituationInput, readonly Answer[]>>>

export const lowSteps: readonly Answer[] = [1, 2]
export const highSteps: readonly Answer[] = [4, 5]
/** At most the middle step, or unanswered: nothing was said that speaks against it. */
export const notHigh: readonly Answer[] = [null, 1, 2, 3]
export const notAboveLow: readonly Answer[] = [null, 1, 2]
/** From the fourth person on a conversation needs another form: turns get rare and notes get lost. */
export const groupSteps: readonly Answer[] = [3, 4, 5]

/** Whether the situation has, for every input that the condition names, one of the answers it allows. */
export function isMet(condition: SituationCondition, situation: Situation): boolean {
  return situationInputs.every((input) => {
    const allowed = condition[input]
    return allowed === undefined || allowed.includes(situation[input])
  })
}
