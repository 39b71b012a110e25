import { z } from 'zod'
import { translated } from '../../texts/translated'

/** The eight ways to hold a conversation that the advisor ranks. */
export const mediumSchema = z.enum([
  'in-person',
  'walk-and-talk',
  'video-call',
  'voice-call',
  'chat-message',
  'email',
  'formal-document',
  'shared-document',
])

export type Medium = z.infer<typeof mediumSchema>

export const media = mediumSchema.options

export const mediumNames: Readonly<Record<Medium, string>> = translated({
  'in-person': 'In person',
  'walk-and-talk': 'Walk and talk',
  'video-call': 'Video call',
  'voice-call': 'Voice call',
  'chat-message': 'Chat message',
  email: 'Email',
  'formal-document': 'Formal document',
  'shared-document': 'Shared whiteboard or document',
})

/** How a medium is named inside a sentence that is about it: `a video call moves to first place`. */
export const mediumPhrases: Readonly<Record<Medium, string>> = translated({
  'in-person': 'meeting in person',
  'walk-and-talk': 'a walk',
  'video-call': 'a video call',
  'voice-call': 'a voice call',
  'chat-message': 'a chat message',
  email: 'an email',
  'formal-document': 'a formal document',
  'shared-document': 'a shared document',
})

/** How something happens in a medium, inside a sentence: `a recap by email`. */
export const mediumManners: Readonly<Record<Medium, string>> = translated({
  'in-person': 'in person',
  'walk-and-talk': 'on a walk',
  'video-call': 'by video call',
  'voice-call': 'by voice call',
  'chat-message': 'by chat message',
  email: 'by email',
  'formal-document': 'as a formal document',
  'shared-document': 'in a shared document',
})

/**
 * Whether both sides are there at the same time and hear each other. A chat is quick, but it is text all the
 * same.
 */
export function isLive(medium: Medium): boolean {
  switch (medium) {
    case 'in-person':
    case 'walk-and-talk':
    case 'video-call':
    case 'voice-call':
      return true
    case 'chat-message':
    case 'email':
    case 'formal-document':
    case 'shared-document':
      return false
  }
}
