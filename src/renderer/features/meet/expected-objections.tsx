import type { Ref } from 'react'
import type { Objection } from '../../../domain/meetings/meeting'
import { ExpectedObjection } from './expected-objection'
import styles from './expected-objections.module.css'

export interface ExpectedObjectionsProps {
  readonly objections: readonly Objection[]
  readonly onTick: (id: string, isRaised: boolean) => void
  readonly ref?: Ref<HTMLElement>
}

/** The objections that were expected, to tick as they come up. */
export function ExpectedObjections({ objections, onTick, ref }: ExpectedObjectionsProps) {
  const written = objections.filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return null
  return (
    <section ref={ref} aria-label="Expected objections">
      <h2 className={styles.heading}>Expected objections</h2>
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
