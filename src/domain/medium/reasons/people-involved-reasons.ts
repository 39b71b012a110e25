import type { MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const peopleInvolvedReasons: MediumSentences = translated({
  'in-person': [
    'There are only the two of you, and that is when a talk in person tends to work best.',
    'There are few of you, so everyone gets a word in around one table.',
    'A group of this size still fits around one table, where everyone can be seen.',
    'So many people are hard to bring into one room, and the quiet ones seldom speak up there.',
    'So many people are hard to bring into one room, and the quiet ones seldom speak up there.',
  ],
  'walk-and-talk': [
    'There are only the two of you, which is what a walk is made for.',
    'With three or four on a path, someone tends to walk behind and miss half of it.',
    'A walk cannot hold a group: only those side by side take part.',
    'A walk cannot hold a group: only those side by side take part.',
    'A walk cannot hold a group: only those side by side take part.',
  ],
  'video-call': [
    'There are only the two of you, so you stay in each other’s view all the time.',
    'There are few enough of you to keep every face in view on one screen.',
    'There are few enough of you to keep every face in view on one screen.',
    null,
    'With so many people, a video call tends to become a broadcast with most cameras off.',
  ],
  'voice-call': [
    'There are only the two of you, and a phone call is at its best with two.',
    null,
    'With this many on a call and no faces, people tend to talk over each other or fall silent.',
    'A voice call hardly holds so many people: it is hard to tell who is speaking, and most only listen.',
    'A voice call hardly holds so many people: it is hard to tell who is speaking, and most only listen.',
  ],
  'chat-message': [
    'There are only the two of you, so a message does not get buried under other answers.',
    'There are few of you, so a chat stays easy to follow.',
    'A group of this size soon fills a chat with answers that cross.',
    'With so many people, a chat runs past those who look later, and the answers cross.',
    'With so many people, a chat runs past those who look later, and the answers cross.',
  ],
  email: [
    null,
    'There are several of you, and an email gives all of them the same words.',
    'There are many of you, and an email gives all of them the same words.',
    'There are many of you, and an email gives all of them the same words.',
    'There are many of you, and an email gives all of them the same words.',
  ],
  'formal-document': [
    'There is only one reader, and to one person a formal document can come across as stiff.',
    'There are few readers, and for them a formal document is mostly more ceremony than help.',
    'With many readers, it helps that a document says the same to everyone.',
    'With many readers, it helps that a document says the same to everyone.',
    'With many readers, it helps that a document says the same to everyone.',
  ],
  'shared-document': [
    'There is only one other person, and a shared page for two is seldom opened twice.',
    null,
    'With this many people, a shared page lets all of them read and add at the same time.',
    'With this many people, a shared page lets all of them read and add at the same time.',
    'With this many people, a shared page lets all of them read and add at the same time.',
  ],
})
