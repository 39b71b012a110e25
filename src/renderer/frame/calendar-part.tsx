import { useState } from 'react'
import type { Reply } from '../../ipc/reply'
import type { WatchedCalendarState } from '../../ipc/requests/calendar-requests'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import { WatchedCalendarSection } from '../features/calendar-import/watched-calendar-section'
import { useRequest } from '../requests/use-request'

export interface CalendarPartProps {
  readonly bridge: Bridge
  readonly onImport: () => void
  readonly onMessage: (message: ToastMessage) => void
}

/** Calendars in the settings: the one that is followed, and whose addresses are the writer’s own. */
export function CalendarPart({ bridge, onImport, onMessage }: CalendarPartProps) {
  const read = useRequest(bridge.calendar.readWatched, bridge.calendar.onFollowed)
  const [chosen, setChosen] = useState<WatchedCalendarState | null>(null)
  if (read.kind !== 'ready') return null
  const take = (reply: Reply<WatchedCalendarState>) => {
    if (reply.ok) setChosen(reply.value)
    else onMessage({ text: reply.error.message, action: null, tone: 'bad' })
  }
  // What was chosen here is newer than what was read; what happens to the file meanwhile is told by the reading.
  const state = chosen === null ? read.value : { ...chosen, refusal: read.value.refusal }
  return (
    <WatchedCalendarSection
      state={state}
      onFollow={(what) => void bridge.calendar.watch({ what }).then(take)}
      onStop={() => void bridge.calendar.stopWatching().then(take)}
      onTakesNew={(takesNew) => void bridge.calendar.chooseTakesNew({ takesNew }).then(take)}
      onForgetAddress={(address) => void bridge.calendar.forgetAddress({ address }).then(take)}
      onImport={onImport}
    />
  )
}
