import type { PeopleLookedAt } from '../../../ipc/requests/people-files-requests'
import { msg, t } from '../../../texts/t'
import { toldOptions } from '../../texts/told-options'
import { SelectField } from '../../components/select-field'
import styles from './columns-mapping.module.css'

type Column = NonNullable<PeopleLookedAt['columns']>[number]

export type TableField = Column['field']

const fieldNames: readonly { readonly value: TableField; readonly label: string }[] = [
  { value: 'left-out', label: msg('Left out') },
  { value: 'name', label: msg('Whole name') },
  { value: 'given-name', label: msg('First name') },
  { value: 'family-name', label: msg('Last name') },
  { value: 'role', label: msg('Role') },
  { value: 'organisation', label: msg('Organisation') },
  { value: 'email', label: msg('E-mail') },
  { value: 'phone', label: msg('Phone') },
]

export interface ColumnsMappingProps {
  readonly columns: readonly Column[]
  readonly onMap: (fields: TableField[]) => void
}

/** What each column of the table is taken for, with examples of what stands in it. */
export function ColumnsMapping({ columns, onMap }: ColumnsMappingProps) {
  return (
    <section aria-label={t('Columns of the table')} className={styles.mapping}>
      <ul className={styles.columns}>
        {columns.map(({ header, field, samples }, place) => (
          <li key={place} className={styles.column}>
            <SelectField
              label={header}
              value={field}
              options={toldOptions(fieldNames)}
              onChange={(next) =>
                onMap(columns.map((each, column) => (column === place ? next : each.field)))
              }
            />
            <p className={styles.samples} dir="auto">
              {samples.filter((sample) => sample !== '').join(', ') || t('empty')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
