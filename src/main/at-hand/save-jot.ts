import { randomUUID } from 'node:crypto'
import { newCommitment } from '../../domain/commitments/commitment'
import { partsOfLine } from '../../domain/commitments/read-promise-again'
import { newJournalEntry } from '../../domain/journal/journal-entry'
import type { Jot } from '../../domain/jots/jot'
import { readNotesLine, withLine } from '../../domain/jots/notes-line'
import type { CaptureOutcome } from '../../ipc/requests/capture-requests'
import { noteLine } from '../ipc/note-promise-line'
import type { Library } from '../library/library'

export interface JotToSave extends Jot {
  /** The meeting that a line is for. */
  readonly meetingId: string | null
}

type JotOutcome = Exclude<CaptureOutcome, { kind: 'not-open' }>

/**
 * Puts words from the capture window where they belong: a thought into an entry of the journal of its own, so that it
 * can be dated, moved and deleted by itself; a promise into the ledger; a line at the end of a meeting’s notes. Rejects
 * with a LibraryError; nothing is kept then that saving again would double. `now` is in milliseconds.
 */
export async function saveJot(
  library: Library,
  { kind, words, meetingId }: JotToSave,
  now: number,
): Promise<JotOutcome> {
  const at = new Date(now).toISOString()
  switch (kind) {
    case 'thought':
      await library.records.entries.create({ ...newJournalEntry(randomUUID(), at), text: words.trim() })
      return { kind: 'saved' }
    case 'promise':
      await savePromise(library, words, at)
      return { kind: 'saved' }
    case 'line':
      return saveLine(library, words, meetingId, at)
  }
}

async function savePromise(library: Library, words: string, at: string): Promise<void> {
  const { parsePromiseLine } = await import('../../domain/commitments/parse-promise-line')
  const names = { people: library.peopleSummaries(), nearIds: [] }
  const parts = partsOfLine(parsePromiseLine(words, names, Date.parse(at)), null)
  const text = parts.text === '' ? words.trim().slice(0, longestText) : parts.text
  await library.records.commitments.create({ ...newCommitment(randomUUID(), text, at), ...parts, text })
}

/** As much as a promise may hold. */
const longestText = 2000

async function saveLine(
  library: Library,
  words: string,
  meetingId: string | null,
  at: string,
): Promise<JotOutcome> {
  if (meetingId === null || !library.summaries().some(({ id }) => id === meetingId))
    return { kind: 'no-meeting' }
  const line = readNotesLine(words)
  // The promise comes first: trying again finds it by its words, while a second line in the notes would stay.
  if (line.capture === 'commitment' && line.text !== '') {
    const origin = { kind: 'meeting', id: meetingId } as const
    await noteLine(library, { id: randomUUID(), origin, words: line.text }, at)
  }
  await library.meetings.change(meetingId, (meeting) => ({
    ...meeting,
    notes: withLine(meeting.notes, line, at),
    updatedAt: at,
  }))
  return { kind: 'saved' }
}
