import type { Finding } from '../../domain/coach/finding'
import { findRule } from '../../domain/coach/rules/find-rule'
import type { AsideReason, Done } from './box-view'

/** More would be a sentence, and is named by its beginning. */
const mostCharacters = 48

/** What a finding is called: its words in quotation marks, or, where something is missing, its rule. */
export function nameOf(finding: Finding): string {
  const words = finding.words.trim().replace(/\s+/gu, ' ')
  if (words === '') return findRule(finding.rule)?.name ?? 'Something missing'
  return `“${words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters).trimEnd()}…`}”`
}

/** How many there are to look at, as the box tells it. */
export function countWords(count: number): string {
  if (count === 0) return ''
  return count === 1 ? 'One thing to look at, with F8.' : `${count} things to look at, with F8.`
}

/** What a screen reader says on the way through the findings. */
export function walkWords(finding: Finding, index: number, count: number): string {
  const [first] = finding.alternatives
  const take = first === undefined ? '' : ` Alt+Enter takes: ${first.label}.`
  return `${index + 1} of ${count}: ${nameOf(finding)}. ${finding.reason}${take}`
}

/** What a screen reader says of what was done, with how many findings are left. */
export function doneWords({ text, another }: Done, left: number): string {
  const again = another === null ? '' : ` Alt+Enter again: ${another}.`
  return `${text}${again} ${left === 0 ? 'Nothing more to look at.' : `${left} left.`}`
}

export const asideWords: Record<AsideReason, string> = {
  'another-language':
    'This seems to be in another language. The coach knows English only, so it stands aside here.',
  'not-prose': 'This does not read like sentences, so the coach stands aside here.',
  'switched-off': 'The coach is switched off.',
}
