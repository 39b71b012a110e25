import type { ImportPreview as Preview } from '../../../ipc/requests/exchange-requests'
import { t } from '../../../texts/t'
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
    <div className={styles.preview} role="region" aria-label={t('What would be imported')}>
      {isEmpty && (
        <p>{t('There is nothing in it that is not here already. Importing it would change nothing.')}</p>
      )}
      <NamedList
        records={added}
        heading={t('{{recordsOf}} would be added', { recordsOf: recordsOf(added.total) })}
      />
      <NamedList
        records={replaced}
        heading={t('{{recordsOf}} would be brought up to date; the present text stays in the history', {
          recordsOf: recordsOf(replaced.total),
        })}
      />
      <NamedList
        records={copied}
        heading={t('{{recordsOf}} changed here and there: each would be added as a copy, “… (imported)”', {
          recordsOf: recordsOf(copied.total),
        })}
      />
      <NamedList
        records={newerHere}
        heading={t('{{recordsOf}} changed here since, and would stay', {
          recordsOf: recordsOf(newerHere.total),
        })}
      />
      <NamedList
        records={skipped}
        heading={`${skipped.total.toLocaleString()} ${skipped.total === 1 ? 'file' : 'files'} would be left out`}
      />
      {same > 0 && (
        <p>{t('{{recordsOf}} would stay as they are: they say the same.', { recordsOf: recordsOf(same) })}</p>
      )}
      <div className={styles.actions}>
        {!isEmpty && (
          <Button look="primary" disabled={isBusy} onClick={onImport}>
            {t('Import')}
          </Button>
        )}
        <Button onClick={onClose}>{t('Leave all as it is')}</Button>
      </div>
    </div>
  )
}

function recordsOf(total: number): string {
  return `${total.toLocaleString()} ${total === 1 ? 'record' : 'records'}`
}
