import type { Reply } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import { SealingSection } from '../features/sealing/sealing-section'
import type { SealingTask } from '../features/sealing/sealing-task'
import { useSealing } from './use-sealing'

export interface SealingPartProps {
  readonly bridge: Bridge
  readonly onBegin: (task: SealingTask) => void
  readonly onFailed: (message: string) => void
}

/** The section of Settings about sealing, once it is known whether the library is sealed. */
export function SealingPart({ bridge, onBegin, onFailed }: SealingPartProps) {
  const { state, ask } = useSealing(bridge)
  if (state.kind !== 'ready') return null
  const takeReply = (reply: Reply<unknown>) => {
    if (!reply.ok) onFailed(reply.error.message)
    ask()
  }
  return (
    <SealingSection
      state={state.value}
      onBegin={onBegin}
      onLock={() => void bridge.lock.now()}
      onLockAfter={(minutes) => void bridge.sealing.chooseLockAfter({ minutes }).then(takeReply)}
      onUseKeychain={(isUsed) => void bridge.sealing.useKeychain({ isUsed }).then(takeReply)}
    />
  )
}
