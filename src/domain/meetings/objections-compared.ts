import type { Capture } from '../notes/capture'
import type { Instant } from '../records/instant'
import type { Objection } from './meeting'
import { plainWords } from './plain-words'

/** Expected against raised: what was on the list, and what the notes hold. */
export interface ComparedObjections {
  readonly raised: readonly { readonly id: string; readonly text: string; readonly raisedAt: Instant }[]
  readonly notRaised: readonly { readonly id: string; readonly text: string }[]
  /** Objections as they were captured; one of them may be an expected one in other words. */
  readonly captured: readonly Capture[]
}

/**
 * Sets the expected objections beside those of the notes. An expected one counts as raised only when it was
 * ticked: whether a captured sentence means the same is for the person to say. Only a captured one with the
 * very words of a ticked one is left out, because it would stand there twice.
 */
export function compareObjections(
  expected: readonly Objection[],
  captures: readonly Capture[],
): ComparedObjections {
  const written = expected.filter((objection) => objection.text.trim() !== '')
  const raised = written.flatMap(({ id, text, raisedAt }) =>
    raisedAt === null ? [] : [{ id, text, raisedAt }],
  )
  const wordsOfRaised = new Set(raised.map(({ text }) => plainWords(text)))
  return {
    raised,
    notRaised: written.filter(({ raisedAt }) => raisedAt === null).map(({ id, text }) => ({ id, text })),
    captured: captures.filter(
      ({ kind, text }) => kind === 'objection' && !wordsOfRaised.has(plainWords(text)),
    ),
  }
}
