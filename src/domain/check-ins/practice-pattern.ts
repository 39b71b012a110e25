import { t } from '../../texts/t'
import { practiceItems, type PracticeQuestion } from '../reflections/practice-items'
import type { Reflection } from '../reflections/reflection'

/** With fewer answers to a question nothing is said of it. */
const fewestAnswers = 5

interface Share {
  readonly item: PracticeQuestion
  readonly yes: number
  readonly answered: number
}

/**
 * What the answers to the six questions say together, in a sentence or two: where *yes* comes most often, and where
 * least. It speaks only of questions that were answered five times or more.
 */
export function describePractice(practices: readonly Reflection['practice'][]): string {
  const shares = practiceItems
    .map((item): Share => {
      const answers = practices.flatMap((practice) => practice[item.id] ?? [])
      return { item, yes: answers.filter((answer) => answer === 'yes').length, answered: answers.length }
    })
    .filter(({ answered }) => answered >= fewestAnswers)
  const byShare = shares.toSorted((a, b) => b.yes / b.answered - a.yes / a.answered)
  const [most, least] = [byShare[0], byShare.at(-1)]
  if (most === undefined || least === undefined) {
    return t('Too few answers to see a pattern yet; each question needs five.')
  }
  if (most.yes / most.answered === least.yes / least.answered) {
    return t('No question stands out: “yes” to each about as often.')
  }
  return t('“Yes” most often to {{most}}, least often to {{least}}.', {
    most: inWords(most),
    least: inWords(least),
  })
}

function inWords({ item, yes, answered }: Share): string {
  return t('{{name}} ({{yes}} of {{answered}})', { name: item.name.toLowerCase(), yes, answered })
}
