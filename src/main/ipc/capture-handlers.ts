import { emptyJot } from '../../domain/jots/jot'
import { meetingUnderWay } from '../../domain/jots/meeting-under-way'
import { dayOf } from '../../domain/records/day-count'
import type { Handlers } from '../../ipc/contract'
import type { CaptureState } from '../../ipc/requests/capture-requests'
import type { JotKeeper } from '../at-hand/jot-keeper'
import { saveJot } from '../at-hand/save-jot'
import type { Library } from '../library/library'

type CaptureHandlers = Pick<Handlers, Extract<keyof Handlers, `capture:${string}`>>

export interface CaptureHandlersOptions {
  readonly keeper: JotKeeper
  /** The library that is open now; null while none is. */
  readonly library: () => Library | null
  readonly now: () => number
  /** Hears of a meeting whose notes got a line, so that whoever has it open takes it in. */
  readonly onLineSaved: (meetingId: string) => void
  readonly hide: () => void
  readonly openAttune: () => void
}

/** They answer whether or not a library is open: what is written must not be refused. */
export function captureHandlers(options: CaptureHandlersOptions): CaptureHandlers {
  const { keeper, library, now, onLineSaved } = options
  return {
    'capture:read': () => captureState(keeper, library(), now()),
    'capture:keep': (jot) => keeper.keep(jot),
    'capture:save': async (jot) => {
      const open = library()
      if (open === null) return { kind: 'not-open' }
      const outcome = await saveJot(open, jot, now())
      if (outcome.kind !== 'saved') return outcome
      if (jot.meetingId !== null && jot.kind === 'line') onLineSaved(jot.meetingId)
      keeper.keep({ ...emptyJot, kind: jot.kind })
      await keeper.settle()
      return outcome
    },
    'capture:understand': async ({ words }) => {
      // The reader of dates is loaded when the first line is read, so that starting does not wait for it.
      const { parsePromiseLine } = await import('../../domain/commitments/parse-promise-line')
      return parsePromiseLine(words, { people: library()?.peopleSummaries() ?? [], nearIds: [] }, now())
    },
    'capture:hide': () => options.hide(),
    'capture:open-attune': () => options.openAttune(),
  }
}

export function captureState(keeper: JotKeeper, library: Library | null, now: number): CaptureState {
  const meeting = library === null ? null : meetingUnderWay(library.summaries(), now)
  return {
    jot: keeper.jot,
    library: library === null ? 'away' : 'open',
    meeting: meeting === null ? null : { id: meeting.id, title: meeting.title },
    today: dayOf(now),
  }
}
