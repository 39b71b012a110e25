import { useState } from 'react'
import type { Reply } from '../../ipc/reply'
import type { AtHandState } from '../../ipc/requests/at-hand-requests'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { AtHandSection } from '../features/at-hand/at-hand-section'
import { NotificationsSection } from '../features/at-hand/notifications-section'
import { useRequest } from '../requests/use-request'

export interface AtHandPartProps {
  readonly bridge: Bridge
  /** Whether promises are reminded of, as the settings have it when they are shown. */
  readonly remindsOfPromises: boolean
  readonly onMessage: (message: ToastMessage) => void
}

/** The parts of Settings about what is within reach, and what comes by itself. */
export function AtHandPart({ bridge, remindsOfPromises, onMessage }: AtHandPartProps) {
  const { atHand, settings } = bridge
  const read = useRequest(atHand.read)
  const [chosen, setChosen] = useState<AtHandState | null>(null)
  const [reminds, setReminds] = useState(remindsOfPromises)
  const state = chosen ?? (read.kind === 'ready' ? read.value : null)
  if (state === null) return null
  const tell = (text: string) => onMessage({ text, action: null, tone: 'bad' })
  const take = (reply: Reply<AtHandState>) => {
    if (reply.ok) setChosen(reply.value)
    else tell(reply.error.message)
  }
  const remind = async (isOn: boolean) => {
    setReminds(isOn)
    const reply = await settings.chooseReminders({ isOn })
    if (reply.ok) return
    setReminds(!isOn)
    tell(reply.error.message)
  }
  return (
    <>
      <AtHandSection
        state={state}
        onChoose={(changes) => void atHand.choose(changes).then(take)}
        onCapture={() => void atHand.openCapture()}
      />
      {state.canNotify && (
        <NotificationsSection
          choices={state.notices}
          hasTray={state.hasTray}
          remindsOfPromises={reminds}
          onChoose={(changes) => void atHand.chooseNotices(changes).then(take)}
          onRemindOfPromises={(isOn) => void remind(isOn)}
        />
      )}
    </>
  )
}
