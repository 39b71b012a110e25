import { useCallback, useMemo } from 'react'
import type { Person } from '../../domain/people/person'
import type { PersonItem } from '../../ipc/requests/people-requests'
import type { Failure } from '../../ipc/reply'
import type { Bridge } from '../../preload'
import type { ToastMessage } from '../components/toast'
import type { Keeping, Kept } from '../features/reflect/keeping'
import { useRequest } from '../requests/use-request'

/** With more people than these, whose words they were is better said on their pages. */
const mostPeople = 6

/** Takes words of a meeting to the people who are in it. */
export function useKeeping(
  bridge: Bridge,
  meetingId: string,
  personIds: readonly string[],
  say: (message: ToastMessage) => void,
): Keeping {
  const people = usePeople(bridge, personIds)
  return useMemo(() => {
    const sayFailure = ({ message }: Failure) => say({ text: message, action: null, tone: 'bad' })
    const keep = async (id: string, kept: Kept) => {
      const reply = await bridge.people.putItem({ id, item: itemMadeOf(kept, meetingId) })
      if (!reply.ok) sayFailure(reply.error)
    }
    const takeBack = async (id: string, kind: Kept['kind'], itemId: string) => {
      const list = kind === 'need' ? 'needs' : 'commonGround'
      const reply = await bridge.people.removeItem({ id, list, itemId })
      if (!reply.ok) sayFailure(reply.error)
    }
    return {
      meetingId,
      people,
      onKeep: ({ id }, kept) => void keep(id, kept),
      onTakeBack: ({ id }, kind, itemId) => void takeBack(id, kind, itemId),
    }
  }, [bridge, meetingId, people, say])
}

function itemMadeOf(kept: Kept, meetingId: string): PersonItem {
  const at = new Date().toISOString()
  const words = { id: crypto.randomUUID(), text: kept.text, meetingId }
  switch (kept.kind) {
    case 'need':
      return {
        list: 'needs',
        value: { ...words, question: kept.question, certainty: 'known', answeredAt: at },
      }
    case 'common-ground':
      return { list: 'commonGround', value: { ...words, foundAt: at } }
  }
}

const nobody: readonly Person[] = []

/** These people as they are now; those who were deleted are left out. */
function usePeople(bridge: Bridge, personIds: readonly string[]): readonly Person[] {
  const ids = personIds.slice(0, mostPeople).join(' ')
  const read = useCallback(async () => {
    const replies = await Promise.all(
      ids
        .split(' ')
        .filter((id) => id !== '')
        .map((id) => bridge.people.open({ id })),
    )
    return { ok: true, value: replies.flatMap((reply) => (reply.ok ? [reply.value] : [])) } as const
  }, [bridge, ids])
  const people = useRequest<readonly Person[]>(read, bridge.people.onChanged)
  return people.kind === 'ready' ? people.value : nobody
}
