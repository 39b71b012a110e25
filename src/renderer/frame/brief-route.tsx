import { useLocation } from 'wouter'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { BriefPage } from '../features/brief/brief-page'
import { routes } from '../routes'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import { WithMeetingDraft } from './with-meeting-draft'

export interface BriefRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly people: readonly PersonSummary[]
}

export function BriefRoute({ bridge, drafts, id, people }: BriefRouteProps) {
  const [, navigate] = useLocation()
  const print = () => void bridge.meetings.printBrief({ id })
  const back = () => navigate(routes.meeting(id, 'prepare'))
  useCommands({ 'meeting.brief': { run: print, isEnabled: true } }, bridge)
  return (
    <WithMeetingDraft drafts={drafts} id={id}>
      {({ meeting }) => (
        <BriefPage
          meeting={meeting}
          people={people}
          onBack={back}
          onPrint={print}
          onSavePdf={async () => {
            const reply = await bridge.meetings.exportBrief({ id })
            if (!reply.ok) throw new Error(reply.error.message)
            return reply.value
          }}
        />
      )}
    </WithMeetingDraft>
  )
}
