import { randomUUID } from 'node:crypto'
import { t } from '../../texts/t'
import { findPlay } from '../../domain/plays/built-in-plays'
import { copyOfPlay, freePlayName, newOwnPlay } from '../../domain/plays/new-own-play'
import { summarizeOwnPlay, type OwnPlay, type OwnPlaySummary } from '../../domain/plays/own-play'
import type { Handlers } from '../../ipc/contract'
import type { OwnPlayChanges } from '../../ipc/requests/plays-requests'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { importPlay } from '../plays/import-play'
import { namesOfAllPlays } from '../plays/names-of-all-plays'

type PlaysHandlers = Pick<
  Handlers,
  'plays:list' | 'plays:create' | 'plays:change' | 'plays:remove' | 'plays:put-back' | 'plays:import-text'
>

export function playsHandlers(library: Library, now: () => number): PlaysHandlers {
  const plays = library.records.plays
  const nowIso = () => new Date(now()).toISOString()
  const asNew = (name: string) => ({
    id: randomUUID(),
    name: freePlayName(name, namesOfAllPlays(library)),
    newId: randomUUID,
    now: nowIso(),
  })
  const create = async (play: OwnPlay) => summarizeOwnPlay(await plays.create(play))

  return {
    'plays:list': () =>
      [...library.summariesOf('plays')].sort(
        (a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1),
      ),
    'plays:create': ({ copyOf }) => {
      if (copyOf === null) return create(newOwnPlay(asNew(t('New play'))))
      const builtIn = findPlay(copyOf)
      if (builtIn !== undefined) return create(copyOfPlay(builtIn, asNew(builtIn.name)))
      const own = findOwn(library, copyOf)
      return create({ ...copyOfPlay(own, asNew(own.name)), copiedFrom: own.copiedFrom })
    },
    'plays:change': async ({ id, changes }) =>
      summarizeOwnPlay(
        await plays.change(id, (play) => ({ ...play, ...given(changes), updatedAt: nowIso() })),
      ),
    'plays:remove': ({ id }) => plays.remove(id),
    'plays:put-back': async ({ id }) => summarizeOwnPlay(await plays.putBack(id)),
    'plays:import-text': ({ text }) => importPlay(library, text, now),
  }
}

function findOwn(library: Library, id: string): OwnPlaySummary {
  const play = library.summariesOf('plays').find((own) => own.id === id)
  if (play === undefined) throw new LibraryError('not-found')
  return play
}

/** The changes without those that were not given. */
function given(changes: OwnPlayChanges): Partial<OwnPlay> {
  return Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
}
