import type { ReactNode } from 'react'
import styles from './brief-block.module.css'

/** A block of the page that is never parted between two sheets of paper if it fits on one. */
export function BriefBlock({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}
