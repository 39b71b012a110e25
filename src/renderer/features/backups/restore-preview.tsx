import type { RestorePreview as Preview } from '../../../ipc/requests/backups-requests'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { NamedList } from '../../components/named-list'
import { countOf, whenInSentence } from './backup-words'
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
  const when = whenInSentence(preview.takenAt, now)
  if (preview.kind !== 'plan') {
    const isOurs = preview.kind === 'another-key'
    return (
      <section className={styles.preview} aria-labelledby="restore-preview">
        <h2 id="restore-preview">
          {isOurs ? t('A backup sealed with another key') : t('A backup of another library')}
        </h2>
        <p>
          This backup was taken {when} of{' '}
          {isOurs
            ? t('this library, while it was sealed with a key that is not at hand now')
            : 'another library'}
          . It holds {countOf(preview.records, 'record')} and is whole. It cannot be mixed with this library,
          but it can be unpacked into an empty folder, which Attune then opens
          {isOurs ? t(' with the passphrase of that time') : ''}. This library stays where it is.
        </p>
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
            'The backup is whole. {{countOf}} would stay unchanged. Before anything is changed, the present state is kept as a backup of its own.',
            { countOf: countOf(unchanged, 'record') },
          )}
        </p>
      )}
      <NamedList
        records={comeBack}
        heading={t('{{countOf}} would come back', { countOf: countOf(comeBack.total, 'record') })}
      />
      <NamedList
        records={goBack}
        heading={`${countOf(goBack.total, 'record')} would go back to what ${goBack.total === 1 ? 'it was' : 'they were'}; the present text stays in the history`}
      />
      <NamedList
        records={goToTrash}
        heading={t('{{countOf}} made since would go to the trash', {
          countOf: countOf(goToTrash.total, 'record'),
        })}
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
