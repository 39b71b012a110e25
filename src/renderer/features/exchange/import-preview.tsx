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
      <NamedList records={added} heading={t('{{count}} records would be added', { count: added.total })} />
      <NamedList
        records={replaced}
        heading={t('{{count}} records would be brought up to date; the present text stays in the history', {
          count: replaced.total,
        })}
      />
      <NamedList
        records={copied}
        heading={t(
          '{{count}} records changed here and there: each would be added as a copy, “… (imported)”',
          {
            count: copied.total,
          },
        )}
      />
      <NamedList
        records={newerHere}
        heading={t('{{count}} records changed here since, and would stay', { count: newerHere.total })}
      />
      <NamedList
        records={skipped}
        heading={t('{{count}} files would be left out', { count: skipped.total })}
      />
      {same > 0 && (
        <p>{t('{{count}} records would stay as they are: they say the same.', { count: same })}</p>
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
