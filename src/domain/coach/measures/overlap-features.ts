import { withoutEnding } from '../reading/without-ending'
import type { MannerReading } from './manner-reading'
import { mannerWords } from './manner-words'

/** How many words of a reply count as its beginning. */
const beginning = 25

/** How much of what was said comes back in a reply, and where. It compares words; which words they are has no weight. */
export function overlapFeatures(
  reply: MannerReading,
  heard: MannerReading,
): readonly (readonly [string, number])[] {
  const heardContent = contentOf(heard.sentences.flat())
  const heardAll = new Set(heard.sentences.flat())
  const all = reply.sentences.flat()
  const opening = reply.sentences[0] ?? []
  const start = all.slice(0, beginning)
  const shared = sharedOf(all, heardContent)
  const run = longestRun(all, heard.sentences.flat())
  const firstRun = longestRun(start, heard.sentences.flat())
  const sharedInStart = sharedOf(start, heardContent)
  const sharedInOpening = sharedOf(opening, heardContent)
  const asked = reply.sentences.filter((_, index) => reply.questions[index] === true)
  const sharedInQuestions = sharedOf(asked.flat(), heardContent)
  const allShared = new Set(start.filter((word) => heardAll.has(word))).size
  const last = lastContent(heard.sentences.flat())
  return [
    ['words of content', Math.log1p(shared)],
    ['any word of content', shared > 0 ? 1 : 0],
    ['share of what was said', shared / Math.max(1, heardContent.size)],
    ['share of the reply', shared / Math.max(1, contentOf(all).size)],
    ['words of content at the beginning', Math.log1p(sharedInStart)],
    ['share of what was said at the beginning', sharedInStart / Math.max(1, heardContent.size)],
    ['words of content in the first sentence', Math.log1p(sharedInOpening)],
    ['share of the first sentence', sharedInOpening / Math.max(1, contentOf(opening).size)],
    ['words of content in questions', Math.log1p(sharedInQuestions)],
    ['any word of content in questions', sharedInQuestions > 0 ? 1 : 0],
    ['words of any kind at the beginning', Math.log1p(allShared)],
    ['share of words of any kind said', allShared / Math.max(1, heardAll.size)],
    ['longest run', Math.log1p(run)],
    ['longest run at the beginning', Math.log1p(firstRun)],
    ['longest run beside what was said', run / Math.max(1, heard.wordCount)],
    ['says all of it again', run >= 2 && run === heard.wordCount ? 1 : 0],
    ['nothing but what was said', run >= 1 && run === reply.wordCount ? 1 : 0],
    ['the last word of content', last !== null && contentOf(start).has(last) ? 1 : 0],
    ['nothing to share', heardContent.size === 0 ? 1 : 0],
    ['words of content said', Math.log1p(heardContent.size)],
  ]
}

function sharedOf(words: readonly string[], heard: ReadonlySet<string>): number {
  return [...contentOf(words)].filter((word) => heard.has(word)).length
}

function contentOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.filter((word) => !mannerWords.has(word)).map(withoutEnding))
}

function lastContent(words: readonly string[]): string | null {
  const last = words.findLast((word) => !mannerWords.has(word))
  return last === undefined ? null : withoutEnding(last)
}

/** The most words in a row that both have. Costs one look-up a word of `a`, and a step for each time that `b` has it. */
function longestRun(a: readonly string[], b: readonly string[]): number {
  const places = new Map<string, number[]>()
  b.forEach((word, at) => {
    const known = places.get(word)
    if (known === undefined) places.set(word, [at])
    else known.push(at)
  })
  let longest = 0
  let runs = new Map<number, number>()
  for (const word of a) {
    const next = new Map<number, number>()
    for (const at of places.get(word) ?? []) {
      const run = (runs.get(at - 1) ?? 0) + 1
      next.set(at, run)
      if (run > longest) longest = run
    }
    runs = next
  }
  return longest
}
