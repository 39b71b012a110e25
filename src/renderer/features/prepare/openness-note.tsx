import { Link } from 'wouter'
import type { HowFarToGo } from '../../../domain/check-ins/how-far-to-go'
import { opennessWords } from '../../../domain/check-ins/openness-reach'
import { t } from '../../../texts/t'
import { routes } from '../../routes'
import styles from './openness-note.module.css'

/** How far to go with something of oneself where these people work, from the latest setting check there. */
export function OpennessNote({ place }: { readonly place: HowFarToGo }) {
  return (
    <div role="note" aria-label={t('How far to go')} className={styles.note}>
      <Words place={place} />
    </div>
  )
}

function Words({ place }: { readonly place: HowFarToGo }) {
  switch (place.kind) {
    case 'place-unknown':
      return (
        <>
          <p>{opennessWords.unknown.advice}</p>
          <p className={styles.small}>
            {t(
              'How far to go depends on the place. Once it is written down where they work, a setting check helps to tell.',
            )}{' '}
            <Link href={routes.settingChecks}>{t('Setting checks')}</Link>
          </p>
        </>
      )
    case 'not-checked':
      return (
        <>
          <p>{opennessWords.unknown.advice}</p>
          <p className={styles.small}>
            {t('How safe openness is at {{organisation}} has not been looked at yet.', {
              organisation: place.organisation,
            })}{' '}
            <Link href={routes.settingCheck(place.organisation)}>{t('Check it in five questions')}</Link>
          </p>
        </>
      )
    case 'checked':
      return (
        <>
          <p>
            <strong>{opennessWords[place.reach].name}.</strong> {opennessWords[place.reach].advice}
          </p>
          <p className={styles.small}>
            {t('From the setting check of {{organisation}}.', { organisation: place.organisation })}
            {place.weakest !== null && t(' Lowest there: {{name}}.', { name: place.weakest.name })}{' '}
            <Link href={routes.settingCheck(place.organisation)}>{t('Look at it')}</Link>
          </p>
        </>
      )
  }
}
