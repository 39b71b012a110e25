import { BookOpen } from 'lucide-react'
import { Link } from 'wouter'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { routes } from '../../routes'
import styles from './example-card.module.css'

/** The worked example, in sight until it is removed. */
export function ExampleCard({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  return (
    <section className={styles.card} aria-label={t('Worked example')}>
      <BookOpen size={20} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <h2>{t('A worked example')}</h2>
        <p>
          {t(
            'A pricing change that an ally in sales objects to, from the preparation through the talk to the reflection. Read it to see what each part is for.',
          )}
        </p>
        <div className={styles.actions}>
          <Link href={routes.meeting(id, 'prepare')} className={styles.open}>
            {t('Open the example')}
          </Link>
          <Button look="quiet" onClick={onRemove}>
            {t('Remove the example')}
          </Button>
        </div>
      </div>
    </section>
  )
}
