import { CoachContext } from '../coach/coach'
import { CommitmentsDuePart } from '../features/today/commitments-due-part'
import { LosingTouchPart } from '../features/today/losing-touch-part'
import { ReviewOffer } from '../features/today/review-offer'
import { TodayScreen } from '../features/today/today-screen'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'
import { useCommitmentActions } from './use-commitment-actions'
import { useLosingTouch } from './use-losing-touch'
import { useReviewOffered } from './use-review-offered'
import { useNotesCoach } from './use-notes-coach'
import { usePersonActions } from './use-person-actions'

/** Composes Today of its parts: what each of them shows comes from its own noun. */
export function TodayRoute({ bridge, today, people, now, actions, say, navigate }: ScreensContext) {
  const due = useRequest(bridge.commitments.due, bridge.commitments.onChanged)
  const commitmentActions = useCommitmentActions(bridge, navigate, say)
  const losingTouch = useLosingTouch(bridge)
  const isReviewOffered = useReviewOffered(bridge)
  const coach = useNotesCoach(bridge, say)
  const personActions = usePersonActions(bridge, say)
  switch (today.kind) {
    case 'loading':
      return null
    case 'failed':
      return <p role="alert">{today.message}</p>
    case 'ready':
      return (
        <CoachContext value={coach}>
          <TodayScreen
            today={today.value}
            people={people}
            now={now}
            parts={[
              due.kind !== 'ready' || due.value.total === 0 ? null : (
                <CommitmentsDuePart
                  key="commitments-due"
                  due={due.value}
                  people={people}
                  now={now}
                  onCopy={commitmentActions.copy}
                  onTold={(commitment) => void commitmentActions.step(commitment, { kind: 'tell' })}
                />
              ),
              isReviewOffered ? <ReviewOffer key="review" /> : null,
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
            onImportCalendar={() => navigate(routes.importCalendar)}
            onRemoveExample={() => void actions.removeExample()}
          />
        </CoachContext>
      )
  }
}
