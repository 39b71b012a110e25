import { Link } from 'wouter'
import styles from './note-row.module.css'

export interface NoteRowProps {
  readonly when: string
  readonly title: string
  readonly detail: string
  readonly href: string
}

/** A note in a list, as a way to it: when, what, and what else there is to say of it. */
export function NoteRow({ when, title, detail, href }: NoteRowProps) {
  return (
    <Link href={href} className={styles.row}>
      <span className={styles.when}>{when}</span>
      <span className={styles.what}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        <span className={styles.detail} dir="auto">
          {detail}
        </span>
      </span>
    </Link>
  )
}
