import type { Prompt } from '../play'
import { translated } from '../../../texts/translated'

/** Asked wherever something was done or decided that they have to bear. */
export const effectOnThemPrompt: Prompt = translated({
  id: 'effect-on-them',
  label: 'The effect on them',
  hint: 'What it costs them in time, money, standing or trust.',
  isRequired: false,
})
