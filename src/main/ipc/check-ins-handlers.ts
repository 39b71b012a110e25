import { randomUUID } from 'node:crypto'
import { changeCheckIn, newCheckIn } from '../../domain/check-ins/change-check-in'
import { summarizeCheckIn } from '../../domain/check-ins/check-in'
import { practiceHistory } from '../../domain/check-ins/practice-history'
import type { Handlers } from '../../ipc/contract'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'

type CheckInsHandlers = Pick<
  Handlers,
  | 'check-ins:list'
  | 'check-ins:open'
  | 'check-ins:create'
  | 'check-ins:save'
  | 'check-ins:remove'
  | 'check-ins:put-back'
  | 'check-ins:practice-history'
>

export function checkInsHandlers(library: Library, now: () => number): CheckInsHandlers {
  const nowIso = () => new Date(now()).toISOString()
  const checkIns = library.records['check-ins']
  return {
    'check-ins:list': ({ kind, personId, limit }) =>
      library
        .summariesOf('check-ins')
        .filter(({ subject }) => subject.kind === kind)
        .filter(
          ({ subject }) =>
            personId === undefined || (subject.kind === 'trust' && subject.personId === personId),
        )
        .sort((a, b) => Date.parse(b.takenAt) - Date.parse(a.takenAt))
        .slice(0, limit),
    'check-ins:open': async ({ id }) => {
      const checkIn = await checkIns.read(id)
      if (checkIn === null) throw new LibraryError('not-found')
      return checkIn
    },
    'check-ins:create': ({ subject, changes }) => {
      const at = nowIso()
      return checkIns.create(changeCheckIn(newCheckIn(randomUUID(), subject, at), changes, at))
    },
    'check-ins:save': ({ id, changes }) =>
      checkIns.change(id, (checkIn) => changeCheckIn(checkIn, changes, nowIso())),
    'check-ins:remove': ({ id }) => checkIns.remove(id),
    'check-ins:put-back': async ({ id }) => summarizeCheckIn(await checkIns.putBack(id)),
    'check-ins:practice-history': ({ limit }) => [
      ...practiceHistory(
        {
          meetings: library.summaries(),
          entries: library.summariesOf('entries'),
          checkIns: library.summariesOf('check-ins'),
        },
        limit,
      ),
    ],
  }
}
