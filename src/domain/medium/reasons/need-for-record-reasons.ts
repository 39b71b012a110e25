import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const needForRecordReasons: MediumSentences = translated({
  'in-person': byLevel(
    'Hardly anything needs to be looked up later, so spoken words are enough.',
    'It would be useful to look it up later, and what is said in a room stays only if someone writes it ' +
      'down.',
    'A record is needed, and two people often remember the same talk differently.',
  ),
  'walk-and-talk': byLevel(
    'Hardly anything needs to be looked up later, so you can leave the notebook on your desk.',
    'It would be useful to look it up later, and on a walk nobody takes notes.',
    'A record is needed, and on a walk nobody writes down what was agreed.',
  ),
  'video-call': byLevel(
    'Nothing needs to be looked up later, so it does no harm that a call leaves no trace.',
    null,
    'A record is needed; a video call leaves one only if someone takes notes or all agree to be recorded.',
  ),
  'voice-call': byLevel(
    'Hardly anything needs to be looked up later, so a call that leaves no trace will do.',
    'It would be useful to look it up later, and a call leaves only what each of you happened to note.',
    'A record is needed, and after a call there is only your word and theirs.',
  ),
  'chat-message': byLevel(
    'Hardly anything needs to be looked up later, so it does no harm that a chat scrolls away.',
    null,
    'A record is needed, and in a chat it soon scrolls away among everything else.',
  ),
  email: [
    'Nothing needs to be looked up later, and an email would put on file what nobody needs there.',
    'A record would be handy, and an email is there when someone looks for it.',
    'It would be useful to look it up later, and an email can be found again, with its date.',
    'A record is needed, and an email keeps the words, the date and who received them.',
    'A record is needed, and an email keeps the words, the date and who received them.',
  ],
  'formal-document': byLevel(
    'Hardly anyone will look this up, so a formal document gives it more weight than it deserves.',
    'It would be useful to look it up later, and a document says it in one place.',
    'A record is needed, and a document is the wording that everybody can be held to, you included.',
  ),
  'shared-document': byLevel(
    'Nobody will look this up, so a shared page would soon be one more forgotten page.',
    'It would be useful to look it up later, and a shared page can be kept up to date.',
    'A record is needed, and a shared page keeps what was agreed where all of you can see it.',
  ),
})
