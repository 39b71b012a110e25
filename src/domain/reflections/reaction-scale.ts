import { translated } from '../../texts/translated'

/** How the other person reacted, in a word for each step from 1 (index 0) to 5. */
export const reactionSteps = translated([
  'Withdrew',
  'Grew guarded',
  'Stayed the same',
  'Warmed up',
  'Opened up',
] as const)
