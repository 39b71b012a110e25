import { findSource } from '../../domain/plays/sources'
import { t } from '../../texts/t'

/** `Yeomans and others (2020); Huang and Brooks (2017)`, empty for sources that are not known: the whole reference is told elsewhere. */
export function citeInShort(sourceIds: readonly string[]): string {
  return sourceIds
    .flatMap((id) => findSource(id) ?? [])
    .map(({ authors, year }) => `${shortAuthors(authors)} (${year})`)
    .join('; ')
}

function shortAuthors(authors: string): string {
  const [first = '', second, ...others] = authors.split(/, | and /u).map(surnameOf)
  if (second === undefined) return authors
  return others.length === 0
    ? t('{{first}} and {{second}}', { first, second })
    : t('{{first}} and others', { first })
}

function surnameOf(name: string): string {
  return (
    name
      .replace(/ Jr\.$/u, '')
      .split(' ')
      .at(-1) ?? name
  )
}
