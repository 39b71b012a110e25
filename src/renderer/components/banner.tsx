import type { ReactNode } from 'react'
import styles from './banner.module.css'

export interface BannerProps {
  readonly tone: 'warn' | 'bad'
  readonly children: ReactNode
  readonly actions?: ReactNode
}

/** Something that went wrong, said where the eye begins, until it is dealt with. */
export function Banner({ tone, children, actions }: BannerProps) {
  return (
    <div role="alert" className={styles.banner} data-tone={tone}>
      <p>{children}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
