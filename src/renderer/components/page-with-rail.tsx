import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { t } from '../../texts/t'
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
  const opener = useRef<HTMLButtonElement>(null)
  const closer = useRef<HTMLButtonElement>(null)
  // The focus goes along into the drawer and back, once the button that is to have it can be seen.
  const open = () => {
    flushSync(() => setIsOpen(true))
    closer.current?.focus()
  }
  const close = () => {
    flushSync(() => setIsOpen(false))
    opener.current?.focus()
  }
  return (
    <div className={styles.page} data-rail={isOpen ? 'open' : 'closed'}>
      <div className={styles.column}>
        <div className={styles.opener}>
          <Button ref={opener} look="quiet" icon={<PanelRightOpen size={16} aria-hidden />} onClick={open}>
            {railLabel}
          </Button>
        </div>
        {children}
      </div>
      <aside className={styles.rail} aria-label={railLabel}>
        <div
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Escape' && isOpen) close()
          }}
        >
          <div className={styles.closer}>
            <Button
              ref={closer}
              look="quiet"
              icon={<PanelRightClose size={16} aria-hidden />}
              onClick={close}
            >
              {t('Hide')}
            </Button>
          </div>
          {rail}
        </div>
      </aside>
    </div>
  )
}
