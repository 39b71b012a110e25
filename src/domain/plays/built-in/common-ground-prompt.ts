import type { Prompt } from '../play'
import { translated } from '../../../texts/translated'

/** Asked by every play that looks for something in common; the answer can go to the person. */
export const commonGroundPrompt: Prompt = translated({
  id: 'common-ground',
  label: 'What we found in common',
  hint: 'A place, an interest, a worry, a person you both know. It can be kept with the person.',
  isRequired: false,
})
