import type { CheckInSummary } from '../../domain/check-ins/check-in'
import type { ContactTraces } from '../../domain/people/contact-times'
import type { Library } from '../library/library'

/** Everything in a library that may tell of a person, as summaries. */
export function tracesOf(library: Library): ContactTraces & { readonly checkIns: readonly CheckInSummary[] } {
  return {
    meetings: library.summaries(),
    commitments: library.summariesOf('commitments'),
    entries: library.summariesOf('entries'),
    checkIns: library.summariesOf('check-ins'),
  }
}
