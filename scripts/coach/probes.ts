import type { Probe } from '../../src/domain/coach/measures/learned-measure'
import type { LabelledTask } from './labelled-task'
import { predict, type LearnedWeights } from './learn'
import { rounded } from './rounded'

/** Exchanges written for this: what was said, and a reply with many features of manner. */
const exchanges: readonly (readonly [string, string])[] = [
  [
    'The date is too early for us.',
    'I understand why the date worries you. Which part would need more time?',
  ],
  ['Nobody asked us about the new layout.', 'You’re right, nobody asked you, and I’m sorry. We should have.'],
  ['Your team broke the export again.', 'That is not true! You never check anything before you complain...'],
  [
    'I would rather wait for the audit.',
    'Perhaps we could wait, although I think the audit may take until May.',
  ],
  ['We need two more people.', 'Two more people? So the work has grown since spring, if I heard you well.'],
  ['The price is a problem.', 'However, the price is what it is; you must simply accept it.'],
  ['I liked the second draft better.', 'Thank you. What did you like about the second draft?'],
  ['This meeting could have been a message.', 'ok, but why didnt you say so'],
  [
    'The new process slows us down.',
    'I agree that it slows you down. On the other hand, both sides see fewer mistakes.',
  ],
  [
    'I am not sure that I trust the numbers.',
    'It seems to me that some of them are wrong, because we counted twice.',
  ],
  ['Can we move it to Thursday?', 'Thursday.'],
  [
    'We were promised an answer last week.',
    'You were promised an answer, and you still wait. I will find out today.',
  ],
  [
    'It is always my group that pays.',
    'EVERYONE pays. Just look at the list (it has 12 names) and stop that.',
  ],
  [
    'I think that the tool is good enough.',
    '“Good enough” is fair. Would you tell me more about what you use it for?',
  ],
  ['The handover was a mess.', 'I can see that it was hard, and I wish we had planned it together.'],
  [
    'You do not listen.',
    'I hear you. Let me try to say back what I heard: you told us twice and nothing happened.',
  ],
  [
    'Our customers do not ask for this.',
    'If they do not ask for it, then maybe we don’t need it yet, do we?',
  ],
  ['We cannot do both.', 'Nothing is impossible, of course. We simply have to want it!'],
  ['I need it in writing.', 'Yes, in writing. I would like to send it by noon, if that works for you.'],
  [
    'They changed the plan without a word.',
    'Hmm. How did you learn about it, and what would you have wanted?',
  ],
]

/** What freshly learned weights make of the exchanges; a test compares it with what the app makes of them later. */
export function probesOf(learned: LearnedWeights, task: LabelledTask): readonly Probe[] {
  return exchanges.map(([heard, text]) => {
    const { features } = task.exampleOf({ id: '', group: '', score: 0, text, context: heard })
    return { heard, text, features: features.size, score: rounded(predict(learned, features)) }
  })
}
