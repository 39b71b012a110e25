import { needQuestions, type NeedQuestionText } from '../../../domain/people/need-questions'
import type { NeedAnswer } from '../../../domain/people/needs'
import { NeedCard, type NeedCardProps } from './need-card'
import styles from './needs-map.module.css'

export interface NeedsMapProps extends Omit<NeedCardProps, 'question' | 'answers'> {
  readonly needs: readonly NeedAnswer[]
}

/** The seven questions, each with what is known or assumed of it. */
export function NeedsMap({ needs, ...rest }: NeedsMapProps) {
  return (
    <ul className={styles.map}>
      {needQuestions.map((question) => (
        <li key={question.id} className={styles.place}>
          <NeedCard question={question} answers={answersTo(question, needs)} {...rest} />
        </li>
      ))}
    </ul>
  )
}

/** The newest first. */
function answersTo({ id }: NeedQuestionText, needs: readonly NeedAnswer[]): NeedAnswer[] {
  return needs
    .filter(({ question }) => question === id)
    .toSorted((a, b) => Date.parse(b.answeredAt) - Date.parse(a.answeredAt))
}
