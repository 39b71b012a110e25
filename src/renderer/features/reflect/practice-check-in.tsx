import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import { practiceAnswerSchema } from '../../../domain/reflections/reflection'
import { ChoiceRow } from '../../components/choice-row'
import type { ReflectionPartProps } from './change-reflection'
import { ReflectionPart } from './reflection-part'

const answers = practiceAnswerSchema.options.map((value) => ({ value, label: practiceAnswerNames[value] }))

/** Six questions about oneself, answered at a glance. */
export function PracticeCheckIn({ reflection, change }: ReflectionPartProps) {
  return (
    <ReflectionPart heading="Practice check-in" hint="About your own part, answered at a glance.">
      <div>
        {practiceItems.map(({ id, question }) => (
          <ChoiceRow
            key={id}
            question={question}
            options={answers}
            value={reflection.practice[id] ?? null}
            onChange={(answer) =>
              change(({ practice }) => {
                const { [id]: _before, ...others } = practice
                return { practice: answer === null ? others : { ...others, [id]: answer } }
              })
            }
          />
        ))}
      </div>
    </ReflectionPart>
  )
}
