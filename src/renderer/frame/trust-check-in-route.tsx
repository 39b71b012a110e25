import { useCallback, useState } from 'react'
import { settingOf } from '../../domain/check-ins/organisations'
import type { CheckInSummary } from '../../domain/check-ins/check-in'
import type { PersonSummary } from '../../domain/people/person'
import { t } from '../../texts/t'
import { CoachContext } from '../coach/coach'
import { EmptyState } from '../components/empty-state'
import { TrustCheckInScreen } from '../features/check-ins/trust-check-in-screen'
import { peopleNotRead } from '../presentation/meeting-names'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { CheckInDraft } from '../saving/check-in-draft'
import { deleteCheckIn } from './delete-check-in'
import type { ScreensContext } from './routes/screens-context'
import { beginToday, useCheckInDraft, useDraftState } from './use-check-in-draft'
import { useNotesCoach } from './use-notes-coach'

export interface TrustCheckInRouteProps {
  readonly screens: ScreensContext
  readonly personId: string
  /** Without it the one of today is opened, or begun. */
  readonly checkInId: string | undefined
}

const mostShown = 200
const noCheckIns: readonly CheckInSummary[] = []

export function TrustCheckInRoute({ screens, personId, checkInId }: TrustCheckInRouteProps) {
  const { bridge, drafts, people } = screens
  const [begunAt] = useState(() => Date.now())
  const begin = useCallback(
    () =>
      checkInId === undefined
        ? beginToday(bridge, { kind: 'trust', personId }, begunAt)
        : bridge.checkIns.open({ id: checkInId }),
    [bridge, personId, checkInId, begunAt],
  )
  const draft = useCheckInDraft(bridge, drafts, begin)
  const person = people.find(({ id }) => id === personId)
  if (people === peopleNotRead || draft.kind === 'loading') return null
  if (person === undefined)
    return <EmptyState>{t('This person was deleted, or is not known here.')}</EmptyState>
  if (draft.kind === 'failed') return <EmptyState>{draft.message}</EmptyState>
  return <TrustCheckInPage {...{ screens, person }} draft={draft.value} />
}

interface TrustCheckInPageProps {
  readonly screens: ScreensContext
  readonly person: PersonSummary
  readonly draft: CheckInDraft
}

function TrustCheckInPage({ screens, person, draft }: TrustCheckInPageProps) {
  const { bridge, drafts, now, say, navigate, actions } = screens
  const shown = useDraftState(draft)
  const coach = useNotesCoach(bridge, say)
  const list = useCallback(
    () => bridge.checkIns.list({ kind: 'trust', personId: person.id, limit: mostShown }),
    [bridge, person.id],
  )
  const listSettings = useCallback(() => bridge.checkIns.list({ kind: 'setting', limit: 1000 }), [bridge])
  const history = useRequest(list, bridge.checkIns.onChanged)
  const settings = useRequest(listSettings, bridge.checkIns.onChanged)
  const setting = settings.kind === 'ready' ? settingOf(person.organisation, settings.value) : null
  const back = routes.person(person.id)
  return (
    <CoachContext value={coach}>
      <TrustCheckInScreen
        {...shown}
        personName={person.name}
        history={history.kind === 'ready' ? history.value : noCheckIns}
        setting={setting?.steps ?? null}
        now={now}
        backHref={back}
        hrefOf={(id) => routes.trustCheckIn(person.id, id)}
        onChange={(changes) => draft.change(changes)}
        onPrepare={(move) => {
          draft.change({ moveId: move.id })
          void draft.flush().then(() => actions.create([move.playId], [person.id]))
        }}
        onDelete={() => void deleteCheckIn(draft, { bridge, drafts, say, leave: () => navigate(back) })}
      />
    </CoachContext>
  )
}
