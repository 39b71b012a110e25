/** Where a record is, and which text it holds; the text of an absent one is 0. */
export interface RecordState {
  readonly place: 'absent' | 'live' | 'trash'
  readonly text: number
}

export const absent: RecordState = { place: 'absent', text: 0 }

export function sameState(one: RecordState, other: RecordState): boolean {
  return one.place === other.place && one.text === other.text
}

export function inWords({ place, text }: RecordState): string {
  return place === 'absent' ? 'absent' : `${place} with text ${text}`
}
