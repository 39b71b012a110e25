import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const urgencyReasons: MediumSentences = translated({
  'in-person': [
    'There is time, so a meeting in person can be arranged without haste.',
    'There is time, so a meeting in person can be arranged without haste.',
    null,
    null,
    'It has to happen now, and getting into one room takes time.',
  ],
  'walk-and-talk': [
    'There is time to find a good hour for a walk.',
    'There is time to find a good hour for a walk.',
    null,
    'It has to happen today, and a good hour for a walk may not come.',
    'It has to happen now, and a walk is for what can take its time.',
  ],
  'video-call': [
    null,
    null,
    null,
    'It has to happen today, and a video call can usually be set up within the day.',
    'It has to happen now, and a video call needs little more than a link.',
  ],
  'voice-call': [
    'It can happen any time, so there is no need to ring them in the middle of something.',
    null,
    null,
    'It has to happen today, and a call is often the quickest way to a whole conversation.',
    'It has to happen now, and a ringing phone is rarely overlooked.',
  ],
  'chat-message': [
    'There is time, and a chat would bring more haste into it than it needs.',
    'There is time, and a chat would bring more haste into it than it needs.',
    'It is due this week, and a message keeps it moving.',
    'It has to happen today, and a message is usually read within hours.',
    'It has to happen now, and a message is often seen within minutes.',
  ],
  email: [
    'There is time, so an email can be written and answered with care.',
    'There is time, so an email can be written and answered with care.',
    'It is due this week, and an email is likely to be read by then.',
    'It has to happen today, and an email may not be opened before tomorrow.',
    'It has to happen now, and nobody knows when an email will be opened.',
  ],
  'formal-document': byLevel(
    'There is time to write a document properly.',
    'It is due this week, and a document worth having tends to take about that long.',
    'It has to happen soon, and a document takes longer to write and to read than you have.',
  ),
  'shared-document': byLevel(
    'There is time for a shared page to fill up and settle.',
    null,
    'It has to happen soon, and people look at a shared page when they have a moment.',
  ),
})
