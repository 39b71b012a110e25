import { useId } from 'react'
import type { CheckInChanges } from '../../../domain/check-ins/change-check-in'
import type { CheckIn, CheckInSummary } from '../../../domain/check-ins/check-in'
import { opennessReachOf, opennessWords } from '../../../domain/check-ins/openness-reach'
import { settingItems } from '../../../domain/check-ins/setting-items'
import { Link } from 'wouter'
import { t } from '../../../texts/t'
import { Disclosure } from '../../components/disclosure'
import { Screen } from '../../components/screen'
import { SourceNotes } from '../../presentation/source-notes'
import { dayInLine } from '../../presentation/when'
import type { SaveState } from '../../saving/autosave'
import { CheckInActions } from './check-in-actions'
import { RatedItems } from './rated-items'
import { Told } from '../../texts/told'
import styles from './setting-check-screen.module.css'

export interface SettingCheckScreenProps {
  readonly organisation: string
  readonly checkIn: CheckIn
  readonly isKept: boolean
  readonly saveState: SaveState
  /** The check before this one, if there was one. */
  readonly earlier: CheckInSummary | null
  readonly now: number
  readonly backHref: string
  /** Where a new check begins, when much has changed. */
  readonly anewHref: string
  readonly onChange: (changes: CheckInChanges) => void
  readonly onDelete: () => void
}

const sourceIds = ['edmondson-1999', 'rosh-2013']

/** How safe openness is in one organisation, in five answers, and how far to go there. */
export function SettingCheckScreen(props: SettingCheckScreenProps) {
  const { organisation, checkIn, earlier, now, onChange } = props
  const headingId = useId()
  const steps = Object.fromEntries(Object.entries(checkIn.ratings).map(([id, { step }]) => [id, step]))
  const { name, advice } = opennessWords[opennessReachOf(steps)]
  return (
    <Screen
      title={t('Setting check: {{organisation}}', { organisation })}
      subtitle={t(
        '{{day}}. How safe is openness there? Done once for each organisation, and again when much has changed.',
        { day: dayInLine(checkIn.takenAt, now) },
      )}
      actions={
        <CheckInActions
          saveState={props.saveState}
          isKept={props.isKept}
          backHref={props.backHref}
          backLabel={t('All organisations')}
          onDelete={props.onDelete}
        />
      }
    >
      <RatedItems
        isAboutPerson={false}
        title={t('What you have seen there')}
        items={settingItems}
        {...{ ratings: checkIn.ratings, earlier, now, onChange }}
      />
      <section className={styles.result} aria-labelledby={headingId}>
        <h2 id={headingId}>{t('How far openness can go')}</h2>
        <div role="status" className={styles.card}>
          <p className={styles.name}>{name}</p>
          <p className={styles.advice}>{advice}</p>
        </div>
        <p className={styles.soft}>
          {t(
            'Where admitting a doubt is costly, or those at the top punish it, nothing else lifts the answer. Plays that ask for openness show it to you before you prepare.',
          )}
        </p>
        {props.isKept && (
          <p className={styles.soft}>
            <Told
              text="When much has changed there, <again>look again</again>; this one is kept."
              parts={{ again: <Link href={props.anewHref} className={styles.anew} /> }}
            />
          </p>
        )}
        <Disclosure summary={t('What this rests on')}>
          <p className={styles.soft}>
            {t('The way from your answers to these words is a careful rule of ours, not a finding.')}
          </p>
          <SourceNotes sourceIds={sourceIds} />
        </Disclosure>
      </section>
    </Screen>
  )
}
