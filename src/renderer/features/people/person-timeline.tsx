import { X } from 'lucide-react'
import { Link } from 'wouter'
import type { Contact } from '../../../domain/people/in-touch'
import type { TimelineEvent } from '../../../domain/people/timeline'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { IconButton } from '../../components/icon-button'
import { dayName } from '../../presentation/when'
import styles from './person-timeline.module.css'
import { timelineWords } from './timeline-words'

export interface PersonTimelineProps {
  readonly events: readonly TimelineEvent[]
  /** How many there are in all. */
  readonly total: number
  readonly now: number
  readonly onShowMore: () => void
  readonly onRemoveContact: (contact: Contact) => void
}

/** Everything with a person, the newest first, a stretch at a time. */
export function PersonTimeline({ events, total, now, onShowMore, onRemoveContact }: PersonTimelineProps) {
  if (total === 0) {
    return (
      <p className={styles.none}>
        {t(
          'Nothing yet. Meetings with them, promises, check-ins, contacts and notes gather here by themselves.',
        )}
      </p>
    )
  }
  return (
    <div className={styles.timeline}>
      <ol className={styles.events} aria-label={t('Timeline')}>
        {events.map((event) => (
          <li key={keyOf(event)} className={styles.event}>
            <Row event={event} now={now} />
            {event.kind === 'contact' && (
              <IconButton
                label={t('Remove this contact: {{title}}', { title: timelineWords(event, now).title })}
                icon={<X size={16} aria-hidden />}
                onClick={() => onRemoveContact(event.contact)}
              />
            )}
          </li>
        ))}
      </ol>
      {total > events.length && (
        <Button onClick={onShowMore}>
          {t('Show earlier ({{more}} more)', { more: total - events.length })}
        </Button>
      )}
    </div>
  )
}

function Row({ event, now }: { readonly event: TimelineEvent; readonly now: number }) {
  const { kind, title, detail, href } = timelineWords(event, now)
  const content = (
    <>
      <span className={styles.when}>{dayName(event.at, now)}</span>
      <span className={styles.kind}>{kind}</span>
      <span className={styles.what}>
        <span className={styles.title} dir="auto">
          {title}
        </span>
        {detail !== '' && (
          <span className={styles.detail} dir="auto">
            {detail}
          </span>
        )}
      </span>
    </>
  )
  if (href === null) return <div className={styles.row}>{content}</div>
  return (
    <Link href={href} className={[styles.row, styles.link].join(' ')}>
      {content}
    </Link>
  )
}

function keyOf(event: TimelineEvent): string {
  switch (event.kind) {
    case 'meeting':
      return `meeting ${event.meeting.id}`
    case 'promise':
    case 'promise-settled':
      return `${event.kind} ${event.commitment.id}`
    case 'check-in':
      return `check-in ${event.checkIn.id}`
    case 'contact':
      return `contact ${event.contact.id}`
    case 'note':
      return `note ${event.entry.id}`
  }
}
