import { byLevel, type MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const needForAnswersReasons: MediumSentences = translated({
  'in-person': byLevel(
    'No reaction is needed soon, so there is little reason to bring people into one room.',
    'A reaction is needed today, and in person you have it before you part.',
    'You need each other’s reaction quickly, and in person it often shows before a word is said.',
  ),
  'walk-and-talk': byLevel(
    'No reaction is needed soon, so a walk can wait for a better reason.',
    'A reaction is needed today, and a walk gives it time to come out.',
    'You need each other’s reaction quickly, and on a walk it comes as you talk.',
  ),
  'video-call': byLevel(
    'No reaction is needed soon, and a video call would ask for one on the spot.',
    'A reaction is needed today, and a video call gets it in one go.',
    'You need each other’s reaction quickly, and on video you hear it and see it.',
  ),
  'voice-call': byLevel(
    'No reaction is needed soon, and a call would interrupt them for something that can wait.',
    'A reaction is needed today, and a short call saves waiting for a reply.',
    'You need each other’s reaction quickly, and on a call you hear it while you speak.',
  ),
  'chat-message': [
    null,
    'A reaction this week is enough, and a message lets them answer when it suits them.',
    'A reaction today is enough, and a message often gets one without breaking into their work.',
    'A reaction within the hour is likely in a chat, if they are at their desk.',
    'You need the reaction on the spot, and in a chat you cannot tell thinking from not having seen it.',
  ],
  email: byLevel(
    'No reaction is needed soon, and an email leaves them time to think before they answer.',
    'A reaction is needed today, and an email may well lie unread until tomorrow.',
    'You need the reaction quickly, and an email leaves you waiting and guessing.',
  ),
  'formal-document': byLevel(
    'No reaction is needed soon, so there is time to word a document well, and time to read it.',
    'A reaction is needed today, and a document usually takes longer than that to write and to read.',
    'You need the reaction quickly, and a document is made for readers who take their time.',
  ),
  'shared-document': byLevel(
    'No reaction is needed soon, so everyone can read and comment on a shared page in their own time.',
    null,
    'You need the reaction quickly, and comments on a shared page come when people happen to look.',
  ),
})
