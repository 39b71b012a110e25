import { t } from '../../../texts/t'
import { TextArea } from '../../components/text-area'
import styles from './if-then-fields.module.css'

export interface IfThenFieldsProps {
  readonly heading: string
  readonly hint: string
  readonly ifMoment: string
  readonly thenAction: string
  readonly onChange: (parts: { readonly ifMoment?: string; readonly thenAction?: string }) => void
}

/** As much as an entry takes. */
const longestHalf = 1000

/** A lesson as one sentence of a moment and an act. */
export function IfThenFields({ heading, hint, ifMoment, thenAction, onChange }: IfThenFieldsProps) {
  return (
    <section aria-label={heading} className={styles.plan}>
      <div>
        <h2 className={styles.heading}>{heading}</h2>
        <p className={styles.hint}>{hint}</p>
      </div>
      <div className={styles.sentence}>
        <span className={styles.word} aria-hidden="true">
          {t('If')}
        </span>
        <TextArea
          label={t('If')}
          isLabelHidden
          size="line"
          placeholder={t('this moment comes')}
          value={ifMoment}
          onChange={(text) => onChange({ ifMoment: text.slice(0, longestHalf) })}
        />
        <span className={styles.word} aria-hidden="true">
          {t('then I will')}
        </span>
        <TextArea
          label={t('then I will')}
          isLabelHidden
          size="line"
          placeholder={t('do this first')}
          value={thenAction}
          onChange={(text) => onChange({ thenAction: text.slice(0, longestHalf) })}
        />
      </div>
    </section>
  )
}
