import { CalendarSync } from 'lucide-react'
import type { WatchedCalendarState } from '../../../ipc/requests/calendar-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { RemovableChip } from '../../components/removable-chip'
import { Section } from '../../components/section'
import { SwitchField } from '../../components/switch-field'
import styles from './watched-calendar-section.module.css'

export interface WatchedCalendarSectionProps {
  readonly state: WatchedCalendarState
  readonly onFollow: (what: 'file' | 'folder') => void
  readonly onStop: () => void
  readonly onTakesNew: (takesNew: boolean) => void
  readonly onForgetAddress: (address: string) => void
  readonly onImport: () => void
}

/** Where meetings come from: a calendar that is taken in once, or one that is followed. */
export function WatchedCalendarSection(props: WatchedCalendarSectionProps) {
  const { state, onFollow, onStop, onTakesNew, onImport } = props
  const { watched, refusal, ownAddresses } = state
  return (
    <Section title={t('Calendar')}>
      <p>
        {t(
          'Meetings can come from a calendar file (.ics). Attune can also follow a file or folder that another program writes: what it took in before is brought up to date by itself, and new meetings are offered.',
        )}
      </p>
      {watched !== null && (
        <p className={styles.path} dir="auto">
          {watched.path}
        </p>
      )}
      {refusal !== null && (
        <p role="status" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {watched !== null && (
        <SwitchField
          label={t('Take in new meetings by itself')}
          isOn={watched.takesNew}
          onChange={onTakesNew}
        />
      )}
      <div className={styles.actions}>
        <Button onClick={onImport}>{t('Import a calendar…')}</Button>
        <Button icon={<CalendarSync size={16} aria-hidden />} onClick={() => onFollow('file')}>
          {watched === null ? t('Follow a file…') : t('Follow another file…')}
        </Button>
        <Button onClick={() => onFollow('folder')}>
          {watched === null ? t('Follow a folder…') : t('Follow another folder…')}
        </Button>
        {watched !== null && (
          <Button look="quiet" onClick={onStop}>
            {t('Follow no calendar')}
          </Button>
        )}
      </div>
      {ownAddresses.length > 0 && (
        <div className={styles.own}>
          <p>{t('Your own addresses, which are not taken for people you meet:')}</p>
          <ul className={styles.addresses}>
            {ownAddresses.map((address) => (
              <li key={address}>
                <RemovableChip onRemove={() => props.onForgetAddress(address)}>{address}</RemovableChip>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  )
}
