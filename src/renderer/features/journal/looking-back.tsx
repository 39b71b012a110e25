import { Link } from 'wouter'
import type { OnThisDay } from '../../../domain/journal/on-this-day'
import type { TimelineItem } from '../../../domain/journal/timeline'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { dayName } from '../../presentation/when'
import { agoName } from './ago-name'
import { itemWords } from './item-words'
import styles from './looking-back.module.css'

export interface LookingBackProps {
  readonly onThisDay: OnThisDay
  readonly people: readonly PersonSummary[]
  readonly now: number
  /** The person whose last time is looked for; null while nobody was chosen. */
  readonly personId: string | null
  /** What happened last with them; null while it is being asked for, and where there was nothing. */
  readonly lastTime: TimelineItem | null
  readonly onChoosePerson: (personId: string | null) => void
}

/** Two quiet ways back: this day in earlier months, and the last time with somebody. */
export function LookingBack({
  onThisDay,
  people,
  now,
  personId,
  lastTime,
  onChoosePerson,
}: LookingBackProps) {
  return (
    <div className={styles.parts}>
      <section aria-labelledby="on-this-day" className={styles.part}>
        <h2 id="on-this-day" className={styles.heading}>
          {t('On this day')}
        </h2>
        {onThisDay.length === 0 ? (
          <p className={styles.soft}>
            {t('Nothing was written on this day a month, a quarter or a year ago.')}
          </p>
        ) : (
          <ul className={styles.list}>
            {onThisDay.map(({ monthsAgo, item }) => (
              <li key={`${item.kind} ${itemWords(item, people).href}`}>
                <Card item={item} people={people} when={agoName(monthsAgo)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="last-time" className={styles.part}>
        <h2 id="last-time" className={styles.heading}>
          {t('Last time with …')}
        </h2>
        <SelectField
          label={t('Last time with')}
          isLabelHidden
          value={personId ?? ''}
          options={[
            { value: '', label: t('Choose a person') },
            ...people.map((person) => ({ value: person.id, label: person.name })),
          ]}
          onChange={(value) => onChoosePerson(value === '' ? null : value)}
        />
        <div aria-live="polite">
          {lastTime !== null && <Card item={lastTime} people={people} when={dayName(lastTime.at, now)} />}
          {personId !== null && lastTime === null && (
            <p className={styles.soft}>{t('Nothing was written down with them yet.')}</p>
          )}
        </div>
      </section>
    </div>
  )
}

interface CardProps {
  readonly item: TimelineItem
  readonly people: readonly PersonSummary[]
  readonly when: string
}

function Card({ item, people, when }: CardProps) {
  const { href, title, detail, text, lesson } = itemWords(item, people)
  return (
    <Link href={href} className={styles.card}>
      <span className={styles.soft}>{[when, detail].filter(Boolean).join(' · ')}</span>
      <span className={styles.title} dir="auto">
        {title}
      </span>
      {text.trim() !== '' && (
        <span className={styles.text} dir="auto">
          {text}
        </span>
      )}
      {lesson !== null && (
        <span className={styles.soft} dir="auto">
          {lesson}
        </span>
      )}
    </Link>
  )
}
