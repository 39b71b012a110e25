import { shownStateNames, shownStates, type ShownState } from '../../../domain/commitments/shown-state'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import styles from './commitments-screen.module.css'
import type { LedgerFilter } from './use-ledger-pages'

/** A request for more is refused. */
const longestText = 500

export interface LedgerFiltersProps {
  readonly filter: LedgerFilter
  readonly onChange: (filter: LedgerFilter) => void
}

export function LedgerFilters({ filter, onChange }: LedgerFiltersProps) {
  return (
    <search className={styles.filters} aria-label="Filter the commitments">
      <TextField
        label="Text"
        type="search"
        placeholder="What was promised"
        maxLength={longestText}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField<ShownState | 'unsettled' | 'any'>
        label="State"
        value={filter.state ?? 'any'}
        options={[
          { value: 'any', label: 'Any state' },
          { value: 'unsettled', label: 'Not settled' },
          ...shownStates.map((state) => ({ value: state, label: shownStateNames[state] })),
        ]}
        onChange={(state) => onChange({ ...filter, state: state === 'any' ? null : state })}
      />
      <SelectField
        label="Order"
        value={filter.order}
        options={[
          { value: 'date', label: 'By date' },
          { value: 'person', label: 'By person' },
        ]}
        onChange={(order) => onChange({ ...filter, order })}
      />
    </search>
  )
}
