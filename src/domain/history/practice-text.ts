import { practiceAnswerNames, practiceItems } from '../reflections/practice-items'
import type { Reflection } from '../reflections/reflection'

/** The answered questions of a practice check-in, one a line. */
export function practiceText(practice: Reflection['practice']): string {
  return practiceItems
    .flatMap(({ id, question }) => {
      const answer = practice[id]
      return answer === undefined ? [] : `${question} ${practiceAnswerNames[answer]}`
    })
    .join('\n')
}
