import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { BackupsSection } from '../features/backups/backups-section'
import { useNow } from '../requests/use-now'
import { useRequest } from '../requests/use-request'

export interface BackupsPartProps {
  readonly bridge: Bridge
  readonly isBusy: boolean
  readonly onRestore: () => void
  readonly onMessage: (message: ToastMessage) => void
}

/** The backups in Settings, as main knows them. */
export function BackupsPart({ bridge, isBusy, onRestore, onMessage }: BackupsPartProps) {
  const state = useRequest(bridge.backups.read, bridge.backups.onChanged)
  const now = useNow()
  if (state.kind !== 'ready') return null
  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok && reply.error.code !== 'cancelled')
      onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  const { backups } = bridge
  return (
    <BackupsSection
      state={state.value}
      now={now}
      isBusy={isBusy}
      onTake={() => void backups.take().then(sayIfFailed)}
      onRestore={onRestore}
      onShowFolder={() => void backups.showFolder().then(sayIfFailed)}
      onChooseFolder={() => void backups.chooseFolder().then(sayIfFailed)}
      onUseLibraryFolder={() => void backups.useLibraryFolder().then(sayIfFailed)}
      onAcceptSmaller={() => void backups.acceptSmaller().then(sayIfFailed)}
    />
  )
}
