import { diffArrays, diffWordsWithSpace } from 'diff'
import type { TextPiece } from '../../ipc/requests/history-requests'

/** Finding the fewest differences of two texts that have little in common takes ever longer; nobody waits for it. */
const longestMs = 100

/**
 * Two states of a text as one: what both have, what only the earlier one has (`removed`) and what only the later one has
 * (`added`). Lines are compared first and words within the lines that differ, so that a long text costs little; what is
 * too different to be compared word by word is told as a whole.
 */
export function compareTexts(before: string, after: string): TextPiece[] {
  const deadline = performance.now() + longestMs
  const lines = diffArrays(linesOf(before), linesOf(after), { timeout: longestMs })
  if (lines === undefined) return joined([piece('removed', before), piece('added', after)])
  const pieces: TextPiece[] = []
  for (let place = 0; place < lines.length; place += 1) {
    const change = lines[place]
    const next = lines[place + 1]
    if (change === undefined) continue
    const text = change.value.join('')
    if (change.removed && next?.added) {
      pieces.push(...compareWords(text, next.value.join(''), deadline - performance.now()))
      place += 1
    } else {
      pieces.push(piece(kindOf(change), text))
    }
  }
  return joined(pieces)
}

function compareWords(before: string, after: string, timeLeftMs: number): TextPiece[] {
  const whole = [piece('removed', before), piece('added', after)]
  if (timeLeftMs <= 0) return whole
  const words = diffWordsWithSpace(before, after, { timeout: timeLeftMs })
  return words?.map((change) => piece(kindOf(change), change.value)) ?? whole
}

/** Lines with their ends, so that put together they are the text again. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/gu) ?? []
}

function piece(kind: TextPiece['kind'], text: string): TextPiece {
  return { kind, text }
}

function kindOf({
  added,
  removed,
}: {
  readonly added: boolean
  readonly removed: boolean
}): TextPiece['kind'] {
  if (added) return 'added'
  return removed ? 'removed' : 'same'
}

/** Neighbours of one kind as one piece, and none that is empty. */
function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = []
  for (const { kind, text } of pieces) {
    const last = result.at(-1)
    if (text === '') continue
    if (last?.kind === kind) result[result.length - 1] = piece(kind, last.text + text)
    else result.push(piece(kind, text))
  }
  return result
}
