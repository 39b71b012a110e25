import { randomUUID } from 'node:crypto'
import { newJournalEntry, summarizeJournalEntry } from '../../domain/journal/journal-entry'
import type { Handlers } from '../../ipc/contract'
import type { entryChangesSchema } from '../../ipc/requests/entries-requests'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import type { z } from 'zod'

type EntriesHandlers = Pick<
  Handlers,
  'entries:create' | 'entries:open' | 'entries:save' | 'entries:remove' | 'entries:put-back'
>

export function entriesHandlers(library: Library, now: () => number): EntriesHandlers {
  const { entries } = library.records
  const nowIso = () => new Date(now()).toISOString()
  return {
    'entries:create': ({ occasion = 'free', changes = {} }) =>
      entries.create({ ...newJournalEntry(randomUUID(), nowIso()), ...partsOf(changes), occasion }),
    'entries:open': async ({ id }) => {
      const entry = await entries.read(id)
      if (entry === null) throw new LibraryError('not-found')
      return entry
    },
    'entries:save': async ({ id, changes }) =>
      summarizeJournalEntry(
        await entries.change(id, (entry) => ({ ...entry, ...partsOf(changes), updatedAt: nowIso() })),
      ),
    'entries:remove': ({ id }) => entries.remove(id),
    'entries:put-back': async ({ id }) => summarizeJournalEntry(await entries.putBack(id)),
  }
}

type ParsedChanges = z.output<typeof entryChangesSchema>

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** A part that was handed over as `undefined` is no change. */
function partsOf(changes: ParsedChanges): Defined<ParsedChanges> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
