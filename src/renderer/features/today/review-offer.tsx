import { CalendarCheck } from 'lucide-react'
import { Link } from 'wouter'
import { t } from '../../../texts/t'
import { routes } from '../../routes'
import styles from './today-screen.module.css'

/** One small line from Friday on, while the week was not looked back on. */
export function ReviewOffer() {
  return (
    <p>
      <Link href={routes.weeklyReview} className={styles.more}>
        <CalendarCheck size={16} aria-hidden />
        {t('Look back on the week')}
      </Link>
    </p>
  )
}
