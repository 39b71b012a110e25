import { noteChargePhrases } from '../phrases/note-charge-phrases'
import { noteRule } from './note-rule'

/** Charges in notes about a person. */
export const chargeInNotes = noteRule({
  phrases: noteChargePhrases,
  reason: (words) =>
    `“${words}” is a charge that they could only dispute. What happened, on which day, and what it led to on your side tends to hold.`,
  template: 'On [date], they [what they said or did]; for me it led to [effect].',
})
