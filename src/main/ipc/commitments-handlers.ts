import { randomUUID } from 'node:crypto'
import {
  newCommitment,
  summarizeCommitment,
  type Commitment,
  type CommitmentSummary,
} from '../../domain/commitments/commitment'
import { readCommitmentsDue } from '../../domain/commitments/commitments-due'
import { listLedger } from '../../domain/commitments/ledger'
import { readOwnHistory } from '../../domain/commitments/own-history'
import { settleCommitment } from '../../domain/commitments/settle-commitment'
import type { Handlers } from '../../ipc/contract'
import type { CommitmentChanges, PromiseOrigin } from '../../ipc/requests/commitments-requests'
import { LibraryError } from '../library/library-error'
import type { Library } from '../library/library'
import { noteLine } from './note-promise-line'

type CommitmentsHandlers = Pick<Handlers, Extract<keyof Handlers, `commitments:${string}`>>

export function commitmentsHandlers(library: Library, now: () => number): CommitmentsHandlers {
  const commitments = library.records.commitments
  const nowIso = () => new Date(now()).toISOString()
  return {
    'commitments:list': (query) => {
      const peopleById = new Map(library.peopleSummaries().map((person) => [person.id, person]))
      const { total, rows } = listLedger(library.summariesOf('commitments'), peopleById, query, now())
      const originOf = originsIn(library)
      return { total, rows: rows.map((row) => ({ ...row, origin: originOf(row.commitment) })) }
    },
    'commitments:due': () => readCommitmentsDue(library.summariesOf('commitments'), now()),
    'commitments:own-history': () => readOwnHistory(library.summariesOf('commitments')),
    'commitments:understand': async ({ line, meetingId }) => {
      // The reader of dates is loaded when the first line is read, so that starting does not wait for it.
      const { parsePromiseLine } = await import('../../domain/commitments/parse-promise-line')
      const nearIds = library.summaries().find(({ id }) => id === meetingId)?.personIds ?? []
      return parsePromiseLine(line, { people: library.peopleSummaries(), nearIds }, now())
    },
    'commitments:create': async ({ text, ...given }) =>
      summarizeCommitment(
        await commitments.create({ ...newCommitment(randomUUID(), text, nowIso()), ...given }),
      ),
    'commitments:open': async ({ id }) => {
      const commitment = await commitments.read(id)
      if (commitment === null) throw new LibraryError('not-found')
      const summary = summarizeCommitment(commitment)
      return { commitment: summary, origin: originsIn(library)(summary) }
    },
    'commitments:save': async ({ id, changes }) =>
      summarizeCommitment(
        await commitments.change(id, (commitment) => ({
          ...commitment,
          ...given(changes),
          updatedAt: nowIso(),
        })),
      ),
    'commitments:settle': async ({ id, step }) => {
      const before: CommitmentChanges[] = []
      const settled = await commitments.change(id, (commitment) => {
        before[0] = settlingPartsOf(commitment)
        return settleCommitment(commitment, step, nowIso(), randomUUID)
      })
      return { commitment: summarizeCommitment(settled), before: before[0] ?? {} }
    },
    'commitments:remove': ({ id }) => commitments.remove(id),
    'commitments:put-back': async ({ id }) => summarizeCommitment(await commitments.putBack(id)),
    'commitments:note-line': (line) => noteLine(library, line, nowIso()),
  }
}

function settlingPartsOf({ state, settledAt, toldAt, dueOn, renegotiations }: Commitment): CommitmentChanges {
  return { state, settledAt, toldAt, dueOn, renegotiations }
}

/** Without the parts that were not given. */
function given(changes: CommitmentChanges): Partial<Commitment> {
  return Object.fromEntries(Object.entries(changes).filter(([, part]) => part !== undefined))
}

/** Answers where promises were made. A meeting without a title has an empty one. */
function originsIn(library: Library): (commitment: CommitmentSummary) => PromiseOrigin {
  const meetings = new Map(library.summaries().map(({ id, title }) => [id, title]))
  const entries = new Map(library.summariesOf('entries').map(({ id, title }) => [id, title]))
  return ({ meetingId, entryId }) => {
    const meeting = meetingId === null ? undefined : meetings.get(meetingId)
    if (meetingId !== null && meeting !== undefined) return { kind: 'meeting', id: meetingId, title: meeting }
    const entry = entryId === null ? undefined : entries.get(entryId)
    if (entryId !== null && entry !== undefined) return { kind: 'entry', id: entryId, title: entry }
    return null
  }
}
