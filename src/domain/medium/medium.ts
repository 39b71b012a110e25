import { z } from 'zod'

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

export const mediumNames: Readonly<Record<Medium, string>> = {
  'in-person': 'In person',
  'walk-and-talk': 'Walk and talk',
  'video-call': 'Video call',
  'voice-call': 'Voice call',
  'chat-message': 'Chat message',
  email: 'Email',
  'formal-document': 'Formal document',
  'shared-document': 'Shared whiteboard or document',
}
