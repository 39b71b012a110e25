import { useCallback } from 'react'
import type { Reply } from '../../ipc/reply'
import { EmptyState } from '../components/empty-state'
import { PagesScreen } from '../features/pages/pages-screen'
import { useRequest } from '../requests/use-request'
import { routes } from '../routes'
import type { ScreensContext } from './routes/screens-context'

export function PagesRoute({ bridge, now, navigate, say }: ScreensContext) {
  const pages = useRequest(bridge.pages.list, bridge.pages.onChanged)
  const onAsked = useCallback(
    (listener: () => void) => {
      const ends = [bridge.pages.onChanged(listener), bridge.meetings.onChanged(listener)]
      return () => ends.forEach((end) => end())
    },
    [bridge],
  )
  const recurring = useRequest(bridge.pages.recurring, onAsked)
  if (pages.kind === 'loading' || recurring.kind === 'loading') return null
  if (pages.kind === 'failed') return <EmptyState>{pages.message}</EmptyState>

  const open = (reply: Reply<{ readonly id: string }>) => {
    if (reply.ok) navigate(routes.sharedPage(reply.value.id))
    else say({ text: reply.error.message, action: null, tone: 'bad' })
  }
  return (
    <PagesScreen
      pages={pages.value}
      recurring={recurring.kind === 'ready' ? recurring.value : []}
      now={now}
      onCreate={() => void bridge.pages.create().then(open)}
      onAnswer={({ text, meetingIds }, pageId) =>
        void bridge.pages.answer({ pageId, question: text, meetingIds: [...meetingIds] }).then(open)
      }
    />
  )
}
