import { FileSearch } from 'lucide-react'
import { useState } from 'react'
import type { Backup } from '../../../domain/backups/backup'
import type { RestorePreview as Preview } from '../../../ipc/requests/backups-requests'
import type { Reply } from '../../../ipc/reply'
import type { Bridge } from '../../../preload'
import { t } from '../../../texts/t'
import { Button } from '../../components/button'
import { EmptyState } from '../../components/empty-state'
import { Screen } from '../../components/screen'
import { whenName } from '../../presentation/when'
import { useRequest } from '../../requests/use-request'
import { originNames, recordsInWords } from './backup-words'
import { RestorePreview } from './restore-preview'
import styles from './restore-screen.module.css'

export interface RestoreScreenProps {
  readonly bridge: Bridge
  readonly now: number
  readonly isBusy: boolean
  readonly onFailed: (message: string) => void
  readonly onBack: () => void
  /** Restores what was looked at last, after everything that is written was saved. */
  readonly onRestore: () => void
}

/** The backups there are; each can be looked at before it is restored. */
export function RestoreScreen({ bridge, now, isBusy, onFailed, onBack, onRestore }: RestoreScreenProps) {
  const state = useRequest(bridge.backups.read, bridge.backups.onChanged)
  const [preview, setPreview] = useState<Preview | null>(null)
  const backups = state.kind === 'ready' ? state.value.backups : []

  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok && reply.error.code !== 'cancelled') onFailed(reply.error.message)
  }
  const look = async (name: string | null) => {
    setPreview(null)
    const reply = await bridge.backups.preview({ name })
    sayIfFailed(reply)
    if (reply.ok) setPreview(reply.value)
  }
  return (
    <Screen
      title={t('Restore a backup')}
      subtitle={t('Looking at one changes nothing.')}
      actions={<Button onClick={onBack}>{t('Back to Settings')}</Button>}
    >
      {preview !== null && (
        <RestorePreview
          preview={preview}
          now={now}
          isBusy={isBusy}
          onRestore={onRestore}
          onUnpack={() => void bridge.backups.unpack().then(sayIfFailed)}
          onClose={() => setPreview(null)}
        />
      )}
      {state.kind === 'ready' && backups.length === 0 ? (
        <EmptyState>{state.value.failure ?? t('There is no backup of this library here yet.')}</EmptyState>
      ) : (
        <ul className={styles.list} aria-label={t('Backups')}>
          {backups.map((backup) => (
            <BackupRow
              key={backup.name}
              backup={backup}
              now={now}
              isBusy={isBusy}
              onLook={() => void look(backup.name)}
            />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button icon={<FileSearch size={16} aria-hidden />} disabled={isBusy} onClick={() => void look(null)}>
          {t('Choose another file…')}
        </Button>
      </div>
    </Screen>
  )
}

interface BackupRowProps {
  readonly backup: Backup
  readonly now: number
  readonly isBusy: boolean
  readonly onLook: () => void
}

function BackupRow({ backup, now, isBusy, onLook }: BackupRowProps) {
  const when = whenName(backup.takenAt, now)
  return (
    <li>
      <div>
        <p>{when}</p>
        <p className={styles.about}>
          {t('{{records}}, taken {{how}}', {
            records: recordsInWords(backup.records),
            how: t(originNames[backup.origin]),
          })}
        </p>
      </div>
      <Button disabled={isBusy} aria-label={t('Look at it: {{when}}', { when })} onClick={onLook}>
        {t('Look at it')}
      </Button>
    </li>
  )
}
