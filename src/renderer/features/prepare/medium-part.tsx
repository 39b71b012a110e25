import { Check, ChevronRight, ChevronUp } from 'lucide-react'
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import type { MediumAdvice } from '../../../domain/medium/advice'
import { adviseOnMedium } from '../../../domain/medium/advise-on-medium'
import { describeAdviceChange } from '../../../domain/medium/compare-advice'
import { mediumManners, mediumNames, type Medium } from '../../../domain/medium/medium'
import type { Situation } from '../../../domain/medium/situation'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { jumpTo } from './jump-to'
import styles from './medium-part.module.css'
import { RecommendedMedium } from './recommended-medium'
import { SituationInputs, type KnownPreference } from './situation-inputs'
import { WeightsTable } from './weights-table'

export interface MediumPartProps {
  readonly situation: Situation
  readonly chosen: Medium | null
  readonly known: KnownPreference | null
  readonly onDescribe: (answers: Partial<Situation>) => void
  readonly onChoose: (medium: Medium | null) => void
}

/**
 * The medium advisor: questions on one side, the answer beside them. Folds to one line once a medium is
 * chosen.
 */
export const MediumPart = memo(function MediumPart({
  situation,
  chosen,
  known,
  onDescribe,
  onChoose,
}: MediumPartProps) {
  const [isFoldedByChoice, setIsFolded] = useState(chosen !== null)
  const isFolded = isFoldedByChoice && chosen !== null
  const advice = useMemo(() => adviseOnMedium(situation), [situation])
  const moved = useMoved(situation)
  const hasToggled = useRef(false)

  // The button that was pressed is gone: the line or the first question takes its place, both at the part's anchor.
  useEffect(() => {
    if (hasToggled.current) jumpTo('medium')
    hasToggled.current = false
  }, [isFolded])

  const fold = (isToFold: boolean) => {
    hasToggled.current = true
    setIsFolded(isToFold)
  }

  if (isFolded) {
    return (
      <div id="medium" data-guide="medium">
        <section aria-label={t('Recommended medium')} data-folded="true">
          <button type="button" className={styles.row} aria-expanded={false} onClick={() => fold(false)}>
            <Check size={16} aria-hidden className={styles.check} />
            <span className={styles.rowLabel}>{t('I will hold it')}</span>{' '}
            <span className={styles.rowMedium}>{describeChoice(chosen, advice)}</span>
            <ChevronRight size={16} aria-hidden className={styles.chevron} />
          </button>
        </section>
      </div>
    )
  }
  return (
    <div id="medium" className={styles.part} data-guide="medium">
      <div className={styles.advisor}>
        <SituationInputs situation={situation} known={known} onChange={onDescribe} />
        <div className={styles.answer}>
          <RecommendedMedium advice={advice} moved={moved} chosen={chosen} onChoose={onChoose} />
        </div>
      </div>
      <div className={styles.foot}>
        <WeightsTable />
        {chosen !== null && (
          <Button
            look="quiet"
            aria-expanded
            icon={<ChevronUp size={16} aria-hidden />}
            onClick={() => fold(true)}
          >
            {t('Fold the medium')}
          </Button>
        )}
      </div>
    </div>
  )
})

/** What the last change of the situation did to the advice, as long as this part is shown. */
function useMoved(situation: Situation): string {
  const [seen, setSeen] = useState({ situation, sentence: '' })
  if (seen.situation === situation) return seen.sentence
  const sentence = describeAdviceChange(seen.situation, situation)?.sentence ?? seen.sentence
  setSeen({ situation, sentence })
  return sentence
}

/**
 * `Video call, then by email`: the chosen medium, with the steps around it when it is the talk of the advice.
 */
function describeChoice(chosen: Medium, { sequence }: MediumAdvice): string {
  const talk = sequence.findIndex(({ role, medium }) => role === 'talk' && medium === chosen)
  if (talk === -1) return mediumNames[chosen]
  const before = sequence
    .slice(0, talk)
    .map(({ medium }) => t('to read before {{manner}}', { manner: mediumManners[medium] }))
  const after = sequence
    .slice(talk + 1)
    .map(({ medium }) => t('recap {{manner}}', { manner: mediumManners[medium] }))
  return [mediumNames[chosen], ...before, ...after].join(' · ')
}
