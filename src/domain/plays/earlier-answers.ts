import { builtInPlays } from './built-in-plays'
import { promptsOfOwn } from './chosen-play'
import { fillVariables } from './fill-variables'
import { valuesOf, type MeetingInPlays } from './filled-plays'
import type { Prompt } from './play'

/** What was answered to a prompt that is no longer asked. */
export interface EarlierAnswer {
  readonly id: string
  readonly label: string
  readonly text: string
}

/**
 * What was written for plays that were taken off the meeting since, or for prompts that a newer version of a play no
 * longer asks. `asked` are the prompts that are asked now.
 */
export function earlierAnswersOf(
  answers: Readonly<Record<string, string>>,
  meeting: MeetingInPlays,
  asked: readonly Prompt[],
  nameOf: (personId: string) => string | null,
): EarlierAnswer[] {
  const askedIds = new Set(asked.map(({ id }) => id))
  const names = earlierNames(meeting, nameOf)
  return Object.entries(answers).flatMap(([id, text]) => {
    const label = names.get(id)
    return askedIds.has(id) || label === undefined || text.trim() === '' ? [] : [{ id, label, text }]
  })
}

/** The name of every prompt that was ever asked in the meeting, as far as it is known and as it is read in it, by id. */
export function earlierNames(
  meeting: MeetingInPlays,
  nameOf: (personId: string) => string | null,
): Map<string, string> {
  const values = valuesOf(meeting, nameOf)
  const ofBuiltIn = builtInPlays.flatMap((play) => [
    ...play.prepare.flatMap((part) => (part.kind === 'prompt' ? [part.prompt] : [])),
    ...play.reflect,
  ])
  const ofOwn = meeting.ownPlays.flatMap((play) => [...play.earlierPrompts, ...promptsOfOwn(play)])
  const named = [...ofBuiltIn, ...ofOwn].filter(({ label }) => label.trim() !== '')
  return new Map(named.map(({ id, label }) => [id, fillVariables(label, values)]))
}
