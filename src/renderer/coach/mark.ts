import type { Effect } from '../../domain/coach/finding'

/** Characters to underline, and how. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly effect: Effect
}

/** Where marks lie over one another the first of these is seen. */
const order: readonly Effect[] = ['lowers', 'asks', 'raises']

/** The marks side by side: none over another, each as long as it can be. */
export function sideBySide(marks: readonly Mark[]): readonly Mark[] {
  const cuts = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  const pieces: Mark[] = []
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? start
    const over = marks.filter((mark) => mark.start <= start && mark.end >= end)
    const effect = order.find((candidate) => over.some((mark) => mark.effect === candidate))
    if (effect === undefined) return
    const last = pieces.at(-1)
    if (last?.effect === effect && last.end === start) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push({ start, end, effect })
  })
  return pieces
}

/** The marks after the text has changed: those of words that were changed themselves are gone, the others have moved. */
export function movedMarks(marks: readonly Mark[], before: string, text: string): readonly Mark[] {
  const most = Math.min(before.length, text.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start += 1
  let end = before.length
  const grown = text.length - before.length
  while (
    end > start &&
    end + grown > start &&
    before.charCodeAt(end - 1) === text.charCodeAt(end + grown - 1)
  ) {
    end -= 1
  }
  return marks.flatMap((mark) => {
    if (mark.end <= start) return [mark]
    return mark.start >= end ? [{ ...mark, start: mark.start + grown, end: mark.end + grown }] : []
  })
}
