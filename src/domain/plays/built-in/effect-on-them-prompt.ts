import type { Prompt } from '../play'

/** Asked wherever something was done or decided that they have to bear. */
export const effectOnThemPrompt: Prompt = {
  id: 'effect-on-them',
  label: 'The effect on them',
  hint: 'What it costs them in time, money, standing or trust.',
  isRequired: false,
}
