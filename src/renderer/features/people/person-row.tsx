import { Link } from 'wouter'
import type { PersonRow as Row } from '../../../domain/people/list-people'
import { t } from '../../../texts/t'
import { Chip } from '../../components/chip'
import { agoName } from '../../presentation/ago'
import { roleAndPlace } from '../../presentation/role-and-place'
import { routes } from '../../routes'
import styles from './person-row.module.css'

/** One person in the list: who it is, when one was last in touch, and what is promised. */
export function PersonRow({ row, now }: { readonly row: Row; readonly now: number }) {
  const { person, lastContactAt, isLosingTouch } = row
  const promises = promisesName(row)
  return (
    <Link href={routes.person(person.id)} className={styles.row}>
      <span className={styles.who}>
        <span className={styles.name} dir="auto">
          {person.name}
        </span>
        <span className={styles.detail} dir="auto">
          {roleAndPlace(person)}
        </span>
      </span>
      <span className={styles.touch}>
        <span>
          {lastContactAt === null
            ? t('No contact yet')
            : t('In touch {{ago}}', { ago: agoName(lastContactAt, now) })}
        </span>
        {promises !== '' && <span className={styles.detail}>{promises}</span>}
      </span>
      <span className={styles.mark}>{isLosingTouch && <Chip tone="warn">{t('Losing touch')}</Chip>}</span>
    </Link>
  )
}

/** `I owe 2 · they owe 1`, as far as there is something open. */
function promisesName({ openFromMe, openFromThem }: Row): string {
  if (openFromMe > 0 && openFromThem > 0) {
    return t('I owe {{mine}} · they owe {{theirs}}', { mine: openFromMe, theirs: openFromThem })
  }
  if (openFromMe > 0) return t('I owe {{mine}}', { mine: openFromMe })
  return openFromThem > 0 ? t('They owe {{theirs}}', { theirs: openFromThem }) : ''
}
