/** The boxes that the coach reads along in: drafts of something to say or send, and notes about a person. */
export type DraftField =
  /** A summary of their view: the prompt of that name, and what is composed in the room. */
  | 'say-back'
  | 'check-question'
  | 'acknowledgement'
  /** My additional consideration, after the acknowledgement. */
  | 'addition'
  | 'question'
  | 'first-sentence'
  | 'hard-truth'
  | 'ask-or-offer'
  /** A line of the notes that is planned to be said. */
  | 'planned-line'
  | 'follow-up'
  /** Not said to anybody: what is noted about a person, who may read it one day. */
  | 'about-person'

/** Where a text stands: the same words may help in one box and hurt in another. */
export interface DraftContext {
  readonly field: DraftField
  readonly playIds: readonly string[]
  /** What the other side said or holds, as far as it is written down; null when it is not known. */
  readonly heard: string | null
  /** Whether the question that checks a summary stands in a box of its own, so that the summary need not end with it. */
  readonly hasCheckQuestion?: boolean
}
