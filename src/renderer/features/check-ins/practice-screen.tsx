import type { CheckInChanges } from '../../../domain/check-ins/change-check-in'
import type { CheckIn } from '../../../domain/check-ins/check-in'
import type { PracticeMoment } from '../../../domain/check-ins/practice-history'
import { practiceAnswerNames, practiceItems } from '../../../domain/reflections/practice-items'
import { practiceAnswerSchema } from '../../../domain/reflections/reflection'
import { t } from '../../../texts/t'
import { ChoiceRow } from '../../components/choice-row'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { dayInLine } from '../../presentation/when'
import type { SaveState } from '../../saving/autosave'
import { CheckInActions } from './check-in-actions'
import { PracticeOverTime } from './practice-over-time'
import styles from './practice-screen.module.css'

export interface PracticeScreenProps {
  readonly checkIn: CheckIn
  readonly isKept: boolean
  readonly saveState: SaveState
  /** Wherever the six questions were answered, the latest first. */
  readonly history: readonly PracticeMoment[]
  readonly now: number
  readonly backHref: string
  readonly hrefOf: (moment: PracticeMoment) => string
  readonly onChange: (changes: CheckInChanges) => void
  readonly onDelete: () => void
}

/** Six questions about one's own part, by themselves, and how they were answered before. */
export function PracticeScreen(props: PracticeScreenProps) {
  const { checkIn, history, now } = props
  const answers = practiceAnswerSchema.options.map((value) => ({ value, label: practiceAnswerNames[value] }))
  return (
    <Screen
      title={t('Practice check-in')}
      subtitle={t('{{day}}. Six questions about your own part in the last days, in under a minute.', {
        day: dayInLine(checkIn.takenAt, now),
      })}
      actions={
        <CheckInActions
          saveState={props.saveState}
          isKept={props.isKept}
          backHref={props.backHref}
          backLabel={t('Back to Today')}
          onDelete={props.onDelete}
        />
      }
    >
      <div className={styles.questions}>
        {practiceItems.map(({ id, questionOfLately }) => (
          <ChoiceRow
            key={id}
            question={questionOfLately}
            options={answers}
            value={checkIn.practice[id] ?? null}
            onChange={(answer) => props.onChange({ practice: { [id]: answer } })}
          />
        ))}
      </div>
      {history.length === 0 ? (
        <EmptyState>
          {t(
            'What you answer here and in your reflections comes together below, so that you see what stays and what shifts.',
          )}
        </EmptyState>
      ) : (
        <PracticeOverTime history={history} now={now} hrefOf={props.hrefOf} />
      )}
    </Screen>
  )
}
