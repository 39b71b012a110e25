import type { SentenceText } from './sentence'

const negations = new Set([
  'not',
  'never',
  'hardly',
  'cannot',
  'nor',
  'neither',
  'without',
  'nobody',
  'nothing',
])

/** So many words before it may hold the negation: “not that you were careless”. */
const reach = 4

/** Whether the word at `at` is denied by one shortly before it. */
export function isNegated({ words }: SentenceText, at: number): boolean {
  return words
    .slice(Math.max(0, at - reach), at)
    .some(({ folded }) => negations.has(folded) || folded.endsWith("n't"))
}
