import type { CaptureKind } from '../../domain/notes/capture'

// What filters ask for stands in the index like words; no word begins with this.
const tagMark = '\u0001'

/** Stands in each record that this person takes part in. */
export function personTag(personId: string): string {
  return `${tagMark}person:${personId}`
}

/** Stands at each word that is captured as this. */
export function captureTag(kind: CaptureKind): string {
  return `${tagMark}capture:${kind}`
}
