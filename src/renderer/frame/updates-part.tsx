import type { Bridge } from '../../preload'
import type { Reply } from '../../ipc/reply'
import type { ToastMessage } from '../components/toast'
import { UpdatesSection } from '../features/updates/updates-section'
import { useRequest } from '../requests/use-request'

export interface UpdatesPartProps {
  readonly bridge: Bridge
  readonly onMessage: (message: ToastMessage) => void
}

/** Not there where this copy cannot bring itself up to date. */
export function UpdatesPart({ bridge, onMessage }: UpdatesPartProps) {
  const updates = useRequest(bridge.updates.read, bridge.updates.onChanged)
  if (updates.kind !== 'ready' || updates.value === null) return null
  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok) onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <UpdatesSection
      updates={updates.value}
      onTurn={(isOn) => void bridge.updates.turn({ isOn }).then(sayIfFailed)}
      onCheck={() => void bridge.updates.check().then(sayIfFailed)}
    />
  )
}
