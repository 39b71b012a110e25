import type { Objection } from '../../../domain/meetings/meeting'
import { t } from '../../../texts/t'
import { ExpectedObjection } from './expected-objection'
import { focusStop } from './focus-stops'
import styles from './expected-objections.module.css'

export interface ExpectedObjectionsProps {
  readonly objections: readonly Objection[]
  readonly onTick: (id: string, isRaised: boolean) => void
}

/** The objections that were expected, to tick as they come up. */
export function ExpectedObjections({ objections, onTick }: ExpectedObjectionsProps) {
  const written = objections.filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return null
  return (
    <section aria-label={t('Expected objections')} {...focusStop}>
      <h2 className={styles.heading}>{t('Expected objections')}</h2>
      <ul>
        {written.map((objection) => (
          <ExpectedObjection
            key={objection.id}
            objection={objection}
            onTick={(isRaised) => onTick(objection.id, isRaised)}
          />
        ))}
      </ul>
    </section>
  )
}
