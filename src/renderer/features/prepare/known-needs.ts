import type { CarriedForward } from '../../../domain/meetings/carried-forward'
import { needQuestions } from '../../../domain/people/need-questions'
import type { PersonSummary } from '../../../domain/people/person'
import { t } from '../../../texts/t'

/** The newest answers of the needs maps of the people in a meeting. */
export type KnownNeeds = CarriedForward['needs']

export const noKnownNeeds: KnownNeeds = []

/**
 * What the needs maps hold already for a prompt that asks one of the seven needs: a line for each person, which says
 * whether it is known or assumed. Null for other prompts, and where nothing is there.
 */
export function knownFor(
  promptId: string,
  needs: KnownNeeds,
  people: readonly Pick<PersonSummary, 'id' | 'name'>[],
): string | null {
  const asked = needQuestions.find(({ id }) => promptId === `need-${id}`)
  if (asked === undefined) return null
  const lines = needs
    .filter(({ question }) => question === asked.id)
    .map(({ personId, certainty, text }) => {
      const name = people.find(({ id }) => id === personId)?.name ?? null
      if (name === null) {
        return certainty === 'known'
          ? t('Known: {{text}}', { text })
          : t('Assumed so far: {{text}}', { text })
      }
      return certainty === 'known'
        ? t('Known of {{name}}: {{text}}', { name, text })
        : t('Assumed so far of {{name}}: {{text}}', { name, text })
    })
  return lines.length === 0 ? null : lines.join('\n')
}
