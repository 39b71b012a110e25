import type { ImportPreview as Preview } from '../../../ipc/requests/exchange-requests'
import { Button } from '../../components/button'
import { NamedList } from '../../components/named-list'
import styles from './exchange-screen.module.css'

export interface ImportPreviewProps {
  readonly preview: Preview
  readonly isBusy: boolean
  readonly onImport: () => void
  readonly onClose: () => void
}

/** What an import would change, before anything is changed. */
export function ImportPreview({ preview, isBusy, onImport, onClose }: ImportPreviewProps) {
  const { added, replaced, copied, newerHere, same, skipped } = preview
  const isEmpty = added.total + replaced.total + copied.total === 0
  return (
    <div className={styles.preview} role="region" aria-label="What would be imported">
      {isEmpty && <p>There is nothing in it that is not here already. Importing it would change nothing.</p>}
      <NamedList records={added} heading={`${recordsOf(added.total)} would be added`} />
      <NamedList
        records={replaced}
        heading={`${recordsOf(replaced.total)} would be brought up to date; the present text stays in the history`}
      />
      <NamedList
        records={copied}
        heading={`${recordsOf(copied.total)} changed here and there: each would be added as a copy, “… (imported)”`}
      />
      <NamedList
        records={newerHere}
        heading={`${recordsOf(newerHere.total)} changed here since, and would stay`}
      />
      <NamedList
        records={skipped}
        heading={`${skipped.total.toLocaleString()} ${skipped.total === 1 ? 'file' : 'files'} would be left out`}
      />
      {same > 0 && <p>{recordsOf(same)} would stay as they are: they say the same.</p>}
      <div className={styles.actions}>
        {!isEmpty && (
          <Button look="primary" disabled={isBusy} onClick={onImport}>
            Import
          </Button>
        )}
        <Button onClick={onClose}>Leave all as it is</Button>
      </div>
    </div>
  )
}

function recordsOf(total: number): string {
  return `${total.toLocaleString()} ${total === 1 ? 'record' : 'records'}`
}
