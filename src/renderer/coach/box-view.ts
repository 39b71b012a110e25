import type { CoachReading } from '../../domain/coach/draft-reader'
import type { Finding } from '../../domain/coach/finding'
import { noFindings, type SortedFindings } from './sort-findings'

export type AsideReason = Extract<CoachReading, { kind: 'aside' }>['because']

/** The finding that keys act on, by its place among those to look at. */
export interface CurrentFinding {
  readonly index: number
  /** Walked to by key or click, or met because the caret stands in its words. */
  readonly by: 'walk' | 'caret'
}

/** What the writer did last with a finding. */
export interface Done {
  readonly text: string
  /** What the take key would do now; null when it would do nothing. */
  readonly another: string | null
  readonly undo: (() => void) | null
}

/** What is told of one box. Findings keep their identity while they say the same, wherever their words have moved to. */
export interface BoxView {
  /** There is nothing to be said of an empty box. */
  readonly state: 'unread' | 'empty' | 'read' | AsideReason
  readonly findings: SortedFindings
  readonly current: CurrentFinding | null
  readonly done: Done | null
  /** For screen readers, once. */
  readonly announcement: string
}

export const unreadView: BoxView = {
  state: 'unread',
  findings: noFindings,
  current: null,
  done: null,
  announcement: '',
}

export function currentFinding({ findings, current }: BoxView): Finding | undefined {
  return current === null ? undefined : findings.toLookAt[current.index]
}

export function stateAfter(reading: CoachReading, text: string): BoxView['state'] {
  if (reading.kind === 'aside') return reading.because
  return reading.findings.length === 0 && text.trim() === '' ? 'empty' : 'read'
}
