import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from './button'
import styles from './page-with-rail.module.css'

export interface PageWithRailProps {
  readonly children: ReactNode
  readonly rail: ReactNode
  /** The rail's name as a landmark, and on the button that opens it where the window is narrow. */
  readonly railLabel: string
}

/** A column of text with a rail beside it; in a narrow window the rail is a drawer over the text. */
export function PageWithRail({ children, rail, railLabel }: PageWithRailProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.page} data-rail={isOpen ? 'open' : 'closed'}>
      <div className={styles.column}>
        <div className={styles.opener}>
          <Button look="quiet" icon={<PanelRightOpen size={16} aria-hidden />} onClick={() => setIsOpen(true)}>
            {railLabel}
          </Button>
        </div>
        {children}
      </div>
      <aside className={styles.rail} aria-label={railLabel}>
        <div
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setIsOpen(false)
          }}
        >
          <div className={styles.closer}>
            <Button look="quiet" icon={<PanelRightClose size={16} aria-hidden />} onClick={() => setIsOpen(false)}>
              Hide
            </Button>
          </div>
          {rail}
        </div>
      </aside>
    </div>
  )
}
