import { LosingTouchPart } from '../features/today/losing-touch-part'
import { TodayScreen } from '../features/today/today-screen'
import type { ScreensContext } from './routes/screens-context'
import { useLosingTouch } from './use-losing-touch'
import { usePersonActions } from './use-person-actions'

/** Composes Today of its parts: what each of them shows comes from its own noun. */
export function TodayRoute({ bridge, today, people, now, actions, say }: ScreensContext) {
  const losingTouch = useLosingTouch(bridge)
  const personActions = usePersonActions(bridge, say)
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
          parts={[
            losingTouch === null || losingTouch.total === 0 ? null : (
              <LosingTouchPart
                key="losing-touch"
                losingTouch={losingTouch}
                now={now}
                onLog={(id, contact) => void personActions.log(id, contact)}
                onSnooze={(id, until) => void personActions.snooze(id, until)}
              />
            ),
          ]}
          onNewMeeting={() => void actions.create()}
          onRemoveExample={() => void actions.removeExample()}
        />
      )
  }
}
