import type { GuideEntry } from './guide-entry'

/** Why each box of an objection is asked. */
export const objectionGuideEntries: Readonly<Record<string, GuideEntry>> = {
  objections: {
    title: 'Objections',
    why:
      'An objection mostly protects something that is worth protecting. Once you know what, you can ' +
      'honour it before you add your own view.',
    examples: [],
    sourceIds: ['yeomans-2020', 'chen-2010'],
  },
  'objection-text': {
    title: 'What they may say',
    why:
      'In their words, as sharp as they may come. Read it aloud once, so that you do not hear it for the ' +
      'first time in the room.',
    examples: ['You decide, and I am the one who has to explain it.'],
    sourceIds: ['chen-2010'],
  },
  'objection-protects': {
    title: 'What it protects',
    why: 'What would they lose if they gave way: time, standing, a promise, the work of their team?',
    examples: ['Her word to customers, and her team’s standing with them.'],
    sourceIds: ['practice'],
  },
  'objection-acknowledgement': {
    title: 'My acknowledgement',
    why:
      'One sentence that shows it has arrived. It comes before any reason of yours: reasons that come ' +
      'first tend to sound like a defence.',
    examples: [
      'You gave your word, and nobody asked you before it was changed.',
      'I can see what these calls will cost you.',
    ],
    sourceIds: ['yeomans-2020', 'yu-2021'],
  },
  'objection-addition': {
    title: 'My additional consideration',
    why: 'One thing to weigh as well, laid beside theirs and not on top of it. Say how sure you are of it.',
    examples: ['What I also have to weigh is that new customers pay the full price from today.'],
    sourceIds: ['yeomans-2020'],
  },
  'objection-question': {
    title: 'A question',
    why: 'What and how invite; why can sound like a challenge. Ask one, then leave them time to think.',
    examples: ['What would make these calls easier for you?'],
    sourceIds: ['huang-2017', 'chen-2010'],
  },
}
