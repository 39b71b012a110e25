import type { Medium } from '../../../domain/medium/medium'
import { msg } from '../../../texts/t'

/** What the button says that takes a medium in place of the recommended one. */
export const useInsteadLabels: Readonly<Record<Medium, string>> = {
  'in-person': msg('Use in person instead'),
  'walk-and-talk': msg('Use walk and talk instead'),
  'video-call': msg('Use video call instead'),
  'voice-call': msg('Use voice call instead'),
  'chat-message': msg('Use chat message instead'),
  email: msg('Use email instead'),
  'formal-document': msg('Use formal document instead'),
  'shared-document': msg('Use shared whiteboard or document instead'),
}
