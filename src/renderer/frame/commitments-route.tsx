import { useCallback } from 'react'
import { t } from '../../texts/t'
import { CommitmentsScreen } from '../features/commitments/commitments-screen'
import type { NewPromise } from '../features/commitments/use-understood-line'
import type { ScreensContext } from './routes/screens-context'
import { useCommitmentActions } from './use-commitment-actions'

/** The ledger, with what its line is read by and what becomes of it. */
export function CommitmentsRoute({ bridge, navigate, say, people, now }: ScreensContext) {
  const actions = useCommitmentActions(bridge, navigate, say)
  const read = useCallback(
    async (line: string) => {
      const reply = await bridge.commitments.understand({ line, meetingId: null })
      return reply.ok ? reply.value : null
    },
    [bridge],
  )
  const add = useCallback(
    async ({ newName, ...promise }: NewPromise) => {
      const person = newName === null ? null : await bridge.people.create({ name: newName })
      if (person?.ok === false) {
        say({
          text: t('{{name}} was not added: {{message}}', {
            name: newName ?? '',
            message: person.error.message,
          }),
          action: null,
          tone: 'bad',
        })
        return false
      }
      const personId = person === null ? promise.personId : person.value.id
      const reply = await bridge.commitments.create({ ...promise, personId, meetingId: null, entryId: null })
      if (reply.ok) return true
      say({ text: reply.error.message, action: null, tone: 'bad' })
      return false
    },
    [bridge, say],
  )
  return (
    <CommitmentsScreen
      bridge={bridge}
      people={people}
      now={now}
      read={read}
      onAdd={add}
      onStep={(commitment, step) => void actions.step(commitment, step)}
    />
  )
}
