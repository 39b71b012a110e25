import type { TextChange } from '../../domain/coach/take-alternative'
import type { Mark } from './mark'
import type { Word } from './sort-findings'

/** Where a coached text stands and is changed: a text box, or the planned lines of the notes. */
export interface TextPlace {
  readonly text: string
  readonly selection: Word
  /** The part of the page's guide that it belongs to; null where there is none. */
  readonly topic: string | null
  /** Underlines these words and no others. */
  readonly mark: (marks: readonly Mark[]) => void
  readonly select: (start: number, end: number) => void
  readonly collapseSelection: () => void
  /** As if typed, so that undo takes it back. */
  readonly replace: (change: TextChange) => void
}
