import { getInputScale, situationInputs } from '../../../domain/medium/situation'
import { weights } from '../../../domain/medium/weights'
import type { Play } from '../../../domain/plays/play'
import { preparePromptsOf } from '../../../domain/plays/prompts-of-plays'
import { guideEntries } from './guide-entries'
import type { GuideEntry } from './guide-entry'
import { t } from '../../../texts/t'

/**
 * What the guide says of a part: written for it, or, for a prompt of a play that is not known here, its own
 * hint.
 */
export function findGuideEntry(anchor: string, plays: readonly Play[]): GuideEntry | undefined {
  const entry = guideEntries[anchor]
  if (entry !== undefined) return told(entry)
  const ofInput = entryOfInput(anchor)
  if (ofInput !== undefined) return ofInput
  const prompt = preparePromptsOf(plays).find(({ id }) => id === anchor)
  return prompt === undefined
    ? undefined
    : { title: prompt.label, why: prompt.hint, examples: [], sourceIds: [] }
}

function told({ title, why, examples, sourceIds }: GuideEntry): GuideEntry {
  return { title: t(title), why: t(why), examples: examples.map((example) => t(example)), sourceIds }
}

/** Each input of the advisor explains itself by the row of weights behind it. */
function entryOfInput(anchor: string): GuideEntry | undefined {
  const input = situationInputs.find((candidate) => candidate === anchor)
  if (input === undefined) return undefined
  const { name, question } = getInputScale(input)
  const row = weights.find((candidate) => candidate.input === input)
  return {
    title: name,
    why: `${question} ${row?.rests ?? ''}`.trim(),
    examples: [],
    sourceIds: row?.sources ?? [],
  }
}
