import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { HistoryVersion } from '../../ipc/requests/history-requests'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import { useCommands } from '../commands/use-commands'
import { EmptyState } from '../components/empty-state'
import type { ToastMessage } from '../components/toast'
import { HistoryScreen } from '../features/history/history-screen'
import { shortTitleName } from '../presentation/meeting-names'
import { momentName } from '../presentation/when'
import { useNow } from '../requests/use-now'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface HistoryRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly onMessage: (message: ToastMessage) => void
}

export function HistoryRoute({ bridge, drafts, id, onMessage }: HistoryRouteProps) {
  const [, navigate] = useLocation()
  const now = useNow()
  const list = useCallback(async () => {
    // What was just typed belongs to the present that versions are compared with.
    await drafts.flushAll()
    return bridge.history.list({ kind: 'meetings', id })
  }, [bridge, drafts, id])
  const history = useRequest(list, bridge.meetings.onChanged)
  const back = () => navigate(routes.meeting(id))
  useCommands({ 'meeting.history': { run: back, isEnabled: true } }, bridge)

  const sayFailure = (text: string) => onMessage({ text, action: null, tone: 'bad' })
  const restoreCopy = async ({ name, savedAt }: HistoryVersion) => {
    const asOf = momentName(savedAt, now)
    const reply = await bridge.history.restoreCopy({ kind: 'meetings', id, name, asOf })
    if (!reply.ok) {
      sayFailure(t('No copy was made. {{message}}', { message: reply.error.message }))
      return
    }
    const copy = reply.value
    onMessage({
      text: t('“{{name}}” was made as a meeting of its own.', { name: shortTitleName(copy) }),
      action: { label: t('Open'), run: () => navigate(routes.meeting(copy.id)) },
      tone: 'neutral',
    })
  }
  const putInPlace = async (name: string, said: string, isUndo: boolean) => {
    if (!(await drafts.flushAll())) {
      sayFailure(t('Not everything that you wrote is saved yet, so nothing was replaced.'))
      return
    }
    const reply = await bridge.history.putInPlace({ kind: 'meetings', id, name })
    if (!reply.ok) {
      sayFailure(t('Nothing was replaced. {{message}}', { message: reply.error.message }))
      return
    }
    const { keptAs } = reply.value
    const undo = { label: t('Undo'), run: () => void putInPlace(keptAs, t('It is as it was before.'), true) }
    onMessage({ text: said, action: isUndo ? null : undo, tone: 'neutral' })
  }

  switch (history.kind) {
    case 'loading':
      return null
    case 'failed':
      return <EmptyState>{history.message}</EmptyState>
    case 'ready':
      return (
        <HistoryScreen
          bridge={bridge}
          id={id}
          history={history.value}
          now={now}
          onBack={back}
          onRestoreCopy={(version) => void restoreCopy(version)}
          onPutInPlace={({ name, savedAt }) =>
            void putInPlace(
              name,
              t('The version of {{moment}} is in place. What stood there before is kept as a version.', {
                moment: momentName(savedAt, now),
              }),
              false,
            )
          }
        />
      )
  }
}
