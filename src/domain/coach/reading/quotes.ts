/** Offsets in a text, UTF-16; the end is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

const quotationMarks = /["“”„«»]/gu

/**
 * What stands between quotation marks, with the marks. Straight and curly marks and guillemets count; single marks do
 * not, as they cannot be told from apostrophes. A quotation left open goes to the end.
 */
export function quotedSpans(
  text: string,
  beginsOpen: boolean,
): { readonly spans: readonly Span[]; readonly isOpen: boolean } {
  const spans: Span[] = []
  let openedAt = beginsOpen ? 0 : null
  for (const { index, 0: mark } of text.matchAll(quotationMarks)) {
    if (openedAt === null) {
      // A closing mark that nothing opened is a slip of the writer's, not a quotation.
      if (mark !== '”' && mark !== '»') openedAt = index
    } else if (mark !== '„' && mark !== '«') {
      spans.push({ start: openedAt, end: index + 1 })
      openedAt = null
    }
  }
  if (openedAt !== null) spans.push({ start: openedAt, end: text.length })
  return { spans, isOpen: openedAt !== null }
}
