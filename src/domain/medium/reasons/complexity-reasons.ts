import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const complexityReasons: MediumSentences = translated({
  'in-person': byLevel(
    'The matter is plain, and meeting in person is a lot of effort for plain facts.',
    'It has some sides, and across a table a question and a glance often sort them out.',
    'It can be understood in several ways; in person you tend to notice at once when you mean different ' +
      'things.',
  ),
  'walk-and-talk': byLevel(
    null,
    null,
    'It has many sides, and on a walk there is nothing to draw on or to point at.',
  ),
  'video-call': byLevel(
    'The matter is plain enough that nobody needs to be on camera for it.',
    'It has some sides, and on video you can show what you mean and see whether it arrived.',
    'It can be understood in several ways; on video you can look at one page together and spot a puzzled ' +
      'face.',
  ),
  'voice-call': byLevel(
    'The matter is plain, and a short call is enough to pass it on.',
    null,
    'It has many sides, and by voice alone it is easy to miss that each of you pictures something else.',
  ),
  'chat-message': byLevel(
    'The matter is plain, and plain facts fit into a short message.',
    'It has some sides, and a chat tends to take them up one by one and out of order.',
    'It can be understood in several ways, and a chat scatters them over many short lines.',
  ),
  email: byLevel(
    'The matter is plain, and where only facts are missing an email is enough.',
    'It has some sides, and each question about it may cost another round of emails.',
    'It can be understood in several ways, and with an email you do not see which way it was taken.',
  ),
  'formal-document': byLevel(
    'The matter is too plain to need a formal document.',
    null,
    'A document can set out many sides in order, but it cannot settle what they mean to each reader.',
  ),
  'shared-document': byLevel(
    'The matter is so plain that a page of its own would stand nearly empty.',
    'It has some sides, and on a shared page or whiteboard all of them can be seen at once.',
    'It has many sides, and a shared page or whiteboard keeps them in view while you sort them.',
  ),
})
