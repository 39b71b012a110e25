import { sameValue } from '../merging/same-value'
import type { ChosenPlay, OwnPlaySummary } from './own-play'
import type { Prompt } from './play'

/** The play as the meeting that it is chosen for keeps it. */
export function playAsChosen(own: OwnPlaySummary): ChosenPlay {
  return { ...own, earlierPrompts: [] }
}

/**
 * The newer version in place of the one that was chosen. Prompts that it no longer asks and that were answered
 * (`isAnswered`) are remembered by name.
 */
export function renewChosenPlay(
  chosen: ChosenPlay,
  newer: OwnPlaySummary,
  isAnswered: (promptId: string) => boolean,
): ChosenPlay {
  const asked = new Set(promptsOfOwn(newer).map(({ id }) => id))
  const gone = [...promptsOfOwn(chosen), ...chosen.earlierPrompts].filter(
    ({ id, label }) => !asked.has(id) && label.trim() !== '' && isAnswered(id),
  )
  const byId = new Map(gone.toReversed().map((prompt) => [prompt.id, prompt]))
  return { ...newer, earlierPrompts: [...byId.values()].toReversed() }
}

/** Whether the play says something else now than when it was chosen. */
export function wasChangedSince(chosen: ChosenPlay, own: OwnPlaySummary): boolean {
  const content = ({ createdAt, updatedAt, ...rest }: OwnPlaySummary) => rest
  const { earlierPrompts, ...then } = chosen
  return !sameValue(content(then), content(own))
}

/** Everything that a play of the person’s own asks, before and after. */
export function promptsOfOwn({ prepare, reflect }: OwnPlaySummary): Prompt[] {
  return [...prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])), ...reflect]
}
