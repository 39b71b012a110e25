import type { Play, Prompt } from '../../../domain/plays/play'
import { locale, t } from '../../../texts/t'

/** A prompt that a play asks already, and which. */
export interface KnownPrompt {
  readonly prompt: Prompt
  readonly playName: string
}

/** What the plays ask, each prompt once, by its words: to be asked in another play too. */
export function knownPrompts(plays: readonly Play[], part: 'prepare' | 'reflect'): KnownPrompt[] {
  const all = plays.flatMap((play) =>
    promptsIn(play, part).map((prompt) => ({ prompt, playName: play.name })),
  )
  return all
    .filter(({ prompt }, index) => all.findIndex((other) => other.prompt.id === prompt.id) === index)
    .sort((a, b) => a.prompt.label.localeCompare(b.prompt.label, locale()))
}

/** The names of the plays that ask a prompt of this id. */
export function playsAsking(plays: readonly Play[], promptId: string, part: 'prepare' | 'reflect'): string[] {
  return plays
    .filter((play) => promptsIn(play, part).some(({ id }) => id === promptId))
    .map(({ name }) => t('“{{name}}”', { name }))
}

function promptsIn(play: Play, part: 'prepare' | 'reflect'): Prompt[] {
  if (part === 'reflect') return play.reflect
  return play.prepare.flatMap((each) => (each.kind === 'prompt' ? [each.prompt] : []))
}
