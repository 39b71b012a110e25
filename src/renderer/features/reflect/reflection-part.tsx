import { useId, type ReactNode } from 'react'
import styles from './reflection-part.module.css'

export interface ReflectionSectionProps {
  readonly heading: string
  readonly hint?: string
  readonly children: ReactNode
}

/** One part of the reflection under its heading. */
export function ReflectionPart({ heading, hint, children }: ReflectionSectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.part}>
      <div>
        <h2 id={id} className={styles.heading}>
          {heading}
        </h2>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      {children}
    </section>
  )
}
