import { wordAround, type Word } from './sort-findings'

/** The word that is being typed: it is left in peace until the caret leaves it. */
export interface TypedWord {
  readonly word: Word
  /** Where the caret stood after the last key. */
  readonly caret: number
}

export function typedWordAt(text: string, caret: number): TypedWord {
  return { word: wordAround(text, caret), caret }
}

/** Whether a selection is still that of the typing, or within its word. */
export function isStillTyped({ word, caret }: TypedWord, { start, end }: Word): boolean {
  return (start === caret && end === caret) || (start >= word.start && end <= word.end)
}
