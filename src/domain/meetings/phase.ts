import type { Meeting, Phase } from './meeting'
import { translated } from '../../texts/translated'

/** The facts that decide the phase; a meeting and its summary both have them. */
export type PhaseFacts = Pick<
  Meeting,
  'startsAt' | 'durationMinutes' | 'startedAt' | 'endedAt' | 'closedAt' | 'phaseByHand'
> & { readonly isReady: boolean }

export const phases: readonly Phase[] = ['preparing', 'ready', 'under-way', 'to-reflect', 'closed']

export const phaseNames: Readonly<Record<Phase, string>> = translated({
  preparing: 'Preparing',
  ready: 'Ready',
  'under-way': 'Under way',
  'to-reflect': 'To reflect',
  closed: 'Closed',
})

/** A meeting that was started by hand may run over by this much before it counts as over. */
export const overrunGraceMinutes = 30

const minuteMs = 60_000

/**
 * Where a meeting stands at `now` (milliseconds since the epoch). A phase chosen by hand wins; otherwise what was done
 * (closed, ended, started) decides, then the planned time, then whether the preparation is complete.
 */
export function phaseOf(facts: PhaseFacts, now: number): Phase {
  if (facts.phaseByHand !== null) return facts.phaseByHand
  if (facts.closedAt !== null) return 'closed'
  if (facts.endedAt !== null) return 'to-reflect'
  if (facts.startedAt !== null) {
    const overAt = Date.parse(facts.startedAt) + (facts.durationMinutes + overrunGraceMinutes) * minuteMs
    return now < overAt ? 'under-way' : 'to-reflect'
  }
  if (facts.startsAt !== null) {
    const startMs = Date.parse(facts.startsAt)
    if (now >= startMs + facts.durationMinutes * minuteMs) return 'to-reflect'
    if (now >= startMs) return 'under-way'
  }
  return facts.isReady ? 'ready' : 'preparing'
}

/** The part of the work that a phase asks for: the tab that a meeting opens on. */
export function tabOfPhase(phase: Phase): 'prepare' | 'meet' | 'reflect' {
  switch (phase) {
    case 'preparing':
    case 'ready':
      return 'prepare'
    case 'under-way':
      return 'meet'
    case 'to-reflect':
    case 'closed':
      return 'reflect'
  }
}
