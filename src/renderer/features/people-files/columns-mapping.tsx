import type { PeopleLookedAt } from '../../../ipc/requests/people-files-requests'
import { SelectField } from '../../components/select-field'
import styles from './columns-mapping.module.css'

type Column = NonNullable<PeopleLookedAt['columns']>[number]

export type TableField = Column['field']

const fieldNames: readonly { readonly value: TableField; readonly label: string }[] = [
  { value: 'left-out', label: 'Left out' },
  { value: 'name', label: 'Whole name' },
  { value: 'given-name', label: 'First name' },
  { value: 'family-name', label: 'Last name' },
  { value: 'role', label: 'Role' },
  { value: 'organisation', label: 'Organisation' },
  { value: 'email', label: 'E-mail' },
  { value: 'phone', label: 'Phone' },
]

export interface ColumnsMappingProps {
  readonly columns: readonly Column[]
  readonly onMap: (fields: TableField[]) => void
}

/** What each column of the table is taken for, with examples of what stands in it. */
export function ColumnsMapping({ columns, onMap }: ColumnsMappingProps) {
  return (
    <section aria-label="Columns of the table" className={styles.mapping}>
      <ul className={styles.columns}>
        {columns.map(({ header, field, samples }, place) => (
          <li key={place} className={styles.column}>
            <SelectField
              label={header}
              value={field}
              options={fieldNames}
              onChange={(next) =>
                onMap(columns.map((each, column) => (column === place ? next : each.field)))
              }
            />
            <p className={styles.samples} dir="auto">
              {samples.filter((sample) => sample !== '').join(', ') || 'empty'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
