import { useLocation } from 'wouter'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { EmptyState } from '../components/empty-state'
import { BriefPage } from '../features/brief/brief-page'
import { useMeetingDraft } from '../features/meetings/use-meeting-draft'
import { routes } from '../routes'
import type { MeetingDrafts } from '../saving/meeting-drafts'

export interface BriefRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly people: readonly PersonSummary[]
}

export function BriefRoute({ bridge, drafts, id, people }: BriefRouteProps) {
  const [, navigate] = useLocation()
  const state = useMeetingDraft(drafts, id)
  const print = () => void bridge.meetings.printBrief({ id })
  const back = () => navigate(routes.meeting(id, 'prepare'))
  useCommands({ 'meeting.brief': { run: print, isEnabled: true } }, bridge)
  switch (state.kind) {
    case 'opening':
      return null
    case 'failed':
      return <EmptyState>{state.message}</EmptyState>
    case 'open':
      return (
        <BriefPage
          meeting={state.draft.meeting}
          people={people}
          onBack={back}
          onPrint={print}
          onSavePdf={async () => {
            const reply = await bridge.meetings.exportBrief({ id })
            if (!reply.ok) throw new Error(reply.error.message)
            return reply.value
          }}
        />
      )
  }
}
