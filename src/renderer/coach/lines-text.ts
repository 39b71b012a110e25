import type { CoachChoices } from '../../domain/coach/coach-choices'
import type { DraftContext } from '../../domain/coach/draft-context'
import type { CoachReading } from '../../domain/coach/draft-reader'
import type { Finding } from '../../domain/coach/finding'
import { DraftText, type ReadsText } from './draft-text'

/**
 * A text of which each line is a draft of its own: what one of them lacks another cannot give. Only lines that were not
 * there at the last reading are read.
 */
export class LinesText implements ReadsText {
  readonly #line = new DraftText()
  #known: { readonly of: string; readonly choices: CoachChoices; readonly byLine: Readings } | null = null

  constructor(private readonly lineEnd: string) {}

  get pauseMs(): number {
    return this.#line.pauseMs
  }

  read(text: string, context: DraftContext, choices: CoachChoices): CoachReading {
    const of = JSON.stringify(context)
    const isKnown = this.#known?.of === of && this.#known.choices === choices
    const before = isKnown ? this.#known?.byLine : undefined
    const byLine = new Map<string, CoachReading>()
    const lines = text.split(this.lineEnd)
    for (const line of lines) {
      const known = before?.get(line) ?? byLine.get(line)
      byLine.set(line, known ?? this.#line.read(line, context, choices))
    }
    this.#known = { of, choices, byLine }
    return this.#together(lines, byLine)
  }

  /** It stands aside only where it does so in every line that has words. */
  #together(lines: readonly string[], byLine: Readings): CoachReading {
    const findings: Finding[] = []
    let aside: CoachReading | null = null
    let isRead = false
    let start = 0
    for (const line of lines) {
      const reading = byLine.get(line)
      if (reading?.kind === 'read') findings.push(...reading.findings.map((one) => movedBy(one, start)))
      isRead ||= reading?.kind === 'read' && line.trim() !== ''
      if (reading?.kind === 'aside') aside = reading
      start += line.length + this.lineEnd.length
    }
    return aside === null || isRead ? { kind: 'read', findings } : aside
  }
}

type Readings = ReadonlyMap<string, CoachReading>

function movedBy(finding: Finding, by: number): Finding {
  if (by === 0) return finding
  const { alternatives, start, end } = finding
  return {
    ...finding,
    start: start + by,
    end: end + by,
    alternatives: alternatives.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  }
}
