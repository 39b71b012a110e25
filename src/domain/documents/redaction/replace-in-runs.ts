import type { Run } from '../run'

/** A stretch of the text of all runs together, and what stands there instead. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The runs with other words in some places: what is put in looks as the first character did that it takes the place of. */
export function replaceInRuns(runs: readonly Run[], replacements: readonly Replacement[]): Run[] {
  if (replacements.length === 0) return [...runs]
  let at = 0
  return runs
    .map((run) => {
      const from = at
      at += run.text.length
      return { ...run, text: replacedPart(run.text, from, replacements) }
    })
    .filter(({ text }) => text !== '')
}

function replacedPart(text: string, from: number, replacements: readonly Replacement[]): string {
  const to = from + text.length
  let written = ''
  let at = from
  for (const { start, end, text: instead } of replacements) {
    if (end <= at || start >= to) continue
    if (start >= at) written += text.slice(at - from, start - from) + instead
    at = Math.min(Math.max(end, at), to)
  }
  return written + text.slice(at - from)
}
