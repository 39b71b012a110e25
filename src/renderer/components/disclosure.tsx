import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** `link` looks like quiet text, `row` fills the width of a list. */
  readonly look?: 'link' | 'row'
}

/** Something that is one level away: the platform's own disclosure, so that searching in the page opens it. */
export function Disclosure({ summary, children, look = 'link' }: DisclosureProps) {
  return (
    <details className={styles.disclosure}>
      <summary className={[styles.summary, styles[look]].join(' ')}>
        <ChevronRight size={16} aria-hidden className={styles.chevron} />
        {summary}
      </summary>
      {children}
    </details>
  )
}
