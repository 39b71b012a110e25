import { captureKinds, captureNames } from '../../../domain/notes/capture'
import type { PersonSummary } from '../../../domain/people/person'
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
  { value: 'any', label: 'Any time' },
  { value: 'week', label: 'Past week' },
  { value: 'month', label: 'Past month' },
  { value: 'year', label: 'Past year' },
  { value: 'between', label: 'Between days' },
]

/** What narrows a search; quiet, since most searches need none of it. */
export function SearchFilters({ filter, people, onChange }: SearchFiltersProps) {
  return (
    <div className={styles.filters} role="group" aria-label="Narrow the search">
      <SelectField
        label="Kind"
        isLabelHidden
        value={filter.kind ?? 'any'}
        options={[
          { value: 'any', label: 'Everything' },
          { value: 'meetings', label: 'Meetings' },
          { value: 'people', label: 'People' },
          { value: 'commitments', label: 'Commitments' },
          { value: 'entries', label: 'Journal' },
          { value: 'check-ins', label: 'Check-ins' },
          { value: 'plays', label: 'My plays' },
          { value: 'pages', label: 'Pages' },
        ]}
        onChange={(kind) => onChange({ ...filter, kind: kind === 'any' ? null : kind })}
      />
      <SelectField
        label="Person"
        isLabelHidden
        value={filter.personId ?? ''}
        options={[
          { value: '', label: 'Anyone' },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(id) => onChange({ ...filter, personId: id === '' ? null : id })}
      />
      <SelectField
        label="Captured as"
        isLabelHidden
        value={filter.captureKind ?? 'any'}
        options={[
          { value: 'any', label: 'Captured or not' },
          ...captureKinds.map((kind) => ({ value: kind, label: captureNames[kind] })),
        ]}
        onChange={(kind) => onChange({ ...filter, captureKind: kind === 'any' ? null : kind })}
      />
      <SelectField
        label="When"
        isLabelHidden
        value={filter.time}
        options={times}
        onChange={(time) => onChange({ ...filter, time })}
      />
      {filter.time === 'between' && (
        <div className={styles.days}>
          <TextField
            label="First day"
            type="date"
            value={filter.firstDay}
            onChange={(firstDay) => onChange({ ...filter, firstDay })}
          />
          <TextField
            label="Last day"
            type="date"
            value={filter.lastDay}
            onChange={(lastDay) => onChange({ ...filter, lastDay })}
          />
        </div>
      )}
    </div>
  )
}
