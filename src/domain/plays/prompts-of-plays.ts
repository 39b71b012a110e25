import { findPlay } from './built-in-plays'
import type { Play, Prompt } from './play'

/** The prompts to prepare of these plays, in order, each asked once; unknown plays are passed over. */
export function preparePromptsOf(playIds: readonly string[]): Prompt[] {
  return distinctPrompts(
    knownPlays(playIds)
      .flatMap((play) => play.prepare)
      .flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])),
  )
}

/** The prompts to reflect of these plays, in order, each asked once; unknown plays are passed over. */
export function reflectPromptsOf(playIds: readonly string[]): Prompt[] {
  return distinctPrompts(knownPlays(playIds).flatMap((play) => play.reflect))
}

function knownPlays(playIds: readonly string[]): Play[] {
  return playIds.flatMap((id) => findPlay(id) ?? [])
}

/** A prompt that several plays hold is asked where it comes first. */
function distinctPrompts(prompts: readonly Prompt[]): Prompt[] {
  return prompts.filter((prompt, index) => prompts.findIndex((other) => other.id === prompt.id) === index)
}
