import { motivePhrases } from '../phrases/motive-phrases'
import { noteRule } from './note-rule'
import type { SentenceRule } from './rule'

/**
 * What somebody wants cannot be seen, only what they do: feedback tells the situation, the behaviour and the effect, and
 * then asks for the intent (Textio 2022 for behaviour in the place of character). Only notes about a person are read for it.
 */
export const motiveAsFact: SentenceRule = {
  id: 'motive-as-fact',
  name: 'A motive told as a fact',
  effect: 'lowers',
  about:
    'In notes about a person: “she wants to undermine me” tells what nobody can see. What was said or done can be checked, and the motive asked for.',
  sourceIds: ['textio-2022'],
  scope: 'sentence',
  ...noteRule({
    phrases: motivePhrases,
    mayGuess: true,
    reason: (words) =>
      `“${words}” tells a motive that only they can know. What they said or did, with the day, can be checked; a guess can be called one.`,
    template: 'On [date], they [what they said or did]. My guess is that [guess].',
  }),
}
