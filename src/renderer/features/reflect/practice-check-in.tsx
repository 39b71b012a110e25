import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import {
  practiceAnswerSchema,
  type PracticeAnswer,
  type PracticeItem,
  type Reflection,
} from '../../../domain/reflections/reflection'
import { t } from '../../../texts/t'
import { ChoiceRow } from '../../components/choice-row'
import type { ReflectionPartProps } from './change-reflection'
import { ReflectionPart } from './reflection-part'

const answers = practiceAnswerSchema.options.map((value) => ({ value, label: practiceAnswerNames[value] }))

/** Six questions about oneself, answered at a glance. */
export function PracticeCheckIn({ reflection, change }: ReflectionPartProps) {
  return (
    <ReflectionPart heading={t('Practice check-in')} hint={t('About your own part, answered at a glance.')}>
      <div>
        {practiceItems.map(({ id, question }) => (
          <ChoiceRow
            key={id}
            question={question}
            options={answers}
            value={reflection.practice[id] ?? null}
            onChange={(answer) => change(({ practice }) => ({ practice: withAnswer(practice, id, answer) }))}
          />
        ))}
      </div>
    </ReflectionPart>
  )
}

function withAnswer(practice: Reflection['practice'], item: PracticeItem, answer: PracticeAnswer | null) {
  const others = Object.fromEntries(Object.entries(practice).filter(([id]) => id !== item))
  return answer === null ? others : { ...others, [item]: answer }
}
