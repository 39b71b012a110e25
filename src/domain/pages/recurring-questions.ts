import { searchWords } from '../search/search-words'

/** A question as it was captured in one meeting. */
export interface AskedQuestion {
  readonly meetingId: string
  readonly text: string
}

/** One question in the ways in which it was asked. */
export interface RecurringQuestion {
  /** As it was asked last. */
  readonly text: string
  /** The other ways, each once. */
  readonly otherWays: readonly string[]
  readonly meetingIds: readonly string[]
}

/** Asked in so many meetings, a question is worth a page that everybody can read. */
export const recursFromMeetings = 3

/** Words that questions have in common without asking the same. */
const emptyWords = new Set(
  (
    'a about after again all also am an and any anyone are as at be because been before but by can could did do does ' +
    'for from get go had has have he her him his how i if in into is it its just know like make may me more much my no ' +
    'not now of on one or our out over own please really s say see shall she should so some still t tell than that the ' +
    'their them then there these they this those to too until up us was we were what when where which who why will ' +
    'with would yet you your'
  ).split(' '),
)

/** Of the words of both, so many have to be shared. */
const leastShared = 0.6

interface Group {
  readonly terms: ReadonlySet<string>
  readonly texts: string[]
  readonly meetingIds: Set<string>
}

/**
 * Finds the questions that were asked in several meetings, whatever little words they were asked with; the most often
 * asked first. `asked` is in order of time, the earliest first. Those that a page answers already (`answered`) are left
 * out. Two questions are one when they share most of their words with meaning (Jaccard index); one with a single such
 * word must be the same.
 */
export function recurringQuestions(
  asked: readonly AskedQuestion[],
  answered: readonly string[],
): RecurringQuestion[] {
  const groups: Group[] = []
  const groupsOfTerm = new Map<string, Group[]>()
  for (const { meetingId, text } of asked) {
    const terms = termsOf(text)
    if (terms.size === 0) continue
    const group = likest(terms, groupsOfTerm)
    if (group === null) {
      const made = { terms, texts: [text], meetingIds: new Set([meetingId]) }
      groups.push(made)
      for (const term of terms) groupsOfTerm.set(term, [...(groupsOfTerm.get(term) ?? []), made])
    } else {
      group.texts.push(text)
      group.meetingIds.add(meetingId)
    }
  }
  const known = answered.map(termsOf)
  return groups
    .filter(({ meetingIds }) => meetingIds.size >= recursFromMeetings)
    .filter(({ terms }) => !known.some((others) => likeness(terms, others) >= leastShared))
    .sort((a, b) => b.meetingIds.size - a.meetingIds.size)
    .map(({ texts, meetingIds }) => {
      const text = texts.at(-1) ?? ''
      return {
        text,
        otherWays: [...new Set(texts)].filter((other) => other !== text),
        meetingIds: [...meetingIds],
      }
    })
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(
    searchWords(text)
      .map(({ term }) => term)
      .filter((term) => !emptyWords.has(term))
      .map(withoutEnding),
  )
}

/** `prices` and `price` ask the same. */
function withoutEnding(term: string): string {
  return term.length > 3 ? term.replace(/(?<=[^s])s$/, '') : term
}

function likest(
  terms: ReadonlySet<string>,
  groupsOfTerm: ReadonlyMap<string, readonly Group[]>,
): Group | null {
  let best: Group | null = null
  let bestLikeness = 0
  const near = new Set([...terms].flatMap((term) => groupsOfTerm.get(term) ?? []))
  for (const group of near) {
    const like = likeness(terms, group.terms)
    if (like > bestLikeness) [best, bestLikeness] = [group, like]
  }
  return bestLikeness >= leastShared ? best : null
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
