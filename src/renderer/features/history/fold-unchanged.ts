import type { TextPiece } from '../../../ipc/requests/history-requests'

/** A piece of a comparison as it is shown: `folded` is what stayed the same and is shown when asked for. */
export type ShownPiece =
  | { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'folded'; readonly text: string; readonly words: number }

/** So much of what stayed the same is shown beside each difference, in characters. */
const contextLength = 160

/** Less than this is not worth folding. */
const shortestFold = 400

/** Folds long stretches that stayed the same, and leaves the lines around the differences. */
export function foldUnchanged(pieces: readonly TextPiece[]): ShownPiece[] {
  return pieces.flatMap((piece, place): ShownPiece[] => {
    if (piece.kind !== 'same') return [piece]
    const start = place === 0 ? 0 : wordEndAfter(piece.text, contextLength)
    const end = place === pieces.length - 1 ? piece.text.length : wordStartBefore(piece.text, contextLength)
    if (end - start < shortestFold) return [piece]
    const folded = piece.text.slice(start, end)
    return [
      { kind: 'same' as const, text: piece.text.slice(0, start) },
      { kind: 'folded' as const, text: folded, words: folded.match(/\S+/gu)?.length ?? 0 },
      { kind: 'same' as const, text: piece.text.slice(end) },
    ].filter(({ text }) => text !== '')
  })
}

function wordEndAfter(text: string, length: number): number {
  const end = text.slice(length).search(/\s/u)
  return end < 0 ? text.length : length + end
}

function wordStartBefore(text: string, length: number): number {
  const from = Math.max(0, text.length - length)
  const start = text.slice(from).search(/(?<=\s)\S/u)
  return start < 0 ? from : from + start
}
