import { TodayScreen } from '../features/today/today-screen'
import type { ScreensContext } from './routes/screens-context'

/** Composes Today of its parts: what each of them shows comes from its own noun. */
export function TodayRoute({ today, people, now, actions }: ScreensContext) {
  switch (today.kind) {
    case 'loading':
      return null
    case 'failed':
      return <p role="alert">{today.message}</p>
    case 'ready':
      return (
        <TodayScreen
          today={today.value}
          people={people}
          now={now}
          onNewMeeting={() => void actions.create()}
          onRemoveExample={() => void actions.removeExample()}
        />
      )
  }
}
