import { z } from 'zod'
import type { Finding } from './finding'

/** A finding that the writer put aside in one place; it stays away for as long as its words stand there. */
export const dismissedFindingSchema = z.object({
  /** The anchor of the box. */
  place: z.string().max(200),
  rule: z.string().max(64),
  /** The entry of the rule's word list. */
  phrase: z.string().max(64),
  /** The writer's own words that were marked. */
  words: z.string(),
})

export type DismissedFinding = Readonly<z.infer<typeof dismissedFindingSchema>>

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
