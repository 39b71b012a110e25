import { decodeText } from '../people/decode-text'

/** More than any calendar that a person keeps. */
export const mostCalendarBytes = 32 * 1024 * 1024

const [lineFeed, carriageReturn, space, tab] = [0x0a, 0x0d, 0x20, 0x09]

/**
 * The bytes of a calendar file as text. Some programs fold lines by counting bytes, and within a character: such lines
 * are made one again before the text is read.
 */
export function decodeCalendar(bytes: Uint8Array): string {
  const read = decodeText(bytes)
  if (read.encoding !== 'windows-1252') return read.text
  const unfolded = decodeText(unfold(bytes))
  return unfolded.encoding === 'windows-1252' ? read.text : unfolded.text
}

function unfold(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const ends = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? 2 : 1
    const isLineEnd = ends === 2 || bytes[at] === lineFeed
    const next = bytes[at + ends]
    if (isLineEnd && (next === space || next === tab)) {
      at += ends
      continue
    }
    kept[length] = bytes[at] ?? 0
    length += 1
  }
  return kept.subarray(0, length)
}
