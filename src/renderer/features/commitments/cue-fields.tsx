import type { CommitmentSummary } from '../../../domain/commitments/commitment'
import styles from './cue-fields.module.css'
import { t } from '../../../texts/t'
import { SavedText } from './saved-text'

export interface CueFieldsProps {
  readonly commitment: CommitmentSummary
  readonly onChange: (cue: { readonly ifMoment?: string; readonly thenAction?: string }) => void
}

/** The moment that calls for the promise, and what is done first in it. Offered, never asked for. */
export function CueFields({ commitment, onChange }: CueFieldsProps) {
  return (
    <>
      <p className={styles.hint}>
        {t(
          'A promise with its moment tends to be kept more often: when will you begin, and with what? (Gollwitzer and Sheeran 2006)',
        )}
      </p>
      <div className={styles.sentence} role="group" aria-label={t('Its moment')}>
        <span className={styles.word} aria-hidden="true">
          {t('If')}
        </span>
        <SavedText
          label={t('If')}
          isLabelHidden
          size="line"
          placeholder={t('it is Wednesday nine o’clock')}
          value={commitment.ifMoment}
          onChange={(ifMoment) => onChange({ ifMoment })}
        />
        <span className={styles.word} aria-hidden="true">
          {t('then I will')}
        </span>
        <SavedText
          label={t('then I will')}
          isLabelHidden
          size="line"
          placeholder={t('open the draft and write its first paragraph')}
          value={commitment.thenAction}
          onChange={(thenAction) => onChange({ thenAction })}
        />
      </div>
    </>
  )
}
