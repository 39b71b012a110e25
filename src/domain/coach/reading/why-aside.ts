import type { ReadSentence } from './sentence'
import { signsOf } from './sentence-signs'

/** So many characters that are not prose have to be there before anything is said about it. */
const leastInk = 20

/**
 * Why the coach has nothing to say about a text: it is written in a language that it does not know, or it is not prose
 * at all. Null where it is to be read; in a mixed text the sentences that are not English are passed over by themselves.
 */
export function whyAside(sentences: readonly ReadSentence[]): 'another-language' | 'not-prose' | null {
  let english = 0
  let foreign = 0
  let prose = 0
  let notProse = 0
  for (const { sentence } of sentences) {
    const signs = signsOf(sentence)
    english += signs.english
    foreign += signs.foreign
    if (signs.writtenIn === 'not-prose') notProse += signs.ink
    else prose += signs.ink
  }
  if (notProse >= leastInk && notProse > prose * 9) return 'not-prose'
  // English in a text of another language is a term or a quotation: it takes a good part of the text to be read.
  return foreign >= 2 && foreign > english * 2 ? 'another-language' : null
}

/** Whether a sentence of a text that is read is itself to be read. */
export function isToBeRead({ sentence }: ReadSentence): boolean {
  const { writtenIn } = signsOf(sentence)
  return writtenIn === 'english' || writtenIn === 'unclear'
}
