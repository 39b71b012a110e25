import type { DismissedFinding } from '../../domain/coach/dismissed-finding'
import { isDismissed } from '../../domain/coach/dismissed-finding'
import { byWeight } from '../../domain/coach/draft-reader'
import type { Finding } from '../../domain/coach/finding'

/** The findings of a box, as the writer meets them: the weightiest first in each list. */
export interface SortedFindings {
  readonly toLookAt: readonly Finding[]
  readonly helps: readonly Finding[]
  /** Dismissed here; their words still stand. */
  readonly putAside: readonly Finding[]
}

export const noFindings: SortedFindings = { toLookAt: [], helps: [], putAside: [] }

export interface Word {
  readonly start: number
  readonly end: number
}

export interface SortingFacts {
  readonly place: string
  readonly dismissed: readonly DismissedFinding[]
  /** The word that is being typed: what touches it waits. */
  readonly typed: Word | null
}

export function sortFindings(
  findings: readonly Finding[],
  { place, dismissed, typed }: SortingFacts,
): SortedFindings {
  const putAside = findings.filter((finding) => isDismissed(dismissed, place, finding))
  const shown = byWeight(
    findings.filter((finding) => !putAside.includes(finding) && !(typed !== null && touches(finding, typed))),
  )
  return {
    toLookAt: shown.filter(({ effect }) => effect !== 'raises'),
    helps: shown.filter(({ effect }) => effect === 'raises'),
    putAside,
  }
}

function touches(finding: Finding, word: Word): boolean {
  return finding.start <= word.end && finding.end >= word.start
}

const wordCharacter = /[\p{L}\p{N}\p{M}'’ʼ-]/u

/** No word that a person types is longer; a row of characters without a space may be. */
const longestWord = 64

/** The word around an offset; empty where there is none. */
export function wordAround(text: string, offset: number): Word {
  let start = offset
  while (start > Math.max(0, offset - longestWord) && wordCharacter.test(text.charAt(start - 1))) start -= 1
  let end = offset
  while (end < Math.min(text.length, offset + longestWord) && wordCharacter.test(text.charAt(end))) end += 1
  return { start, end }
}

/** Whether two lists say the same to the writer, wherever in the text it stands. */
export function saysTheSame(a: SortedFindings, b: SortedFindings): boolean {
  return (
    isSameList(a.toLookAt, b.toLookAt) && isSameList(a.helps, b.helps) && isSameList(a.putAside, b.putAside)
  )
}

function isSameList(a: readonly Finding[], b: readonly Finding[]): boolean {
  return (
    a.length === b.length &&
    a.every((finding, index) => {
      const other = b[index]
      return other !== undefined && isAlike(finding, other) && finding.reason === other.reason
    })
  )
}

export function isAlike(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.phrase === b.phrase && a.words === b.words
}
