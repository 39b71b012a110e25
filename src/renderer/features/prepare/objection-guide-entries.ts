import { msg } from '../../../texts/t'
import type { GuideEntry } from './guide-entry'

/** Why each box of an objection is asked. */
export const objectionGuideEntries: Readonly<Record<string, GuideEntry>> = {
  objections: {
    title: msg('Objections'),
    why: msg(
      'An objection mostly protects something that is worth protecting. Once you know what, you can honour it before you add your own view.',
    ),
    examples: [],
    sourceIds: ['yeomans-2020', 'chen-2010'],
  },
  'objection-text': {
    title: msg('What they may say'),
    why: msg(
      'In their words, as sharp as they may come. Read it aloud once, so that you do not hear it for the first time in the room.',
    ),
    examples: [msg('You decide, and I am the one who has to explain it.')],
    sourceIds: ['chen-2010'],
  },
  'objection-protects': {
    title: msg('What it protects'),
    why: msg('What would they lose if they gave way: time, standing, a promise, the work of their team?'),
    examples: [msg('Her word to customers, and her team’s standing with them.')],
    sourceIds: ['practice'],
  },
  'objection-acknowledgement': {
    title: msg('My acknowledgement'),
    why: msg(
      'One sentence that shows it has arrived. It comes before any reason of yours: reasons that come first tend to sound like a defence.',
    ),
    examples: [
      msg('You gave your word, and nobody asked you before it was changed.'),
      msg('I can see what these calls will cost you.'),
    ],
    sourceIds: ['yeomans-2020', 'yu-2021'],
  },
  'objection-addition': {
    title: msg('My additional consideration'),
    why: msg(
      'One thing to weigh as well, laid beside theirs and not on top of it. Say how sure you are of it.',
    ),
    examples: [msg('What I also have to weigh is that new customers pay the full price from today.')],
    sourceIds: ['yeomans-2020'],
  },
  'objection-question': {
    title: msg('A question'),
    why: msg('What and how invite; why can sound like a challenge. Ask one, then leave them time to think.'),
    examples: [msg('What would make these calls easier for you?')],
    sourceIds: ['huang-2017', 'chen-2010'],
  },
}
