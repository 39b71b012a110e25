import type { Alternative } from './finding'

/** A change of a text: `text` in the place of the characters from `start` to `end`. */
export interface TextChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The text with the change made. */
export function changedText(text: string, change: TextChange): string {
  return text.slice(0, change.start) + change.text + text.slice(change.end)
}

/**
 * The change that leads from `before` with `taken` to `before` with `next`: another alternative of the same finding, as
 * one step.
 */
export function changeToAnother(before: string, taken: Alternative, next: Alternative): TextChange {
  const start = Math.min(taken.start, next.start)
  const end = Math.max(taken.end, next.end)
  const grown = taken.text.length - (taken.end - taken.start)
  return {
    start,
    end: end + grown,
    text: before.slice(start, next.start) + next.text + before.slice(next.end, end),
  }
}
