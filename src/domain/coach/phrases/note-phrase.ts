import type { Phrase } from './phrase-finder'

/** A phrase in a note about a person. */
export interface NotePhrase extends Phrase {
  readonly pattern: string
  /** Counts only after “she”, “he”, “they” or a name: “always” in “Mara always …”. */
  readonly needsSomebody?: boolean
  /** Is a denial itself, so that one before it does not take it back. */
  readonly isDenial?: boolean
}

/** Of somebody who is named, and, as notes are short, of nobody at the beginning: “Wants to …”. */
export function ofSomebody(entry: Omit<NotePhrase, 'needsSomebody'>): readonly NotePhrase[] {
  // Of two that match alike the first is taken, and this one needs nothing before it.
  return [
    { ...entry, pattern: `^ (${entry.pattern})` },
    { ...entry, needsSomebody: true },
  ]
}
