import type { Finding } from './finding'

/** A finding that the writer put aside in one place; it stays away for as long as its words stand there. */
export interface DismissedFinding {
  /** The anchor of the box. */
  readonly place: string
  readonly rule: string
  readonly phrase: string
  readonly words: string
}

export function dismissedAs(place: string, { rule, phrase, words }: Finding): DismissedFinding {
  return { place, rule, phrase, words }
}

export function isDismissed(
  dismissed: readonly DismissedFinding[],
  place: string,
  finding: Finding,
): boolean {
  return dismissed.some((one) => isSameDismissal(one, dismissedAs(place, finding)))
}

export function isSameDismissal(one: DismissedFinding, other: DismissedFinding): boolean {
  return (
    one.place === other.place &&
    one.rule === other.rule &&
    one.phrase === other.phrase &&
    one.words === other.words
  )
}
