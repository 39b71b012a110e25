import type { MediumSentences } from './step-sentences'
import { translated } from '../../../texts/translated'

export const distanceReasons: MediumSentences = translated({
  'in-person': [
    'You are in the same place, so meeting in person costs next to nothing.',
    'You are in the same city, and making the short trip already says that it matters to you.',
    'One of you would have to travel, which is seldom worth it unless nothing else will do.',
    'You are so far apart that meeting would take a long journey.',
    'You are so far apart that meeting would take a long journey.',
  ],
  'walk-and-talk': [
    'You are in the same place, so you can simply start walking.',
    'You are in the same city, so you could meet halfway and walk.',
    'You are too far apart to walk side by side.',
    'You are too far apart to walk side by side.',
    'You are too far apart to walk side by side.',
  ],
  'video-call': [
    'You are in the same place, and a video call would put a screen between you for no reason.',
    null,
    'You are far apart but keep the same hours, and video comes closest to being in one room.',
    'You are a few hours apart, and for a video call there is usually still a shared hour.',
    null,
  ],
  'voice-call': [
    'You are in the same place, so you might as well talk face to face.',
    null,
    'You are far apart but keep the same hours, so a call is easily placed.',
    'You are a few hours apart, and a call needs only a short stretch that suits both.',
    'Your hours are opposite, so a call catches one of you early, late or tired.',
  ],
  'chat-message': [
    'You are in the same place, and a message to the next desk can seem like avoiding the talk.',
    'You are not in the same building, and a message saves the trip.',
    'You are far apart, and a message costs neither a journey nor a slot in the calendar.',
    'You are far apart, and a message costs neither a journey nor a slot in the calendar.',
    'Your hours are opposite, and a message waits until they are up.',
  ],
  email: [
    'You are in the same place, and asking across the room is often quicker than an email.',
    null,
    'You are in different places, and an email needs no slot in either calendar.',
    'You are a few hours apart, and an email lets each of you answer in your own working hours.',
    'Your hours are opposite, and an email is there when their day begins.',
  ],
  'formal-document': [
    'You are in the same place, and a formal document can put a distance where there is none.',
    null,
    null,
    'You share few working hours, and a document explains itself without you.',
    'You share few working hours, and a document explains itself without you.',
  ],
  'shared-document': [
    'You are in the same place, so a page to fill in while you are apart gains you little.',
    null,
    'You are in different places, and a shared page lets you look at the same thing.',
    'You share few working hours, and a shared page moves on while one of you is away.',
    'You share few working hours, and a shared page moves on while one of you is away.',
  ],
})
