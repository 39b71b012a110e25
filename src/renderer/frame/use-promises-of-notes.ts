import { useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { PersonSummary } from '../../domain/people/person'
import type { Bridge } from '../../preload'
import { t } from '../../texts/t'
import type { ToastMessage } from '../components/toast'
import { useSteady } from '../components/use-steady'
import type { LeftLine } from '../editor/line-promise'
import type { PromisesOfNotes } from '../features/meet/meet-tab-props'
import { chipWords } from '../presentation/commitment-words'
import { routes } from '../routes'

interface PromisesOfNotesParts {
  readonly bridge: Bridge
  readonly meetingId: string
  /** The promises that were made in the meeting. */
  readonly made: readonly CommitmentSummary[]
  readonly people: readonly PersonSummary[]
  readonly today: string
  readonly onMessage: (message: ToastMessage) => void
}

/** Makes promises of the lines of a meeting’s notes. The first one made is told, with the way back. */
export function usePromisesOfNotes(parts: PromisesOfNotesParts): PromisesOfNotes {
  const { bridge, meetingId, made, people, today, onMessage } = parts
  const [, navigate] = useLocation()
  const isTold = useRef(false)
  const onOpen = useSteady((id: string) => navigate(routes.commitment(id)))
  const onLineLeft = useSteady(async (line: LeftLine) => {
    const isMade = made.some(({ id }) => id === line.id)
    const reply = await bridge.commitments.noteLine({ ...line, origin: { kind: 'meeting', id: meetingId } })
    if (!reply.ok) {
      onMessage({
        text: t('The promise was not made: {{message}}', { message: reply.error.message }),
        action: null,
        tone: 'bad',
      })
      return
    }
    const promise = reply.value
    if (promise?.id !== line.id || isMade || isTold.current) return
    isTold.current = true
    const undo = () => void bridge.commitments.remove({ id: promise.id })
    onMessage({
      text: t('Put into Commitments: “{{promise}}” ({{understood}})', {
        promise: promise.text,
        understood: chipWords(promise, people, today),
      }),
      action: { label: t('Undo'), run: undo },
      tone: 'neutral',
    })
  })
  const lines = useMemo(
    () =>
      made.flatMap((promise) => {
        const { id, line } = promise
        return line === undefined ? [] : [{ id, line, chip: chipWords(promise, people, today) }]
      }),
    [made, people, today],
  )
  return useMemo(
    () => ({ made: lines, onOpen, onLineLeft: (line: LeftLine) => void onLineLeft(line) }),
    [lines, onOpen, onLineLeft],
  )
}
