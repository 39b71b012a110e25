import type { Clause, Turn } from './read-turn'

/** A turn with what the other side had said just before it. */
export interface TurnInTalk {
  readonly turn: Turn
  readonly heard: Turn
}

/** Words or a form that speak for something about a turn. The points, small whole numbers set by hand, say how loudly. */
export interface TurnCue {
  /** What was noticed, in words that can be shown. */
  readonly name: string
  readonly points: number
  readonly holds: (talk: TurnInTalk) => boolean
}

/** Holds when the words of any clause match. */
export function says(pattern: RegExp): TurnCue['holds'] {
  return anyClause(({ words }) => pattern.test(words))
}

/** Holds when any clause is so. */
export function anyClause(isSo: (clause: Clause) => boolean): TurnCue['holds'] {
  return ({ turn }) => turn.clauses.some(isSo)
}

/** Holds when the last clause is so. */
export function lastClause(isSo: (clause: Clause) => boolean): TurnCue['holds'] {
  return ({ turn }) => turn.clauses.slice(-1).some(isSo)
}
