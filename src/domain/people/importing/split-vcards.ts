import type { RefusedPart } from './person-candidate'

/** The text of one card, and the line of the file that it begins on, counted from 1. */
export interface VcardText {
  readonly line: number
  readonly text: string
}

const begins = /^BEGIN:VCARD\s*$/i
const ends = /^END:VCARD\s*$/i

/**
 * Cuts a file into its cards, so that a broken one does not take the others with it. A card that is begun and not
 * ended, and text outside of all cards, is told by its line.
 */
export function splitVcards(text: string): { cards: VcardText[]; refused: RefusedPart[] } {
  const cards: VcardText[] = []
  const refused: RefusedPart[] = []
  let open: { line: number; lines: string[] } | null = null
  let isOutsideTold = false
  const lines = text.split(/\r\n|\n|\r/)
  for (const [place, content] of lines.entries()) {
    if (begins.test(content)) {
      if (open !== null) refused.push(notEnded(open.line))
      open = { line: place + 1, lines: [content.trim()] }
    } else if (open !== null) {
      open.lines.push(content)
      if (ends.test(content)) {
        cards.push({ line: open.line, text: open.lines.join('\r\n') })
        open = null
      }
    } else if (content.trim() !== '' && !isOutsideTold) {
      refused.push({ line: place + 1, reason: 'there is text outside of all cards' })
      isOutsideTold = true
    }
  }
  if (open !== null) refused.push(notEnded(open.line))
  return { cards, refused }
}

function notEnded(line: number): RefusedPart {
  return { line, reason: 'the card begins here and does not end' }
}
