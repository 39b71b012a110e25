import type { RestorePreview as Preview } from '../../../ipc/requests/backups-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { NamedList } from '../../components/named-list'
import { pastMoment } from '../../presentation/when'
import { recordsInWords } from './backup-words'
import styles from './restore-screen.module.css'

export interface RestorePreviewProps {
  readonly preview: Preview
  readonly now: number
  readonly isBusy: boolean
  readonly onRestore: () => void
  readonly onUnpack: () => void
  readonly onClose: () => void
}

/** What a backup would change, before anything is changed. */
export function RestorePreview({ preview, now, isBusy, onRestore, onUnpack, onClose }: RestorePreviewProps) {
  const when = pastMoment(preview.takenAt, now)
  if (preview.kind !== 'plan') {
    const isOurs = preview.kind === 'another-key'
    return (
      <section className={styles.preview} aria-labelledby="restore-preview">
        <h2 id="restore-preview">
          {isOurs ? t('A backup sealed with another key') : t('A backup of another library')}
        </h2>
        <p>{strangeWords(isOurs, when, recordsInWords(preview.records))}</p>
        <div className={styles.actions}>
          <Button look="primary" disabled={isBusy} onClick={onUnpack}>
            {t('Unpack it and open it…')}
          </Button>
          <Button onClick={onClose}>{t('Leave all as it is')}</Button>
        </div>
      </section>
    )
  }
  const { comeBack, goBack, goToTrash, unchanged } = preview
  const isSame = comeBack.total + goBack.total + goToTrash.total === 0
  return (
    <section className={styles.preview} aria-labelledby="restore-preview">
      <h2 id="restore-preview">{t('The library as it was {{when}}', { when })}</h2>
      {isSame ? (
        <p>
          {t('The backup is whole, and restoring it would change nothing: every record is as it was then.')}
        </p>
      ) : (
        <p>
          {t(
            'The backup is whole. {{count}} records would stay unchanged. Before anything is changed, the present state is kept as a backup of its own.',
            { count: unchanged },
          )}
        </p>
      )}
      <NamedList
        records={comeBack}
        heading={t('{{count}} records would come back', { count: comeBack.total })}
      />
      <NamedList
        records={goBack}
        heading={t(
          '{{count}} records would go back to what they were; the present text stays in the history',
          { count: goBack.total },
        )}
      />
      <NamedList
        records={goToTrash}
        heading={t('{{count}} records made since would go to the trash', { count: goToTrash.total })}
      />
      <div className={styles.actions}>
        {!isSame && (
          <Button look="primary" disabled={isBusy} onClick={onRestore}>
            {t('Restore it')}
          </Button>
        )}
        <Button onClick={onClose}>{t('Leave all as it is')}</Button>
      </div>
    </section>
  )
}

function strangeWords(isOurs: boolean, when: string, records: string): string {
  return isOurs
    ? t(
        'This backup was taken {{when}} of this library, while it was sealed with a key that is not at hand now. It holds {{records}} and is whole. It cannot be mixed with this library, but it can be unpacked into an empty folder, which Attune then opens with the passphrase of that time. This library stays where it is.',
        { when, records },
      )
    : t(
        'This backup was taken {{when}} of another library. It holds {{records}} and is whole. It cannot be mixed with this library, but it can be unpacked into an empty folder, which Attune then opens. This library stays where it is.',
        { when, records },
      )
}
