import { ChevronRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import styles from './disclosure.module.css'

export interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** `link` looks like quiet text, `row` fills the width of a list. */
  readonly look?: 'link' | 'row'
  /** Whether it is open when the page is; after that it is as the person left it. */
  readonly isOpenAtFirst?: boolean
}

/** Something that is one level away, in the platform's own disclosure. It is not made before somebody asks for it. */
export function Disclosure({ summary, children, look = 'link', isOpenAtFirst = false }: DisclosureProps) {
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst)
  return (
    <details
      className={styles.disclosure}
      open={isOpenAtFirst}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <summary className={[styles.summary, styles[look]].join(' ')}>
        <ChevronRight size={16} aria-hidden className={styles.chevron} />
        {summary}
      </summary>
      {wasOpened && children}
    </details>
  )
}
