import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { SealingScreen } from '../features/sealing/sealing-screen'
import { sealingTasks } from '../features/sealing/sealing-task'
import { useRequest } from '../requests/use-request'

export interface SealingRouteProps {
  readonly bridge: Bridge
  readonly task: string
  readonly onLeave: () => void
  readonly onMessage: (message: ToastMessage) => void
}

export function SealingRoute({ bridge, task, onLeave, onMessage }: SealingRouteProps) {
  const state = useRequest(bridge.sealing.state)
  const known = sealingTasks.find((name) => name === task)
  if (known === undefined || state.kind !== 'ready') return null
  return (
    <SealingScreen
      bridge={bridge}
      task={known}
      state={state.value}
      onLeave={onLeave}
      onDone={(text) => {
        onMessage({ text, action: null, tone: 'neutral' })
        onLeave()
      }}
      onFailed={(text) => onMessage({ text, action: null, tone: 'bad' })}
    />
  )
}
