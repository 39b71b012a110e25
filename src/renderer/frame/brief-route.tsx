import { useLocation } from 'wouter'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { BriefPage } from '../features/brief/brief-page'
import { routes } from '../routes'
import { useNow } from '../requests/use-now'
import type { MeetingDraft } from '../saving/meeting-draft'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import { useCarriedForward } from './use-carried-forward'
import { WithMeetingDraft } from './with-meeting-draft'

export interface BriefRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly people: readonly PersonSummary[]
}

export function BriefRoute(props: BriefRouteProps) {
  return (
    <WithMeetingDraft drafts={props.drafts} id={props.id}>
      {(draft) => <OpenBrief {...props} draft={draft} />}
    </WithMeetingDraft>
  )
}

function OpenBrief({ bridge, draft, id, people }: BriefRouteProps & { readonly draft: MeetingDraft }) {
  const { meeting } = draft
  const now = useNow()
  const carried = useCarriedForward(bridge, meeting)
  const [, navigate] = useLocation()
  const print = () => void bridge.meetings.printBrief({ id })
  const back = () => navigate(routes.meeting(id, 'prepare'))
  const openExport = () => navigate(routes.exportMeeting(id, 'brief'))
  useCommands(
    {
      'meeting.brief': { run: print, isEnabled: true },
      'document.export': { run: openExport, isEnabled: true },
    },
    bridge,
  )
  return (
    <BriefPage
      meeting={meeting}
      people={people}
      carried={carried}
      now={now}
      onBack={back}
      onPrint={print}
      onExport={openExport}
      onSavePdf={async () => {
        const reply = await bridge.meetings.exportBrief({ id })
        if (!reply.ok) throw new Error(reply.error.message)
        return reply.value
      }}
    />
  )
}
