import type { Finding } from '../../domain/coach/finding'
import { findRule } from '../../domain/coach/rules/find-rule'
import { msg, t } from '../../texts/t'
import type { AsideReason, Done } from './box-view'

/** More would be a sentence, and is named by its beginning. */
const mostCharacters = 48

/** What a finding is called: its words in quotation marks, or, where something is missing, its rule. */
export function nameOf(finding: Finding): string {
  const words = finding.words.trim().replace(/\s+/gu, ' ')
  if (words === '') return findRule(finding.rule)?.name ?? t('Something missing')
  return `“${words.length <= mostCharacters ? words : `${words.slice(0, mostCharacters).trimEnd()}…`}”`
}

/** How many there are to look at, as the box tells it. */
export function countWords(count: number): string {
  return count === 0 ? '' : t('{{count}} things to look at, with F8.', { count })
}

/** What a screen reader says on the way through the findings. */
export function walkWords(finding: Finding, index: number, count: number): string {
  const [first] = finding.alternatives
  const place = t('{{place}} of {{total}}: {{words}}.', {
    place: index + 1,
    total: count,
    words: nameOf(finding),
  })
  const take = first === undefined ? [] : [t('Alt+Enter takes: {{label}}.', { label: first.label })]
  return [place, finding.reason, ...take].join(' ')
}

/** What a screen reader says of what was done, with how many findings are left. */
export function doneWords({ text, another }: Done, left: number): string {
  const again = another === null ? [] : [t('Alt+Enter again: {{another}}.', { another })]
  const rest = left === 0 ? t('Nothing more to look at.') : t('{{left}} left.', { left })
  return [text, ...again, rest].join(' ')
}

export const asideWords: Record<AsideReason, string> = {
  'another-language': msg(
    'This seems to be in another language. The coach knows English only, so it stands aside here.',
  ),
  'not-prose': msg('This does not read like sentences, so the coach stands aside here.'),
  'switched-off': msg('The coach is switched off.'),
}
