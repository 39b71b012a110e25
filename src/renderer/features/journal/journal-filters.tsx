import { journalKindSchema, type JournalKind } from '../../../domain/journal/read-journal'
import type { PersonSummary } from '../../../domain/people/person'
import { msg, t } from '../../../texts/t'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import styles from './journal-screen.module.css'
import type { JournalFilter } from './use-journal-pages'

export interface JournalFiltersProps {
  readonly filter: JournalFilter
  readonly people: readonly PersonSummary[]
  readonly plays: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (filter: JournalFilter) => void
}

/** Longer than anything that could be found; a request for more is refused. */
const longestText = 500

const kindNames: Readonly<Record<JournalKind, string>> = {
  meeting: msg('Meetings'),
  entry: msg('Entries'),
  'weekly-review': msg('Reviews'),
}

export function JournalFilters({ filter, people, plays, onChange }: JournalFiltersProps) {
  return (
    <search className={styles.filters} aria-label={t('Filter the journal')}>
      <TextField
        label={t('Text')}
        type="search"
        placeholder={t('Words, a title or a name')}
        maxLength={longestText}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField
        label={t('Kind')}
        value={filter.kind ?? 'any'}
        options={[
          { value: 'any', label: t('Everything') },
          ...journalKindSchema.options.map((kind) => ({ value: kind, label: t(kindNames[kind]) })),
        ]}
        onChange={(value) => onChange({ ...filter, kind: value === 'any' ? null : value })}
      />
      <SelectField
        label={t('Person')}
        value={filter.personId ?? ''}
        options={[
          { value: '', label: t('Anyone') },
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        onChange={(value) => onChange({ ...filter, personId: value === '' ? null : value })}
      />
      <SelectField
        label={t('Play')}
        value={filter.playId ?? ''}
        options={[
          { value: '', label: t('Any play') },
          ...plays.map((play) => ({ value: play.id, label: play.name })),
        ]}
        onChange={(value) => onChange({ ...filter, playId: value === '' ? null : value })}
      />
    </search>
  )
}
