import { t } from '../../../texts/t'
import { TextArea } from '../../components/text-area'
import type { ReflectionPartProps } from './change-reflection'
import styles from './if-then-plan.module.css'

/** What to do next time, as one sentence of a moment and an act. */
export function IfThenPlan({ reflection, change }: ReflectionPartProps) {
  return (
    <div role="group" aria-label={t('What I will do')} className={styles.plan}>
      <div>
        <h3>{t('What I will do')}</h3>
        <p className={styles.hint}>
          {t(
            'A moment, and the first thing to do in it. Plans in this form tend to be kept (Gollwitzer and Sheeran 2006).',
          )}
        </p>
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
          value={reflection.ifMoment}
          onChange={(ifMoment) => change(() => ({ ifMoment }))}
        />
        <span className={styles.word} aria-hidden="true">
          {t('then I will')}
        </span>
        <TextArea
          label={t('then I will')}
          isLabelHidden
          size="line"
          placeholder={t('do this first')}
          value={reflection.thenAction}
          onChange={(thenAction) => change(() => ({ thenAction }))}
        />
      </div>
    </div>
  )
}
