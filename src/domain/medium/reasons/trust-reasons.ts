import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const trustReasons: MediumSentences = translated({
  'in-person': byLevel(
    'Trust is low, and taking the time to sit down together is often where it begins to mend.',
    'Trust is fair, and time in one room tends to make it grow.',
    'You trust each other deeply, so you probably need not be in one room for this.',
  ),
  'walk-and-talk': byLevel(
    'Trust is low, and walking side by side is often an easier start than facing each other across a table.',
    'Trust is fair, and an unhurried walk tends to make it grow.',
    'You trust each other, and a walk leaves room for what neither of you had planned to say.',
  ),
  'video-call': byLevel(
    'Trust is low, and seeing each other’s face leaves less room for the worst reading.',
    'Trust is fair, and a face on the screen helps it along.',
    'You trust each other deeply, so the camera adds little.',
  ),
  'voice-call': byLevel(
    'Trust is low, and goodwill is easier to hear in a voice than to read in a text.',
    'Trust is fair, and a call is more personal than a text.',
    'You trust each other, and people who do can hear a great deal in a voice.',
  ),
  'chat-message': byLevel(
    'Trust is low, and someone who doubts you tends to give a short message its worst reading.',
    'Trust is only fair, and a short message leaves gaps for doubt.',
    'You trust each other, so a short line is likely to be taken as it was meant.',
  ),
  email: byLevel(
    'Trust is low, and each sentence of an email can be read twice and against its meaning.',
    'Trust is only fair, and an email leaves them guessing at your tone.',
    'You trust each other, and people who do tend to read an email with the right voice in mind.',
  ),
  'formal-document': byLevel(
    'Trust is low, and a formal document can look as if you were preparing a case.',
    'Trust is only fair, and a formal document keeps people at arm’s length.',
    null,
  ),
  'shared-document': byLevel(
    'Trust is low, and people who doubt each other tend to write less on a shared page than they think.',
    null,
    'You trust each other, so changing each other’s words on a shared page is unlikely to offend.',
  ),
})
