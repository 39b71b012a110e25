import { noteTraitPhrases } from '../phrases/note-trait-phrases'
import { noteRule } from './note-rule'

/** Labels in notes about a person. */
export const traitInNotes = noteRule({
  phrases: noteTraitPhrases,
  reason: (words) =>
    `“${words}” is a label for what somebody is. What they said or did, with the day, can be checked, and is fairer should they read it.`,
  template: 'On [date], they [what they said or did].',
})
