import type { Situation } from './situation'
import { isMet, type SituationCondition } from './situation-condition'

/**
 * Something to say that depends on the situation: the first line whose condition is met, or else the last
 * resort.
 */
export interface LineChoice {
  readonly lines: readonly { readonly when: SituationCondition; readonly text: string }[]
  readonly otherwise: string
}

export function chooseLine(choice: LineChoice, situation: Situation): string {
  return choice.lines.find((line) => isMet(line.when, situation))?.text ?? choice.otherwise
}
