import type { ReactNode } from 'react'
import { media, mediumNames, type Medium } from '../../../domain/medium/medium'
import type { Person } from '../../../domain/people/person'
import type { PersonChanges } from '../../../ipc/requests/people-requests'
import { t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { SaveStatus } from '../../presentation/save-status'
import type { SaveState } from '../../saving/autosave'
import { addressesIn, addressesText } from './addresses'
import styles from './person-head.module.css'
import { SettledField } from './settled-field'

export interface PersonHeadProps {
  readonly person: Person
  readonly saveState: SaveState
  readonly onChange: (changes: PersonChanges) => void
  /** What can be done with the person as a whole. */
  readonly actions?: ReactNode
}

const longestText = 200
const longestEmail = 254
const longestPhone = 64

/** Who it is and how to reach them; saves itself. */
export function PersonHead({ person, saveState, onChange, actions }: PersonHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <h1 className={styles.title}>
          <span className="visually-hidden">{person.name}</span>
        </h1>
        <SettledField
          label={t('Name')}
          isLabelHidden
          className={styles.name}
          dir="auto"
          maxLength={longestText}
          value={person.name}
          onType={(typed) => {
            const name = typed.trim()
            if (name !== '') onChange({ name })
          }}
        />
        <SaveStatus state={saveState} />
        {actions}
      </div>
      <div className={styles.fields}>
        <SettledField
          label={t('Role')}
          dir="auto"
          maxLength={longestText}
          value={person.role}
          onType={(role) => onChange({ role })}
        />
        <SettledField
          label={t('Organisation')}
          dir="auto"
          maxLength={longestText}
          value={person.organisation}
          onType={(organisation) => onChange({ organisation })}
        />
        <SelectField
          label={t('Works')}
          value={person.side ?? 'unknown'}
          options={[
            { value: 'unknown', label: t('Not said') },
            { value: 'internal', label: t('Where I work') },
            { value: 'external', label: t('Elsewhere') },
          ]}
          onChange={(side) => onChange({ side: side === 'unknown' ? null : side })}
        />
        <SelectField<Medium | ''>
          label={t('Prefers')}
          value={person.preferredMedium ?? ''}
          options={[
            { value: '', label: t('Not known') },
            ...media.map((value) => ({ value, label: mediumNames[value] })),
          ]}
          onChange={(medium) => onChange({ preferredMedium: medium === '' ? null : medium })}
        />
        <SettledField
          label={t('E-mail')}
          placeholder={t('Several parted by commas')}
          value={addressesText(person.emails)}
          onType={(typed) => onChange({ emails: addressesIn(typed, longestEmail) })}
        />
        <SettledField
          label={t('Phone')}
          placeholder={t('Several parted by commas')}
          value={addressesText(person.phones)}
          onType={(typed) => onChange({ phones: addressesIn(typed, longestPhone) })}
        />
      </div>
    </header>
  )
}
