import type { ReactNode } from 'react'
import styles from './section.module.css'

/** One of several parts of a screen, under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
