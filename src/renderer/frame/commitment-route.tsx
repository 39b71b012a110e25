import { useCallback } from 'react'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { PromiseOrigin } from '../../ipc/requests/commitments-requests'
import { t } from '../../texts/t'
import { EmptyState } from '../components/empty-state'
import { CommitmentPage } from '../features/commitments/commitment-page'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'
import { useCommitmentActions } from './use-commitment-actions'
import { useOutgoing } from './use-outgoing'

const noHistory = { kind: 'too-few', count: 0 } as const

export interface CommitmentRouteProps extends ScreensContext {
  readonly id: string
}

export function CommitmentRoute({
  bridge,
  navigate,
  say,
  people,
  now,
  id,
  ...context
}: CommitmentRouteProps) {
  const actions = useCommitmentActions(bridge, navigate, say)
  const outgoing = useOutgoing(bridge, say)
  const open = useCallback(() => bridge.commitments.open({ id }), [bridge, id])
  const opened = useRequest(open, bridge.commitments.onChanged)
  const history = useRequest(bridge.commitments.ownHistory, bridge.commitments.onChanged)
  if (opened.kind === 'loading') return null
  if (opened.kind === 'failed') {
    return <EmptyState>{t('This promise is not here any more. The trash may have it.')}</EmptyState>
  }
  const { commitment, origin } = opened.value
  return (
    <CommitmentPage
      commitment={commitment}
      origin={origin}
      people={people}
      history={history.kind === 'ready' ? history.value : noHistory}
      now={now}
      onChange={(changes) => void actions.change(id, changes)}
      onStep={(step) => void actions.step(commitment, step)}
      onCopy={actions.copy}
      onRepair={() => void actions.repair(commitment)}
      onOpenOrigin={() => openOrigin(origin, commitment, { navigate, openLine: context.openLine })}
      onExportCalendar={() => void outgoing.exportCalendar('commitments', id)}
      onRemove={() => void actions.remove(commitment)}
    />
  )
}

interface Ways {
  readonly navigate: (to: string) => void
  readonly openLine: ScreensContext['openLine']
}

function openOrigin(origin: PromiseOrigin, { line }: CommitmentSummary, { navigate, openLine }: Ways): void {
  if (origin === null) return
  if (origin.kind === 'entry') navigate(routes.entry(origin.id))
  else if (line === undefined) navigate(routes.meeting(origin.id, 'meet'))
  else openLine(origin.id, line)
}
