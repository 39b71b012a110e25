import type { Clause } from './read-turn'

/** What may stand before the first word that counts, as the source of a pattern. */
export const lead =
  "^(?:(?:and|so|but|then|or|because|'cause|also|maybe|again|first|now|yeah|well|okay|like|just) )*"

/** Verbs that change places with their subject in a question. */
export const auxiliary =
  "(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|may|might|don't|doesn't|didn't|isn't|aren't|wasn't|haven't|hasn't|can't|couldn't|won't|wouldn't)"

const subject =
  '(?:you|i|we|they|he|she|it|that|this|there|these|those|your|the|any|anyone|anybody|anything|someone|somebody|something|people)'

const opensWithWord = new RegExp(
  `${lead}(?:in what|what|how|why|when|where|who|whose|which|what's|how's|where's|who's|how'd|what'd)\\b`,
  'u',
)
const opensWithVerb = new RegExp(`${lead}${auxiliary} ${subject}\\b`, 'u')
const opensWithAny = new RegExp(`${lead}any(?:thing|one|body)? `, 'u')
const tag =
  /\b(?:isn't it|doesn't it|wasn't it|don't you|aren't you|didn't you|right|huh|yeah|okay|is that it|is that fair|did i get that)$/u
const tagAlone = /^(?:is|was|did|have|does) (?:that|it|i) (?:get |got )?(?:that |it )?(?:right|it|fair)$/u

/** Whether it begins as questions do: with a question word, or with the verb before its subject. */
export function opensAsking({ words }: Clause): boolean {
  return opensWithWord.test(words) || opensWithVerb.test(words)
}

/** Whether it begins with “any …”, which asks when it has a question mark. */
export function opensWithAnything({ words }: Clause): boolean {
  return opensWithAny.test(words)
}

/** Whether it only asks if what was said is so: “…, right?”, “is that right?”. */
export function onlyChecks({ words, isAsked }: Clause): boolean {
  if (!isAsked) return false
  return tagAlone.test(words) || (tag.test(words) && !opensWithVerb.test(words))
}

/** Whether it has a question mark and wants more than to hear that it is so. */
export function asks(clause: Clause): boolean {
  return clause.isAsked && !onlyChecks(clause)
}
