import { PhraseFinder } from '../phrases/phrase-finder'
import type { SentenceText } from './sentence'

/** What introduces a view of somebody else: after it, the words are theirs and not the writer's. */
const frames = new PhraseFinder([
  {
    phrase: 'what-somebody-says-or-feels',
    pattern: [
      `(you|they|he|she|people|everybody|everyone|somebody|someone) ..1 (said|say|says|saying|told (me|us|them|you)|feel|feels|felt|think|thinks|thought|believe|believes|believed|mentioned|wrote|fear|worry|find|found|heard|mean|meant|argue|argued|describe|described|explained|pointed out|raised)`,
      `(you're|you've|you are|he is|she is|they are|they're) ..1 (saying|said|worried|afraid|feeling|telling (me|us)|told (me|us)|thinking|concerned|suggesting)`,
      `i ..1 (hear|heard|understand|understood|gather|gathered)`,
      `i'm hearing`,
      `(it|that|this) ..1 (sounds|sounded) (like|as if|as though)`,
      `sounds (like|as if|as though)`,
      `(afraid|worried|concerned) that`,
      `your ..2 (view|worry|concern|point|impression|fear|sense|question) (is|was|that)`,
      `(told|was told|were told) (that|to)`,
      `(as if|as though)`,
    ],
    // Said by itself it introduces nothing: “I hear you, and …”.
    unless: [`i ..1 (hear|heard|understand|understood) you`],
  },
])

/** So many words may stand between the frame and what it introduces: “you said that, in the end, …”. */
const reach = 6

/** Whether the word at `at` belongs to what somebody else is said to say, think or feel. */
export function isReported(sentence: SentenceText, at: number): boolean {
  return framesOf(sentence).some(
    (toWord) => toWord <= at && at - toWord <= reach && !turnsToOwnView(sentence, toWord, at),
  )
}

/** After “but” the writer speaks again: “I understand your concern, but you …”. */
function turnsToOwnView({ words }: SentenceText, from: number, to: number): boolean {
  return words.slice(from, to).some(({ folded }) => folded === 'but')
}

const known = new WeakMap<SentenceText, readonly number[]>()

/** The words at which the frames of a sentence end; many rules ask for them. */
function framesOf(sentence: SentenceText): readonly number[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const ends = frames.find(sentence).map(({ toWord }) => toWord)
  known.set(sentence, ends)
  return ends
}
