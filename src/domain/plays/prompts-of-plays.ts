import type { Play, Prompt } from './play'

/** The prompts to prepare of these plays, in order, each asked once. */
export function preparePromptsOf(plays: readonly Play[]): Prompt[] {
  return distinctPrompts(
    plays.flatMap((play) => play.prepare).flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])),
  )
}

/** The prompts to reflect of these plays, in order, each asked once. */
export function reflectPromptsOf(plays: readonly Play[]): Prompt[] {
  return distinctPrompts(plays.flatMap((play) => play.reflect))
}

/** A prompt that several plays hold is asked where it comes first. */
function distinctPrompts(prompts: readonly Prompt[]): Prompt[] {
  return prompts.filter((prompt, index) => prompts.findIndex((other) => other.id === prompt.id) === index)
}
