import { useCallback, useState } from 'react'
import type { PracticeMoment } from '../../domain/check-ins/practice-history'
import { EmptyState } from '../components/empty-state'
import { PracticeScreen } from '../features/check-ins/practice-screen'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { CheckInDraft } from '../saving/check-in-draft'
import { onAnyChange } from './on-any-change'
import { deleteCheckIn } from './delete-check-in'
import type { ScreensContext } from './routes/screens-context'
import { beginToday, useCheckInDraft, useDraftState } from './use-check-in-draft'

export interface PracticeRouteProps {
  readonly screens: ScreensContext
  /** Without it the one of today is opened, or begun. */
  readonly checkInId: string | undefined
}

const mostShown = 20

export function PracticeRoute({ screens, checkInId }: PracticeRouteProps) {
  const { bridge, drafts } = screens
  const [begunAt] = useState(() => Date.now())
  const begin = useCallback(
    () =>
      checkInId === undefined
        ? beginToday(bridge, { kind: 'practice' }, begunAt)
        : bridge.checkIns.open({ id: checkInId }),
    [bridge, checkInId, begunAt],
  )
  const draft = useCheckInDraft(bridge, drafts, begin)
  switch (draft.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{draft.message}</EmptyState>
    case 'ready':
      return <PracticePage screens={screens} draft={draft.value} />
  }
}

function PracticePage({
  screens,
  draft,
}: {
  readonly screens: ScreensContext
  readonly draft: CheckInDraft
}) {
  const { bridge, drafts, now, say, navigate } = screens
  const shown = useDraftState(draft)
  const list = useCallback(() => bridge.checkIns.practiceHistory({ limit: mostShown }), [bridge])
  const onChanged = useCallback((listener: () => void) => onAnyChange(bridge, listener), [bridge])
  const history = useRequest(list, onChanged)
  return (
    <PracticeScreen
      {...shown}
      history={history.kind === 'ready' ? history.value : []}
      now={now}
      backHref={routes.today}
      hrefOf={hrefOf}
      onChange={(changes) => draft.change(changes)}
      onDelete={() => void deleteCheckIn(draft, { bridge, drafts, say, leave: () => navigate(routes.today) })}
    />
  )
}

function hrefOf({ from, id }: PracticeMoment): string {
  switch (from) {
    case 'meeting':
      return routes.meeting(id, 'reflect')
    case 'entry':
      return routes.entry(id)
    case 'check-in':
      return routes.practiceCheckIn(id)
  }
}
