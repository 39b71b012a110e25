import type { ReactNode } from 'react'
import styles from './screen.module.css'

export interface ScreenProps {
  readonly title: string
  readonly subtitle?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A screen with its heading, and the page's own scrolling. */
export function Screen({ title, subtitle, actions, children }: ScreenProps) {
  return (
    <div className={styles.screen}>
      <div className={styles.inner}>
        <header className={styles.header}>
          <div>
            <h1 className={styles.title}>{title}</h1>
            {subtitle !== undefined && <p className={styles.subtitle}>{subtitle}</p>}
          </div>
          {actions}
        </header>
        {children}
      </div>
    </div>
  )
}
