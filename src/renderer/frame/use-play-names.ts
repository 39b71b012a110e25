import { useMemo } from 'react'
import { builtInPlays } from '../../domain/plays/built-in-plays'
import { unnamedPlay } from '../../domain/plays/plays-of-meeting'
import type { Bridge } from '../../preload'
import { useRequest } from '../requests/use-request'

export interface PlayName {
  readonly id: string
  readonly name: string
}

/** Every play by its name: those that come with Attune, then the person’s own. */
export function usePlayNames({ plays }: Pick<Bridge, 'plays'>): readonly PlayName[] {
  const own = useRequest(plays.list, plays.onChanged)
  const ownPlays = own.kind === 'ready' ? own.value : null
  return useMemo(
    () =>
      [...builtInPlays, ...(ownPlays ?? [])].map(({ id, name }) => ({
        id,
        name: name.trim() === '' ? unnamedPlay : name,
      })),
    [ownPlays],
  )
}
