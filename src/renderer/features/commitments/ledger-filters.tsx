import { shownStateNames, shownStates, type ShownState } from '../../../domain/commitments/shown-state'
import { t } from '../../../texts/t'
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
    <search className={styles.filters} aria-label={t('Filter the commitments')}>
      <TextField
        label={t('Text')}
        type="search"
        placeholder={t('What was promised')}
        maxLength={longestText}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField<ShownState | 'unsettled' | 'any'>
        label={t('State')}
        value={filter.state ?? 'any'}
        options={[
          { value: 'any', label: t('Any state') },
          { value: 'unsettled', label: t('Not settled') },
          ...shownStates.map((state) => ({ value: state, label: shownStateNames[state] })),
        ]}
        onChange={(state) => onChange({ ...filter, state: state === 'any' ? null : state })}
      />
      <SelectField
        label={t('Order')}
        value={filter.order}
        options={[
          { value: 'date', label: t('By date') },
          { value: 'person', label: t('By person') },
        ]}
        onChange={(order) => onChange({ ...filter, order })}
      />
    </search>
  )
}
