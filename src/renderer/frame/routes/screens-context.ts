import type { RefObject } from 'react'
import type { PersonSummary } from '../../../domain/people/person'
import type { Today } from '../../../ipc/requests/meetings-requests'
import type { LibraryProblem } from '../../../ipc/requests/problems-requests'
import type { Bridge } from '../../../preload'
import type { ToastMessage } from '../../components/toast'
import type { SearchBarHandle } from '../../features/search/search-bar'
import type { RequestState } from '../../requests/use-request'
import type { MeetingDrafts } from '../../saving/meeting-drafts'
import type { exchangeActions } from '../exchange-actions'
import type { FoundPlace } from '../use-found-place'
import type { MeetingActions } from '../use-meeting-actions'
import type { ProblemActions } from '../use-problem-actions'

/** What the frame has for every screen: the routes of each noun take from it what theirs needs. */
export interface ScreensContext {
  readonly bridge: Bridge
  readonly drafts: MeetingDrafts
  readonly navigate: (to: string) => void
  readonly say: (message: ToastMessage) => void
  /** Milliseconds since the epoch, each minute anew. */
  readonly now: number
  readonly today: RequestState<Today>
  readonly people: readonly PersonSummary[]
  readonly problems: readonly LibraryProblem[]
  readonly problemActions: ProblemActions
  readonly actions: MeetingActions
  readonly exchange: ReturnType<typeof exchangeActions>
  /** Whether a long task is under way. */
  readonly isBusy: boolean
  /** The line that was found and is to be shown. */
  readonly found: FoundPlace | null
  /** Goes to a line of a meeting’s notes. */
  readonly openLine: (meetingId: string, line: string) => void
  readonly search: RefObject<SearchBarHandle | null>
}
