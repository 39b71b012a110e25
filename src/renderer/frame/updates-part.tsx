import { useState } from 'react'
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
  /** What the person chose here last, until main has it too. */
  const [chosen, setChosen] = useState<boolean | null>(null)
  if (updates.kind !== 'ready' || updates.value === null) return null
  const sayIfFailed = (reply: Reply<unknown>) => {
    if (!reply.ok) onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  const turn = async (isOn: boolean) => {
    setChosen(isOn)
    const reply = await bridge.updates.turn({ isOn })
    if (!reply.ok) setChosen(null)
    sayIfFailed(reply)
  }
  return (
    <UpdatesSection
      updates={updates.value}
      isOn={chosen ?? updates.value.state.kind !== 'off'}
      onTurn={(isOn) => void turn(isOn)}
      onCheck={() => void bridge.updates.check().then(sayIfFailed)}
    />
  )
}
