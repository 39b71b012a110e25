import { t } from '../../texts/t'
import type { FieldChange } from './record-field'

/** So many are named; how many more there were is counted. */
const mostNamed = 3

/** A text that is longer than this is told by how many words it grew or shrank. */
const longTextWords = 20

/** What changed, in a few words each: `notes +120 words`, `objection added`, `purpose changed`. */
export function describeChanges(changes: readonly FieldChange[]): string[] {
  const single = changes.filter(({ countedAs }) => countedAs === null).map(describeChange)
  const nouns = new Set(changes.flatMap(({ countedAs }) => countedAs ?? []))
  const counted = [...nouns].flatMap((noun) => describeCounted(noun, changes))
  const all = [...counted, ...single]
  if (all.length <= mostNamed + 1) return all
  return [...all.slice(0, mostNamed), t('{{part}} other parts changed', { part: all.length - mostNamed })]
}

function describeChange({ label, before, after }: FieldChange): string {
  const name = `${label.slice(0, 1).toLowerCase()}${label.slice(1)}`
  const wordsBefore = countWords(before)
  const wordsAfter = countWords(after)
  if (Math.max(wordsBefore, wordsAfter) > longTextWords) {
    const difference = wordsAfter - wordsBefore
    if (difference === 0) return t('{{name}} reworded', { name })
    return `${name} ${difference > 0 ? '+' : '−'}${countOf(Math.abs(difference), 'word')}`
  }
  if (before === '') return t('{{name}} added', { name })
  return after === '' ? t('{{name}} removed', { name }) : t('{{name}} changed', { name })
}

function describeCounted(noun: string, changes: readonly FieldChange[]): string[] {
  const ofNoun = changes.filter(({ countedAs }) => countedAs === noun)
  const added = ofNoun.filter(({ before }) => before === '').length
  const removed = ofNoun.filter(({ after }) => after === '').length
  const said = (count: number, what: string) =>
    count === 0 ? [] : [`${count === 1 ? noun : countOf(count, noun)} ${what}`]
  return [
    ...said(added, 'added'),
    ...said(removed, 'removed'),
    ...said(ofNoun.length - added - removed, 'changed'),
  ]
}

function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
