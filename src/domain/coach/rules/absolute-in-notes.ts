import { noteAbsolutePhrases } from '../phrases/note-absolute-phrases'
import { noteRule } from './note-rule'

/** “Always” and “never” in notes about a person. */
export const absoluteInNotes = noteRule({
  phrases: noteAbsolutePhrases,
  reason: (words) =>
    `“${words}” has exceptions, and hides them from you later. The last time, with its day, tends to tell more.`,
  template: 'The last time, on [date], they [what they said or did].',
})
