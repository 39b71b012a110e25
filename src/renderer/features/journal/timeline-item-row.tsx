import { Lightbulb } from 'lucide-react'
import { Link } from 'wouter'
import type { TimelineItem } from '../../../domain/journal/timeline'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { dayName } from '../../presentation/when'
import { itemWords } from './item-words'
import styles from './timeline-item-row.module.css'

export interface TimelineItemRowProps {
  readonly item: TimelineItem
  readonly people: readonly PersonSummary[]
  readonly now: number
}

/** One place on the timeline: when, what, with whom, the first words, and what was learned. */
export function TimelineItemRow({ item, people, now }: TimelineItemRowProps) {
  const { href, kind, title, detail, text, lesson } = itemWords(item, people)
  return (
    <Link href={href} className={styles.row}>
      <span className={styles.when}>
        <span>{dayName(item.at, now)}</span> <span>{kind}</span>
      </span>
      <span className={styles.what}>
        <span className={styles.head}>
          <span className={styles.title} dir="auto">
            {title}
          </span>
          <span className={styles.detail} dir="auto">
            {detail}
          </span>
        </span>
        {text.trim() !== '' && (
          <span className={styles.text} dir="auto">
            {text}
          </span>
        )}
        {lesson !== null && (
          <span className={styles.lesson} dir="auto">
            <Lightbulb size={16} aria-hidden />
            <span className="visually-hidden">{t('Lesson:')} </span>
            <span>{lesson}</span>
          </span>
        )}
      </span>
    </Link>
  )
}
