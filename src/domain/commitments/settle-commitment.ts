import type { CalendarDay } from '../records/calendar-day'
import type { Commitment } from './commitment'

/** What can happen to a promise. */
export type CommitmentStep =
  | { readonly kind: 'keep' }
  | { readonly kind: 'miss' }
  /** Whoever waits for it hears that it will not be kept in time. */
  | { readonly kind: 'tell' }
  /** Another day was agreed on; `isTold` when that was said to whoever waits for it. */
  | {
      readonly kind: 'renegotiate'
      readonly toDay: CalendarDay | null
      readonly reason: string
      readonly isTold: boolean
    }
  | { readonly kind: 'reopen' }

/** The parts of a promise that a step changes, so that they can be put back as they were. */
export const settlingParts = ['state', 'settledAt', 'toldAt', 'dueOn', 'renegotiations'] as const

export type SettlingParts = Pick<Commitment, (typeof settlingParts)[number]>

/** The promise after a step, taken at `at` (an instant). `newId` names a renegotiation. */
export function settleCommitment(
  commitment: Commitment,
  step: CommitmentStep,
  at: string,
  newId: () => string,
): Commitment {
  return { ...commitment, ...partsAfter(commitment, step, at, newId), updatedAt: at }
}

function partsAfter(
  { dueOn, toldAt, renegotiations }: SettlingParts,
  step: CommitmentStep,
  at: string,
  newId: () => string,
): Partial<SettlingParts> {
  switch (step.kind) {
    case 'keep':
      return { state: 'kept', settledAt: at }
    case 'miss':
      return { state: 'missed', settledAt: at }
    case 'tell':
      return { toldAt: at }
    case 'reopen':
      return { state: 'open', settledAt: null }
    case 'renegotiate':
      return {
        state: 'open',
        settledAt: null,
        dueOn: step.toDay,
        toldAt: step.isTold ? at : toldAt,
        renegotiations: [
          ...renegotiations,
          { id: newId(), agreedAt: at, fromDay: dueOn, toDay: step.toDay, reason: step.reason },
        ],
      }
  }
}

/** Whether whoever waits for it knows that the day it is due now will not be kept. */
export function isToldOfThisDay({ toldAt, renegotiations }: SettlingParts): boolean {
  const last = renegotiations.at(-1)
  return toldAt !== null && (last === undefined || toldAt > last.agreedAt)
}
