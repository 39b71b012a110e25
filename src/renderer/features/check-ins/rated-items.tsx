import type { CheckInChanges } from '../../../domain/check-ins/change-check-in'
import type { CheckIn, CheckInSummary } from '../../../domain/check-ins/check-in'
import type { CheckInItem } from '../../../domain/check-ins/check-in-item'
import { dayInLine } from '../../presentation/when'
import { RatedItemField, type EarlierStep } from './rated-item'
import styles from './rated-items.module.css'

export interface RatedItemsProps {
  readonly title: string
  readonly items: readonly CheckInItem[]
  readonly ratings: CheckIn['ratings']
  /** The check-in before this one, whose steps are shown quietly. */
  readonly earlier: CheckInSummary | null
  readonly now: number
  readonly isAboutPerson: boolean
  readonly onChange: (changes: CheckInChanges) => void
}

/** Several items under one heading. */
export function RatedItems({
  title,
  items,
  ratings,
  earlier,
  now,
  isAboutPerson,
  onChange,
}: RatedItemsProps) {
  const earlierOf = (id: string): EarlierStep | null => {
    const step = earlier?.steps[id]
    return earlier === null || step === undefined ? null : { step, on: dayInLine(earlier.takenAt, now) }
  }
  return (
    <section className={styles.items}>
      <h2>{title}</h2>
      {items.map((item) => (
        <RatedItemField
          key={item.id}
          item={item}
          rated={ratings[item.id] ?? null}
          earlier={earlierOf(item.id)}
          isAboutPerson={isAboutPerson}
          onChange={(rated) => onChange({ ratings: { [item.id]: rated } })}
        />
      ))}
    </section>
  )
}
