import type { SentenceText } from '../reading/sentence'
import { withoutEnding } from '../reading/without-ending'
import { wordsOf, type Word } from '../reading/word'

/** Longer words that are about nothing in particular; shorter ones never count. */
const aboutNothing = new Set(
  (
    'about after again almost already also although always another anything around because been before being between ' +
    'both cannot come could does doing done down during each either else enough even every everything from getting ' +
    'give going good great have having hear help here into itself just keep kind know last less like little long look ' +
    'made make makes many maybe mean might more most much must need needs never next nothing often okay only other ' +
    'over part people perhaps point quite rather really right said same says should since some someone something soon ' +
    'still such sure take tell than thank thanks that their them then there these they thing things think this those ' +
    'though through time told under understand until upon very want wants well were what when where whether which ' +
    'while whole whom will with within without work would year your yours ' +
    'actually basically exactly obviously plus yeah okay alright looks seems four five seven eight nine eleven twelve ' +
    'twenty thirty forty fifty hundred thousand million first second third time times today week main different better gonna wanna gotta meeting option'
  ).split(' '),
)

/** Taken-up words that stand further apart than this are no phrase of theirs. */
const widestWords = 8

let lastHeard: { readonly text: string; readonly stems: ReadonlySet<string> } = { text: '', stems: new Set() }

/** The words of a sentence that the other side has used, when they are about something. */
export function theirWordsIn(sentence: SentenceText, heard: string): readonly Word[] {
  if (lastHeard.text !== heard) lastHeard = { text: heard, stems: stemsOf(heard) }
  return sentence.words.filter(
    ({ folded }) => isAboutSomething(folded) && lastHeard.stems.has(withoutEnding(folded)),
  )
}

/** Two or more different words of theirs that stand close together, from the first to the last; null when there are none. */
export function theirPhraseIn(
  sentence: SentenceText,
  heard: string,
): { readonly start: number; readonly end: number } | null {
  const theirs = theirWordsIn(sentence, heard)
  for (const [index, first] of theirs.entries()) {
    const near = theirs
      .slice(index)
      .filter((word) => sentence.words.indexOf(word) - sentence.words.indexOf(first) < widestWords)
    const last = near.at(-1)
    const areSeveral = new Set(near.map(({ folded }) => withoutEnding(folded))).size >= 2
    if (areSeveral && last !== undefined) return { start: first.start, end: last.end }
  }
  return null
}

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .map(({ folded }) => folded)
      .filter(isAboutSomething)
      .map(withoutEnding),
  )
}

function isAboutSomething(folded: string): boolean {
  return folded.length >= 4 && !folded.includes("'") && !aboutNothing.has(folded)
}
