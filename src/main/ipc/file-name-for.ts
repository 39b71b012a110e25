/** Most file systems take names of 255 bytes; the rest is for the ending. */
const longestNameBytes = 200

/** A title as a file name on every platform: without the characters that one of them forbids, and not too long. */
export function fileNameFor(title: string): string {
  const name = title
    .slice(0, 4 * longestNameBytes)
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
  return withoutDotsAround(cutToBytes(withoutDotsAround(name))) || 'Untitled'
}

/** Cut between characters as a person sees them, so that no emoji falls apart. */
function cutToBytes(name: string): string {
  const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)
  let kept = ''
  let bytes = 0
  for (const { segment } of characters) {
    bytes += Buffer.byteLength(segment)
    if (bytes > longestNameBytes) break
    kept += segment
  }
  return kept
}

function withoutDotsAround(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '')
}
