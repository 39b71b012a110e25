import { captureKinds, captureNames } from '../../../domain/notes/capture'
import type { PersonSummary } from '../../../domain/people/person'
import { msg, t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import type { SearchFilter, SearchTime } from './search-filter'
import styles from './search-filters.module.css'

export interface SearchFiltersProps {
  readonly filter: SearchFilter
  readonly people: readonly PersonSummary[]
  readonly onChange: (filter: SearchFilter) => void
}

const times: readonly { readonly value: SearchTime; readonly label: string }[] = [
  { value: 'any', label: msg('Any time') },
  { value: 'week', label: msg('Past week') },
  { value: 'month', label: msg('Past month') },
  { value: 'year', label: msg('Past year') },
  { value: 'between', label: msg('Between days') },
]

/** What narrows a search; quiet, since most searches need none of it. */
export function SearchFilters({ filter, people, onChange }: SearchFiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label={t('Narrow the search')}>
      <SelectField
        label={t('Kind')}
        isLabelHidden
        value={filter.kind ?? 'any'}
        options={[
          { value: 'any', label: t('Everything') },
          { value: 'meetings', label: t('Meetings') },
          { value: 'people', label: t('People') },
          { value: 'commitments', label: t('Commitments') },
          { value: 'entries', label: t('Journal') },
          { value: 'check-ins', label: t('Check-ins') },
          { value: 'plays', label: t('My plays') },
          { value: 'pages', label: t('Pages') },
        ]}
        onChange={(kind) => onChange({ ...filter, kind: kind === 'any' ? null : kind })}
      />
      <SelectField
        label={t('Person')}
        isLabelHidden
        value={filter.personId ?? ''}
        options={[
          { value: '', label: t('Anyone') },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(id) => onChange({ ...filter, personId: id === '' ? null : id })}
      />
      <SelectField
        label={t('Captured as')}
        isLabelHidden
        value={filter.captureKind ?? 'any'}
        options={[
          { value: 'any', label: t('Captured or not') },
          ...captureKinds.map((kind) => ({ value: kind, label: captureNames[kind] })),
        ]}
        onChange={(kind) => onChange({ ...filter, captureKind: kind === 'any' ? null : kind })}
      />
      <SelectField
        label={t('When')}
        isLabelHidden
        value={filter.time}
        options={toldOptions(times)}
        onChange={(time) => onChange({ ...filter, time })}
      />
      {filter.time === 'between' && (
        <div className={styles.days}>
          <TextField
            label={t('First day')}
            type="date"
            value={filter.firstDay}
            onChange={(firstDay) => onChange({ ...filter, firstDay })}
          />
          <TextField
            label={t('Last day')}
            type="date"
            value={filter.lastDay}
            onChange={(lastDay) => onChange({ ...filter, lastDay })}
          />
        </div>
      )}
    </div>
  )
}
