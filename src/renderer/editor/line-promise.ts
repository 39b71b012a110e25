/** A promise that was made from a line of these notes. */
export interface LinePromise {
  readonly id: string
  /** The words of the line as they were read last. */
  readonly line: string
  /** What was understood, in a few words. */
  readonly chip: string
}

/** A line that was changed and left, and makes a promise or made one. */
export interface LeftLine {
  /** The id of its promise, or of the one that it may make. */
  readonly id: string
  readonly words: string
  /** It is not captured as a commitment: it makes a promise only when it names a day. */
  readonly needsDate: boolean
}
