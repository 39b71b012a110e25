import { useState } from 'react'
import { Link } from 'wouter'
import { opennessReachOf, opennessWords } from '../../../domain/check-ins/openness-reach'
import type { Organisation } from '../../../domain/check-ins/organisations'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { TextField } from '../../components/text-field'
import { dayInLine } from '../../presentation/when'
import styles from './settings-list-screen.module.css'

export interface SettingsListScreenProps {
  readonly organisations: readonly Organisation[]
  readonly now: number
  readonly hrefOf: (organisation: string) => string
  readonly onOpen: (organisation: string) => void
}

/** So many are shown; whoever knows more finds theirs by its name. */
const mostShown = 100

/** The organisations that are known, each with how far openness can go there. */
export function SettingsListScreen({ organisations, now, hrefOf, onOpen }: SettingsListScreenProps) {
  const [name, setName] = useState('')
  const wanted = name.trim()
  return (
    <Screen
      title={t('Setting check')}
      subtitle={t('How safe is openness in a place? Five questions, once for each organisation.')}
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (wanted !== '') onOpen(wanted)
        }}
      >
        <TextField
          label={t('Organisation')}
          value={name}
          maxLength={200}
          dir="auto"
          list="known-organisations"
          onChange={setName}
        />
        <datalist id="known-organisations">
          {organisations.slice(0, mostShown).map((organisation) => (
            <option key={organisation.name} value={organisation.name} />
          ))}
        </datalist>
        <Button type="submit" look="primary" disabled={wanted === ''}>
          {t('Look at it')}
        </Button>
      </form>
      {organisations.length === 0 ? (
        <EmptyState>
          {t(
            'The organisations of the people you know show here. Until then, write the name of your own above.',
          )}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {organisations.slice(0, mostShown).map((organisation) => (
            <li key={organisation.name} className={styles.row}>
              <Link href={hrefOf(organisation.name)} className={styles.name} dir="auto">
                {organisation.name}
              </Link>
              <span className={styles.people}>{peopleWords(organisation.people)}</span>
              <span className={styles.reach}>{reachWords(organisation, now)}</span>
            </li>
          ))}
        </ul>
      )}
      {organisations.length > mostShown && (
        <p className={styles.people}>
          {t('And {{others}} more; write a name above to open one of them.', {
            others: organisations.length - mostShown,
          })}
        </p>
      )}
    </Screen>
  )
}

function peopleWords(count: number): string {
  return count === 0 ? t('nobody from there') : t('{{count}} people', { count })
}

function reachWords({ setting }: Organisation, now: number): string {
  if (setting === null) return t('Not looked at yet')
  return `${opennessWords[opennessReachOf(setting.steps)].name} (${dayInLine(setting.takenAt, now)})`
}
