import type { ExpectedRecords } from '../work/expected-records'
import type { Operation } from '../work/operation'

/** What the working process tells of its work, one JSON a line, each the moment it is so. */
export type JournalEntry =
  | { readonly tells: Phase }
  | { readonly tells: 'begin'; readonly operation: Operation }
  | { readonly tells: 'saved'; readonly id: string; readonly text: number }
  | { readonly tells: 'done'; readonly id: string }
  | { readonly tells: 'staged'; readonly text: number }

export type Phase = 'opening' | 'working' | 'closing' | 'staging'

/** The entries of what a process wrote before it was killed; its last line may be cut off. */
export function parseJournal(output: string): JournalEntry[] {
  const lines = output.split('\n').slice(0, -1)
  return lines.map((line) => JSON.parse(line) as JournalEntry)
}

/** Tells the expectations of everything in the journal; answers what the process was about in the end. */
export function followJournal(entries: readonly JournalEntry[], expected: ExpectedRecords): Phase {
  let phase: Phase = 'opening'
  for (const entry of entries) {
    switch (entry.tells) {
      case 'begin':
        expected.begin(entry.operation)
        break
      case 'saved':
        expected.saved(entry.id, entry.text)
        break
      case 'done':
        expected.done(entry.id)
        break
      case 'opening':
      case 'working':
      case 'closing':
      case 'staging':
        phase = entry.tells
        break
      case 'staged':
        break
    }
  }
  return phase
}
