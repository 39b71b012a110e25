import { useLocation } from 'wouter'
import type { PersonSummary } from '../../domain/people/person'
import { filledPlaysOf } from '../../domain/plays/filled-plays'
import { rehearsalCards } from '../../domain/rehearsal/rehearsal-card'
import type { Bridge } from '../../preload'
import { useCommands } from '../commands/use-commands'
import { jumpTo } from '../features/prepare/jump-to'
import { RehearsePage } from '../features/rehearse/rehearse-page'
import { titleName } from '../presentation/meeting-names'
import { routes } from '../routes'
import type { MeetingDrafts } from '../saving/meeting-drafts'
import { WithMeetingDraft } from './with-meeting-draft'

export interface RehearseRouteProps {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly id: string
  readonly people: readonly PersonSummary[]
}

/** So many frames may pass until the preparation is drawn. */
const mostFrames = 60

const nowMs = () => Date.now()

export function RehearseRoute({ bridge, drafts, id, people }: RehearseRouteProps) {
  const [, navigate] = useLocation()
  const nameOf = (personId: string) => people.find((person) => person.id === personId)?.name ?? null
  const back = () => navigate(routes.meeting(id, 'prepare'))
  useCommands({ 'meeting.prepare': { run: back, isEnabled: true } }, bridge)
  return (
    <WithMeetingDraft drafts={drafts} id={id}>
      {({ meeting }) => (
        <RehearsePage
          title={titleName(meeting)}
          cards={rehearsalCards(meeting, filledPlaysOf(meeting, nameOf))}
          now={nowMs}
          onBack={back}
          onGoTo={(anchor) => {
            back()
            jumpOnceThere(anchor, mostFrames)
          }}
        />
      )}
    </WithMeetingDraft>
  )
}

function jumpOnceThere(anchor: string, framesLeft: number): void {
  requestAnimationFrame(() => {
    if (document.getElementById(anchor) !== null) jumpTo(anchor)
    else if (framesLeft > 0) jumpOnceThere(anchor, framesLeft - 1)
  })
}
