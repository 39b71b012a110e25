import type { SentenceText } from './sentence'
import type { Word } from './word'

const pronouns = new Set(['she', 'he', 'they', "she's", "he's", "they're"])

/** What may stand between the person and what is said of them. */
const between = new Set(
  `is was has had will would can does did are were have do isn't wasn't hasn't doesn't didn't won't just also simply
  really still so very too quite rather often usually almost nearly a an seems seemed gets got being been bit kind sort of little such always that this
  only even clearly obviously deliberately trying out`.split(/\s+/u),
)

/** Words that begin a sentence with a capital letter and are nobody's name. */
const notNames = new Set(
  `i we you it this that these those there here the a an our my your his her their its what which who when where why how
  and but or so if as because since everyone everybody nobody somebody meetings things people`.split(/\s+/u),
)

const reach = 4

const capital = /^\p{Lu}/u

/** Whether the words from `at` on are said of a person who is named or meant just before: “Mara has always …”. */
export function isAboutSomebody({ text, words }: SentenceText, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 1 - reach); before -= 1) {
    const word = words[before]
    if (word === undefined || words[before + 1]?.isAfterPause === true) return false
    if (pronouns.has(word.folded)) return true
    if (word.folded === 'and' || word.folded === 'but') return words.slice(0, before).some(isSheOrHe)
    if (between.has(word.folded)) continue
    return capital.test(text.slice(word.start)) && !notNames.has(word.folded)
  }
  return false
}

/** What follows “and” may go on with the same person: “she left early and wants to …”. */
function isSheOrHe({ folded }: Word): boolean {
  return folded === 'she' || folded === 'he'
}
