import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const emotionalChargeReasons: MediumSentences = translated({
  'in-person': byLevel(
    'With so little feeling in it, meeting for this may take more time than it gives.',
    'There is some feeling in it, and in person you notice early how it lands.',
    'Strong feelings need a face: in person they see that you mean it kindly, and you see how it lands.',
  ),
  'walk-and-talk': byLevel(
    'There is hardly any feeling to walk off, so a walk may be more than this needs.',
    'Some feeling is often easier to voice side by side, where a pause is not awkward.',
    'Strong feelings often ease a little while walking, though you see less of each other’s face.',
  ),
  'video-call': byLevel(
    'With so little feeling in it, you rarely need to see each other for this.',
    'There is some feeling in it, and on video you still see whether the words and the face agree.',
    'Strong feelings need a face, and video shows it: you can stop as soon as you see that something hurts.',
  ),
  'voice-call': byLevel(
    'The little feeling that is in it comes across well enough in a voice.',
    'There is some feeling in it, and a voice keeps most of the tone that text would lose.',
    'A voice carries strong feelings far better than text does, even though the face stays hidden.',
  ),
  'chat-message': byLevel(
    'With little feeling in it, there is not much tone that a short message could lose.',
    'There is some feeling in it, and a short message tends to read colder than it was meant.',
    'Strong feelings get lost in a chat: people tend to read their own fears into short lines.',
  ),
  email: byLevel(
    'With little feeling in it, an email is unlikely to be taken the wrong way.',
    'There is some feeling in it, and an email’s tone is understood less often than its writer expects.',
    'Strong feelings are easily misread in an email, and whoever reads it alone has nobody to ask.',
  ),
  'formal-document': byLevel(
    'It is a calm matter, and the plain voice of a document suits it.',
    'There is some feeling in it, and a formal document can look as if you were building a case.',
    'Where feelings are strong, a formal document tends to feel like a verdict: it speaks and cannot listen.',
  ),
  'shared-document': byLevel(
    'It is a calm matter, so people can add to a shared page whenever it suits them.',
    'There is some feeling in it, and comments in a margin tend to sound sharper than meant.',
    'Strong feelings fare badly on a shared page: a first reaction stays there, with others looking on.',
  ),
})
