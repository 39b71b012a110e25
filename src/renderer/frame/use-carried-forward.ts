import { useCallback } from 'react'
import type { CarriedForward } from '../../domain/meetings/carried-forward'
import type { Meeting } from '../../domain/meetings/meeting'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

const nothingCarried = { ok: true, value: null } as const

/** What earlier meetings with the same people bring to this one: asked when its people or its plays are others. */
export function useCarriedForward(
  bridge: Bridge,
  { id, personIds, playIds }: Pick<Meeting, 'id' | 'personIds' | 'playIds'>,
): CarriedForward | null {
  // As text, so that a list that was made anew and says the same asks for nothing.
  const people = personIds.join(' ')
  const plays = JSON.stringify(playIds)
  const read = useCallback(
    () =>
      people === ''
        ? Promise.resolve(nothingCarried)
        : bridge.meetings.carryForward({
            id,
            personIds: people.split(' '),
            playIds: JSON.parse(plays) as string[],
          }),
    [bridge, id, people, plays],
  )
  const carried = useRequest<CarriedForward | null>(read)
  return carried.kind === 'ready' ? carried.value : null
}
