import { useId } from 'react'
import type { MediumAdvice } from '../../../domain/medium/advice'
import { media, mediumNames, type Medium } from '../../../domain/medium/medium'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { SelectField } from '../../components/select-field'
import { FitBar } from './fit-bar'
import { MediumSteps } from './medium-steps'
import { OtherMedia } from './other-media'
import { Reasons } from './reasons'
import styles from './recommended-medium.module.css'

export interface RecommendedMediumProps {
  readonly advice: MediumAdvice
  /** What the last changed answer did, in one sentence; '' before any was changed. */
  readonly moved: string
  readonly chosen: Medium | null
  readonly onChoose: (medium: Medium | null) => void
}

const mostReasonsFor = 2
const mostReasonsAgainst = 1

/** The advisor's answer: one medium with its reasons, the steps, what to avoid, and the seven others. */
export function RecommendedMedium({ advice, moved, chosen, onChoose }: RecommendedMediumProps) {
  const titleId = useId()
  const [first, ...others] = advice.ranking
  const isAdvised = advice.answeredInputs > 0 && first !== undefined
  return (
    <section aria-labelledby={titleId} className={styles.answer}>
      <div className={styles.head}>
        <h3 id={titleId} className={styles.title}>
          {t('Recommended medium')}
        </h3>
        {isAdvised && (
          <div className={styles.first}>
            <p className={styles.name}>{mediumNames[first.medium]}</p>
            <FitBar score={first.score} />
          </div>
        )}
        <p aria-live="polite" className={styles.moved} data-is-empty={moved === ''}>
          {moved}
        </p>
        <MediumChoice first={isAdvised ? first.medium : null} chosen={chosen} onChoose={onChoose} />
      </div>
      {advice.remark !== null && <p className={styles.remark}>{advice.remark}</p>}
      {isAdvised && (
        <>
          <Reasons ranked={first} mostFor={mostReasonsFor} mostAgainst={mostReasonsAgainst} />
          <MediumSteps advice={advice} />
          <p className={styles.avoid}>{first.avoid}</p>
          <OtherMedia others={others} onChoose={onChoose} />
        </>
      )}
    </section>
  )
}

interface MediumChoiceProps {
  readonly first: Medium | null
  readonly chosen: Medium | null
  readonly onChoose: (medium: Medium | null) => void
}

const undecided = 'undecided'

/** The choice is the person's: the advice can be taken with one button, or any medium chosen without it. */
function MediumChoice({ first, chosen, onChoose }: MediumChoiceProps) {
  const options = [
    { value: undecided, label: t('Not decided yet') },
    ...media.map((medium) => ({ value: medium, label: mediumNames[medium] })),
  ] as const
  return (
    <div className={styles.choice}>
      <SelectField<Medium | typeof undecided>
        label={t('I will hold it')}
        value={chosen ?? undecided}
        options={options}
        onChange={(value) => onChoose(value === undecided ? null : value)}
      />
      {first !== null && first !== chosen && (
        <Button onClick={() => onChoose(first)}>{t('Use this medium')}</Button>
      )}
    </div>
  )
}
