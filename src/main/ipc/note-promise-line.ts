import {
  newCommitment,
  summarizeCommitment,
  type Commitment,
  type CommitmentSummary,
} from '../../domain/commitments/commitment'
import { partsOfLine, readPromiseAgain, type LineParts } from '../../domain/commitments/read-promise-again'
import type { Library } from '../library/library'

export interface NotedLine {
  readonly id: string
  readonly origin: { readonly kind: 'meeting' | 'entry'; readonly id: string }
  readonly words: string
  /** Without a day in it the line makes no promise. */
  readonly needsDate?: boolean | undefined
}

/**
 * Makes the promise of a line, or lets the promise that was made from it follow its words. A line that says what an
 * earlier line of the same notes said is taken for that line, come back by undoing or pasting: its promise is answered.
 * A promise that somebody removed is not made again. `at` is an instant.
 */
export async function noteLine(
  library: Library,
  line: NotedLine,
  at: string,
): Promise<CommitmentSummary | null> {
  const { commitments } = library.records
  const words = line.words.trim()
  const read = await lineReader(library, line.origin)
  const known = library.summariesOf('commitments').find(({ id }) => id === line.id)
  if (known !== undefined) {
    const changed = await commitments.change(line.id, (commitment) => followLine(commitment, words, read, at))
    return summarizeCommitment(changed)
  }
  if (words === '') return null
  const same = library
    .summariesOf('commitments')
    .find((other) => other.line === words && other[originKey(line.origin)] === line.origin.id)
  if (same !== undefined) return same
  const isRemoved = (await library.trash.commitments.list()).some(({ id }) => id === line.id)
  if (isRemoved) return null
  const parts = read(words, at)
  if (parts.text === '' || (line.needsDate === true && parts.dueOn === null)) return null
  const made = { ...newCommitment(line.id, parts.text, at), ...parts, line: words }
  return summarizeCommitment(await commitments.create({ ...made, [originKey(line.origin)]: line.origin.id }))
}

const originKey = ({ kind }: NotedLine['origin']) => (kind === 'meeting' ? 'meetingId' : 'entryId')

type ReadLine = (words: string, at: string) => LineParts

/** Days such as *Thursday* count from when the promise was made, unless the line names another day than it did. */
function followLine(commitment: Commitment, words: string, read: ReadLine, at: string): Commitment {
  if (words === '' || commitment.line === words) return commitment
  const before = read(commitment.line ?? '', commitment.createdAt)
  const then = read(words, commitment.createdAt)
  const after = then.dueOn === before.dueOn ? then : read(words, at)
  return { ...readPromiseAgain(commitment, before, after), line: words, updatedAt: at }
}

async function lineReader(library: Library, origin: NotedLine['origin']): Promise<ReadLine> {
  const { parsePromiseLine } = await import('../../domain/commitments/parse-promise-line')
  const nearIds = peopleOf(library, origin)
  const [only] = nearIds.length === 1 ? nearIds : []
  const people = library.peopleSummaries()
  return (words, at) =>
    partsOfLine(parsePromiseLine(words, { people, nearIds }, Date.parse(at)), only ?? null)
}

function peopleOf(library: Library, { kind, id }: NotedLine['origin']): readonly string[] {
  switch (kind) {
    case 'meeting':
      return library.summaries().find((meeting) => meeting.id === id)?.personIds ?? []
    case 'entry':
      return library.summariesOf('entries').find((entry) => entry.id === id)?.personIds ?? []
  }
}
