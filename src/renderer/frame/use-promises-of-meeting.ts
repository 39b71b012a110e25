import { useCallback } from 'react'
import type { CommitmentSummary } from '../../domain/commitments/commitment'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

/** The same list while there is nothing, so that nothing is drawn anew for it. */
const none: readonly CommitmentSummary[] = []
const nothingAsked = { ok: true, value: none } as const

/** More than anybody promises in one meeting. */
const most = 500

/** The promises that were made in a meeting, the earliest day first; none are asked for while they are not shown. */
export function usePromisesOfMeeting(
  bridge: Bridge,
  meetingId: string,
  isShown: boolean,
): readonly CommitmentSummary[] {
  const read = useCallback(async () => {
    if (!isShown) return nothingAsked
    const reply = await bridge.commitments.list({
      ...{ owedBy: null, personId: null, entryId: null, state: null, text: '' },
      ...{ meetingId, order: 'date', offset: 0, limit: most },
    })
    if (!reply.ok) return reply
    return { ok: true, value: reply.value.rows.map(({ commitment }) => commitment) } as const
  }, [bridge, meetingId, isShown])
  const promises = useRequest<readonly CommitmentSummary[]>(read, bridge.commitments.onChanged)
  return promises.kind === 'ready' ? promises.value : none
}
