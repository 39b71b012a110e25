import type { Finding } from '../../domain/coach/finding'
import type { CurrentFinding } from './box-view'
import { isAlike, type Word } from './sort-findings'

/** The current finding in a newer list; null when it is gone. */
export function currentAfter(
  current: CurrentFinding | null,
  before: readonly Finding[],
  now: readonly Finding[],
): CurrentFinding | null {
  const finding = current === null ? undefined : before[current.index]
  if (current === null || finding === undefined) return null
  const index = indexOfSame(now, finding)
  return index === -1 ? null : { ...current, index }
}

export function isSelected(finding: Finding, { start, end }: Word): boolean {
  return finding.start === start && finding.end === end
}

/** Where a finding is in a newer list; -1 when it is gone. Of several alike it is the nearest. */
function indexOfSame(list: readonly Finding[], finding: Finding): number {
  let best = -1
  let bestDistance = Infinity
  list.forEach((other, index) => {
    const distance = Math.abs(other.start - finding.start)
    if (!isAlike(other, finding) || distance >= bestDistance) return
    best = index
    bestDistance = distance
  })
  return best
}

/** The finding that the selection lies in, the shortest where there are several; -1 when there is none. */
export function indexAtSelection(list: readonly Finding[], { start, end }: Word): number {
  let best = -1
  let bestLength = Infinity
  list.forEach((finding, index) => {
    const length = finding.end - finding.start
    if (finding.start > start || finding.end < end || length === 0 || length >= bestLength) return
    best = index
    bestLength = length
  })
  return best
}

/** The next finding, or the one before, of `length`, round the ends; where none is current, from where walking was left. */
export function indexAfterStep(
  by: 1 | -1,
  current: number | null,
  resumeAt: number | null,
  length: number,
): number {
  const from = current ?? (by === 1 ? (resumeAt ?? 0) - 1 : (resumeAt ?? 0))
  return (from + by + length) % length
}
